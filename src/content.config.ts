import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { contentFolder } from './load/content-folder.ts';

// Only MDX, which is the site's own pages and long reads: reports are read by `load`, which is faster and says where a mistake is.
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

export const collections = { pages, stories };
