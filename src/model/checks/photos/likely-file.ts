import { nearest } from '../../nearest.ts';
import { nameOf } from '../../photo-folder.ts';
import type { NameDifference } from './cause.ts';

/** Ways to spell two names alike, from the smallest difference to the largest. */
const ALIKE: readonly { readonly differs: NameDifference; readonly fold: (file: string) => string }[] = [
  { differs: 'case', fold: (file) => file.normalize('NFC').toLowerCase() },
  { differs: 'brackets', fold: folded },
  { differs: 'extension', fold: (file) => folded(withoutExtension(file)) },
  { differs: 'folder', fold: (file) => folded(nameOf(file)) },
  { differs: 'folder', fold: (file) => folded(withoutExtension(nameOf(file))) },
];

/** The file that was likely meant by a name that none has, and in what the two differ (editor-mistakes 73). */
export function likelyFile(
  typed: string,
  files: readonly string[],
): { readonly file: string; readonly differs: NameDifference } | undefined {
  for (const { differs, fold } of ALIKE) {
    const file = files.find((candidate) => fold(candidate) === fold(typed));
    if (file !== undefined) return { file, differs };
  }
  const file = nearest(typed, files);
  return file === undefined ? undefined : { file, differs: 'spelling' };
}

/** Full-width characters as half-width ones, without spaces and in lower case. */
function folded(file: string): string {
  return file.normalize('NFKC').replace(/\s/g, '').toLowerCase();
}

/** A name without its extensions, of which a file may have two where Windows hides the last: `bench.jpg.jpg`. */
function withoutExtension(file: string): string {
  return file.replace(/(?<=[^/])(?:\.[A-Za-z0-9]{1,5})+$/, '');
}
