import { join, resolve } from 'node:path';

/** The folder of one kind of kept result, below the build's own cache: nothing in it is needed, all of it is remade. */
export function cacheFolder(kind: 'fonts' | 'share' | 'charts' | 'summaries' | 'photos'): string {
  return join(resolve(process.env.SUIBAO_CACHE ?? '.suibao'), kind);
}
