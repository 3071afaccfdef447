import { resolve } from 'node:path';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { livePreview } from './src/commands/live-preview.ts';

// Where SUIBAO_CACHE is set, the build keeps everything of its own there, Astro's generated modules included, so that
// the tests can build several sites side by side. Astro knows no way to move that folder but to move its root.
const cache = resolve(process.env.SUIBAO_CACHE ?? '.suibao');

// The build writes to a staging folder; src/commands/build.ts copies it to dist when all is well, so that a mistake
// in the content leaves the last good site as it was.
export default defineConfig({
  root: process.env.SUIBAO_CACHE === undefined ? resolve('.') : cache,
  srcDir: resolve('src'),
  publicDir: resolve(process.env.SUIBAO_PUBLIC ?? 'public'),
  outDir: resolve(process.env.SUIBAO_STAGE ?? '.suibao/stage'),
  cacheDir: resolve(cache, 'astro'),
  // `preserve` names files as the addresses do (zh/shixi/2023.html, zh/index.html), so that they open from disk.
  build: { format: 'preserve', inlineStylesheets: 'always', concurrency: 4 },
  trailingSlash: 'ignore',
  // Code is set in ink on paper like everything else, without the colours of a programmer's screen.
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  ...(process.env.SUIBAO_PREVIEW === '1' && { logger: { entrypoint: resolve('src/commands/preview/terminal.ts') } }),
  // Mistakes are shown by the preview itself, in the editor's words.
  vite: { server: { hmr: { overlay: false } } },
  integrations: [mdx(), livePreview()],
});
