import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { filesIn } from '../../src/publish/sync-folder.ts';
import { photoHeader } from '../../src/source/photo/header.ts';

/** A built site as it is compared and kept: the text of its text files by path, and a list of all files. */
export type Golden = ReadonlyMap<string, string>;

/** The file of a golden folder that lists all files, with the size of pictures. */
const LIST = 'files.txt';

const TEXT = /\.(?:html|csv|json|svg|xml|txt)$/;

/** Reads a built site into the form in which it is kept. Pictures and fonts are held to their name and size in pixels. */
export function goldenOf(folder: string): Golden {
  const files = filesIn(folder);
  const names = fontNames(files);
  const list = files.map((file) => renamed(file, names) + size(folder, file)).sort();
  const texts = files
    .filter((file) => TEXT.test(file))
    .map((file): [string, string] => {
      const text = renamed(readFileSync(join(folder, file), 'utf8'), names);
      return [file, file.endsWith('.html') ? comparable(text) : text];
    });
  return new Map([[LIST, `${list.join('\n')}\n`], ...texts]);
}

/** Reads a golden folder; empty where there is none. */
export function readGolden(folder: string): Golden {
  return new Map(filesIn(folder).map((file) => [file, readFileSync(join(folder, file), 'utf8')]));
}

/** Writes a golden folder anew. */
export function writeGolden(folder: string, golden: Golden): void {
  rmSync(folder, { recursive: true, force: true });
  for (const [file, text] of golden) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
}

/** Lines of context that a difference is shown with. */
const LINES_SHOWN = 6;

/** What differs, as a reader wants to be told: which files, and of each the first lines that are not alike. */
export function differences(expected: Golden, found: Golden): readonly string[] {
  const files = [...new Set([...expected.keys(), ...found.keys()])].sort();
  return files.flatMap((file) => {
    const [before, after] = [expected.get(file), found.get(file)];
    if (before === after) return [];
    if (before === undefined) return [`${file}: was not expected`];
    if (after === undefined) return [`${file}: is missing`];
    const [old, now] = [before.split('\n'), after.split('\n')];
    const at = old.findIndex((line, index) => line !== now[index]);
    const from = at === -1 ? old.length : at;
    const shown = (lines: readonly string[], mark: string) =>
      lines.slice(from, from + LINES_SHOWN).map((line) => `  ${mark} ${line.slice(0, 300)}`);
    return [[`${file}:${from + 1}`, ...shown(old, '-'), ...shown(now, '+')].join('\n')];
  });
}

/** `han.0123456789ab.woff2` becomes `han.1.woff2`, numbered by order, so that new outlines do not change every page. */
function fontNames(files: readonly string[]): ReadonlyMap<string, string> {
  const fonts = files.filter((file) => file.endsWith('.woff2')).map((file) => file.slice(file.lastIndexOf('/') + 1));
  return new Map(fonts.map((name) => [name, name.replace(/\.[\da-f]{12}\./, `.${'•'.repeat(12)}.`)]));
}

function renamed(text: string, names: ReadonlyMap<string, string>): string {
  return [...names].reduce((left, [name, stable]) => left.replaceAll(name, stable), text);
}

/** Styles are judged by eye, and the version of a share image changes with its drawing; one element a line reads well. */
function comparable(html: string): string {
  return html
    .replace(/(<style[^>]*>)[\s\S]*?(<\/style>)/g, '$1…$2')
    .replace(/\?v=[\da-f]{16}/g, '?v=…')
    .replace(/></g, '>\n<');
}

function size(folder: string, file: string): string {
  if (!/\.(?:png|jpg|webp)$/.test(file)) return '';
  const bytes = readFileSync(join(folder, file));
  const header = photoHeader({
    size: bytes.length,
    read: (offset, length) => bytes.subarray(offset, offset + length),
  });
  return header.state === 'sound' ? ` ${header.width}×${header.height}` : ` ${header.state}`;
}
