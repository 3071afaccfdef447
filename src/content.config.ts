import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { contentFolder } from './load/content-folder.ts';

// Only running text, which is the site's own pages, long reads and the editors' guide: reports are read by `load`, which is faster and says where a mistake is.
const pages = defineCollection({
  loader: glob({
    pattern: '*.{zh,en}.mdx',
    base: `${contentFolder()}/pages`,
    generateId: ({ entry }) => entry.replace(/\.mdx$/, ''),
  }),
  schema: z.strictObject({ title: z.string(), description: z.string() }),
});

/** PLACE/YEAR/NAME.LANGUAGE.mdx below content/stories. */
const stories = defineCollection({
  loader: glob({
    pattern: '*/*/*.{zh,en}.mdx',
    base: `${contentFolder()}/stories`,
    generateId: ({ entry }) => entry.replace(/\.mdx$/, ''),
  }),
  schema: z.strictObject({ title: z.string(), description: z.string() }),
});

/** NN-NAME.LANGUAGE.md below content/guide: the editors' handbook, in the order of its numbers. Plain Markdown: nothing in it runs. */
const guide = defineCollection({
  loader: glob({
    pattern: '*.{zh,en}.md',
    base: `${contentFolder()}/guide`,
    generateId: ({ entry }) => entry.replace(/\.md$/, ''),
  }),
  schema: z.strictObject({ title: z.string(), description: z.string() }),
});

export const collections = { pages, stories, guide };
