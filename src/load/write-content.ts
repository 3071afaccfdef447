import { existsSync, mkdirSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, sep } from 'node:path';
import { replaceFile } from './replace-file.ts';

/** A file that may not be written: its path, or a link on it, leads out of the folder. */
export class OutsideFolderError extends Error {
  override readonly name = 'OutsideFolderError';
}

const BYTE_ORDER_MARK = '\uFEFF';

/**
 * Writes a text file in a folder, such as a report in the content folder, whole or not at all: beside its place first,
 * then into it. Always UTF-8; a file that was there keeps its line ends, its byte-order mark and its permissions, so
 * that nothing changes but what was meant to. `text` has LF line ends.
 * @throws OutsideFolderError where the path leads out of the folder, itself or through a link.
 */
export function writeContent(root: string, path: string, text: string): void {
  const target = join(root, path);
  refuseOutside(root, path, target);
  mkdirSync(dirname(target), { recursive: true });
  const before = existsSync(target) ? readFileSync(target) : undefined;
  replaceFile(target, before === undefined ? text : inTheManner(text, before));
}

/** Windows editors end lines with CR LF and begin files with a mark; whoever works so finds the file as he left it. */
function inTheManner(text: string, before: Uint8Array): string {
  const firstLineBreak = before.indexOf(0x0a);
  const isCrLf = firstLineBreak > 0 && before[firstLineBreak - 1] === 0x0d;
  const isMarked = before[0] === 0xef && before[1] === 0xbb && before[2] === 0xbf;
  return (isMarked ? BYTE_ORDER_MARK : '') + (isCrLf ? text.replaceAll('\n', '\r\n') : text);
}

/** The nearest folder that exists, and the file itself if it does, must really lie in the root. */
function refuseOutside(root: string, path: string, target: string): void {
  const refused = new OutsideFolderError(path);
  if (isAbsolute(path) || path.split(/[\\/]/).includes('..')) throw refused;
  const existing = existsSync(target) ? target : nearestFolder(dirname(target));
  const fromRoot = relative(realpathSync(nearestFolder(root)), realpathSync(existing));
  if (isAbsolute(fromRoot) || fromRoot.split(sep)[0] === '..') throw refused;
}

function nearestFolder(folder: string): string {
  return existsSync(folder) || dirname(folder) === folder ? folder : nearestFolder(dirname(folder));
}
