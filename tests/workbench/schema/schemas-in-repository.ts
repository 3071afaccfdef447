import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ContentKind } from '../../../src/workbench/schema/content-schemas.ts';

/** A content file of the repository. */
export interface RepositoryFile {
  readonly folder: string;
  /** Below the content folder, with forward slashes. */
  readonly path: string;
  readonly kind: ContentKind;
  readonly text: string;
}

const SOUND_SITES = ['content', 'tests/sites/every-part/content', 'tests/invalid/sound/content'];

/** Every content file of the repository that is as it should be and that has a schema. */
export const soundFiles: readonly RepositoryFile[] = SOUND_SITES.flatMap(filesOf);

/** The files that editors of this repository open. */
export const contentFiles = soundFiles.filter(({ folder }) => folder === 'content');

function filesOf(folder: string): readonly RepositoryFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .sort()
    .flatMap((path) => {
      const kind = kindOf(path);
      return kind === undefined ? [] : [{ folder, path, kind, text: readFileSync(join(folder, path), 'utf8') }];
    });
}

function kindOf(path: string): ContentKind | undefined {
  if (/^reports\/[^/]+\/[^/]+\.yaml$/.test(path)) return 'report';
  if (/^places\/[^/]+\.yaml$/.test(path)) return 'place';
  return (['site', 'indicators', 'glossary', 'terms'] as const).find((kind) => path === `${kind}.yaml`);
}
