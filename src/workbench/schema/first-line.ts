import { type ContentKind, SCHEMA_FOLDER, schemaFile } from './content-schemas.ts';

/**
 * The first line of a content file: a comment by which the YAML extension of VS Code finds its schema.
 * `path` is the file's path below the content folder, with forward slashes: `reports/shixi/2023.yaml`.
 */
export function firstLine(kind: ContentKind, path: string): string {
  const up = '../'.repeat(path.split('/').length - 1) || './';
  return `# yaml-language-server: $schema=${up}${SCHEMA_FOLDER}/${schemaFile(kind)}`;
}
