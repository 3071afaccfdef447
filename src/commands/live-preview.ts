import { basename, relative, sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import { promisedFont } from '../fonts/promised-font.ts';
import { cacheFolder } from '../load/cache-folder.ts';
import { contentFolder } from '../load/content-folder.ts';
import { PreviewPages } from './preview/pages.ts';
import { servePages } from './preview/serve-pages.ts';
import { settled } from './preview/settled.ts';

/**
 * The live preview: shows a saved change of any content file at once, and a mistake over the page that it is in. Pages
 * read their own files, so that it is enough to ask the browser to load again, and to forget the list of pages.
 */
export function livePreview(): AstroIntegration {
  return {
    name: 'suibao:live-preview',
    hooks: {
      'astro:server:setup': ({ server }) => {
        const folder = contentFolder();
        let fault = '';
        // Vite hands every error here before the server answers with it.
        const fixStacktrace = server.ssrFixStacktrace.bind(server);
        server.ssrFixStacktrace = (error) => {
          fixStacktrace(error);
          fault = error.message;
        };
        server.middlewares.use('/fonts', (request, response, next) => {
          promisedFont(basename(request.url ?? ''), cacheFolder('fonts')).then((bytes) => {
            if (bytes === undefined) return next();
            response.setHeader('content-type', 'font/woff2');
            response.end(bytes);
          }, next);
        });
        const pages = new PreviewPages();
        server.middlewares.use(servePages(pages, () => fault));

        const { changed } = settled(() => {
          pages.filesChanged();
          // Astro keeps the list of pages until it hears this event of its own; without it a new report is not found.
          for (const name of ['ssr', 'prerender']) server.environments[name]?.hot.send('astro:content-changed', {});
          server.environments.client.hot.send({ type: 'full-reload', path: '*' });
        });
        server.watcher.add(folder);
        server.watcher.on('all', (_, path) => {
          if (isContent(folder, path)) changed(path);
        });
      },
    },
  };
}

/** Whether a change matters to pages that read their own files; stories and pages in MDX are Astro's to read anew. */
function isContent(folder: string, path: string): boolean {
  const within = relative(folder, path);
  return !within.startsWith('..') && !within.includes(`..${sep}`) && !path.endsWith('.mdx');
}
