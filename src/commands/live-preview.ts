import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { cacheFolder } from '../load/cache-folder.ts';
import { contentFolder } from '../load/content-folder.ts';

/**
 * In the live preview, shows a saved change of any content file at once: pages read their own files, so that it is
 * enough to ask the browser to load again, and to forget the list of pages when a file comes or goes. Serves the fonts
 * that pages have had made, too.
 */
export function livePreview(): AstroIntegration {
  return {
    name: 'suibao:live-preview',
    hooks: {
      'astro:server:setup': ({ server }) => {
        const folder = contentFolder();
        server.middlewares.use('/fonts', (request, response, next) => {
          const file = join(cacheFolder('fonts'), basename(request.url ?? ''));
          if (!existsSync(file)) return next();
          response.setHeader('content-type', 'font/woff2');
          response.end(readFileSync(file));
        });
        server.watcher.add(folder);
        const reload = () => server.environments.client.hot.send({ type: 'full-reload', path: '*' });
        // Astro keeps the list of pages until it hears this event of its own; without it a new report is not found.
        const forget = () => {
          for (const name of ['ssr', 'prerender']) server.environments[name]?.hot.send('astro:content-changed', {});
          reload();
        };
        const ours = (then: () => void) => (path: string) => {
          if (path.startsWith(folder)) then();
        };
        server.watcher.on('change', ours(reload)).on('add', ours(forget)).on('unlink', ours(forget));
      },
    },
  };
}
