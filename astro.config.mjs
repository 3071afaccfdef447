import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';

// The build writes to a staging folder; src/commands/build.ts copies it to dist when all is well, so that a mistake
// in the content leaves the last good site as it was.
export default defineConfig({
  outDir: process.env.SUIBAO_STAGE ?? '.suibao/stage',
  cacheDir: '.suibao/astro',
  // `preserve` names files as the addresses do (zh/shixi/2023.html, zh/index.html), so that they open from disk.
  build: { format: 'preserve', inlineStylesheets: 'always', concurrency: 4 },
  trailingSlash: 'ignore',
  devToolbar: { enabled: false },
  integrations: [mdx()],
});
