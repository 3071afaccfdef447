import { extensionOf, nameOf, SHOWN_EXTENSIONS } from '../../photo-folder.ts';
import type { PhotoCause } from './cause.ts';

/**
 * What is wrong with the name of a photo as it is typed, before any file is looked for: only a plain path within the
 * folder of the report's photos is taken (editor-mistakes 30 and 76), so that nothing else on the machine is read.
 */
export function fileNameCause(file: string, folder: string): PhotoCause | undefined {
  const slashed = file.replaceAll(/\\+/g, '/');
  const last = nameOf(slashed.replace(/[?#].*$/, ''));
  const name = SHOWN_EXTENSIONS.has(extensionOf(last)) ? last : '';
  const onThisMachine = /^(?:file:|[a-z]:(?:\/|$)|\/(?!\/)|~\/)/i.test(slashed) || file.startsWith('\\\\');
  if (onThisMachine || slashed.split('/').includes('..')) return { code: 'photo-outside', file, name, folder };
  if (/^(?:[a-z][a-z\d+.-]*:|\/\/|www\.)/i.test(file)) return { code: 'external-resource', name, folder };
  return slashed === file ? undefined : { code: 'photo-backslash', corrected: slashed };
}
