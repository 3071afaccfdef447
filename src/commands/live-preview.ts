import { existsSync } from 'node:fs';
import { basename, isAbsolute, join, relative, sep } from 'node:path';
import type { AstroIntegration, HookParameters } from 'astro';
import { promisedFont } from '../fonts/promised-font.ts';
import { cacheFolder } from '../load/cache-folder.ts';
import { contentFolder } from '../load/content-folder.ts';
import { followSaves } from './preview/follow-saves.ts';
import { PreviewPages } from './preview/pages.ts';
import { servePages } from './preview/serve-pages.ts';

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
        server.middlewares.use(servePages(new PreviewPages(), () => fault));

        // Where Astro notes how each story and page in MDX is loaded. It forgets to read a new note.
        const notes = join(server.config.root, '.astro', 'content-modules.mjs');
        const follow = followSaves({
          settled: (path) => {
            // Stories and pages in MDX are Astro's to read anew; it tells the browser itself.
            if (path.endsWith('.mdx')) return;
            for (const { moduleGraph, hot } of pageMakers(server)) {
              const read = path === notes ? (moduleGraph.getModulesByFile(notes) ?? []) : [];
              for (const note of read) moduleGraph.invalidateModule(note);
              // Astro keeps the list of pages until it hears this event of its own; without it a new report is not found.
              hot.send('astro:content-changed', {});
            }
            server.environments.client.hot.send({ type: 'full-reload', path: '*' });
          },
          missed: (path) => {
            if (path.endsWith('.mdx') && existsSync(path)) server.watcher.emit('change', path);
          },
        });
        const homes = [folder, server.config.publicDir];
        server.watcher.add([folder, notes]);
        server.watcher.on('all', (_, path) => {
          if (path === notes || homes.some((home) => liesIn(home, path))) follow(path);
        });
      },
    },
  };
}

type ViteDevServer = HookParameters<'astro:server:setup'>['server'];

/** The parts of the server that make pages. */
function pageMakers({ environments }: ViteDevServer): readonly ViteDevServer['environments'][string][] {
  return [environments.ssr, environments.prerender].filter((each) => each !== undefined);
}

function liesIn(folder: string, path: string): boolean {
  const within = relative(folder, path);
  return !isAbsolute(within) && within.split(sep)[0] !== '..';
}
