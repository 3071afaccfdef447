import { inflateSync } from 'node:zlib';

/** An object of a PDF file: what stands before its stream, and the stream, decompressed. */
interface PdfObject {
  readonly head: string;
  readonly stream: string;
}

/**
 * The text of each page of a PDF that Chromium wrote, in the order in which it was drawn, as a reader copies it. Only
 * what Chromium's writer uses is understood (ISO 32000-1, 9.10.3: ToUnicode CMaps of Type 0 and Type 3 fonts).
 */
export function pdfPages(file: Buffer): readonly string[] {
  const objects = readObjects(file);
  return [...objects.values()]
    .filter(({ head }) => /\/Type\s*\/Page\b/.test(head))
    .map((page) => {
      const fonts = fontsOf(page.head, objects);
      const contents = [...page.head.matchAll(/\/Contents\s+(\d+) 0 R/g)].map(([, id = '']) => objects.get(id)?.stream);
      return contents.map((content = '') => textIn(content, fonts)).join('');
    });
}

function readObjects(file: Buffer): ReadonlyMap<string, PdfObject> {
  const text = file.toString('latin1');
  const objects = new Map<string, PdfObject>();
  for (const match of text.matchAll(/(?<=\n)(\d+) 0 obj\n/g)) {
    const [whole, id = ''] = match;
    const start = match.index + whole.length;
    const end = text.indexOf('endobj', start);
    const streamAt = text.indexOf('stream\n', start);
    if (streamAt === -1 || streamAt > end) {
      objects.set(id, { head: text.slice(start, end), stream: '' });
      continue;
    }
    const head = text.slice(start, streamAt);
    const length = Number(/\/Length\s+(\d+)/.exec(head)?.[1] ?? 0);
    const from = streamAt + 'stream\n'.length;
    const bytes = file.subarray(from, from + length);
    const stream = head.includes('/FlateDecode') ? inflateSync(bytes) : bytes;
    objects.set(id, { head, stream: stream.toString('latin1') });
  }
  return objects;
}

/** What each font of a page makes of its glyph codes, by the font's name on the page. */
type Fonts = ReadonlyMap<string, ReadonlyMap<string, string>>;

function fontsOf(page: string, objects: ReadonlyMap<string, PdfObject>): Fonts {
  return new Map(
    [...page.matchAll(/\/(F\d+)\s+(\d+) 0 R/g)].map(([, name = '', id = '']) => {
      const unicode = /\/ToUnicode\s+(\d+) 0 R/.exec(objects.get(id)?.head ?? '')?.[1] ?? '';
      return [name, readCharacterMap(objects.get(unicode)?.stream ?? '')];
    }),
  );
}

function readCharacterMap(cmap: string): ReadonlyMap<string, string> {
  const map = new Map<string, string>();
  for (const [, body = ''] of cmap.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
    for (const [, code = '', text = ''] of body.matchAll(/<([\dA-F]+)>\s*<([\dA-F]+)>/gi)) map.set(code, utf16(text));
  }
  for (const [, body = ''] of cmap.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
    for (const [, low = '', high = '', text = ''] of body.matchAll(/<([\dA-F]+)>\s*<([\dA-F]+)>\s*<([\dA-F]+)>/gi)) {
      const first = Number.parseInt(low, 16);
      for (let code = first; code <= Number.parseInt(high, 16); code += 1) {
        const point = Number.parseInt(text, 16) + code - first;
        map.set(hex(code, low.length), String.fromCodePoint(point));
      }
    }
  }
  return map;
}

function utf16(digits: string): string {
  return Buffer.from(digits, 'hex').swap16().toString('utf16le');
}

function hex(code: number, length: number): string {
  return code.toString(16).toUpperCase().padStart(length, '0');
}

function textIn(content: string, fonts: Fonts): string {
  let font: ReadonlyMap<string, string> = new Map();
  let text = '';
  for (const match of content.matchAll(/\/(F\d+)\s+[\d.]+\s+Tf|<([\dA-F]*)>\s*(?=Tj|[-\d.\s]*(?:<|\]))|\bET\b/gi)) {
    const [whole, name, codes] = match;
    if (name !== undefined) font = fonts.get(name) ?? new Map();
    else if (codes !== undefined) text += decoded(codes, font);
    else if (whole === 'ET') text += '\n';
  }
  return text;
}

function decoded(codes: string, font: ReadonlyMap<string, string>): string {
  const length = [...font.keys()][0]?.length ?? 4;
  const glyphs = codes.match(new RegExp(`.{${length}}`, 'g')) ?? [];
  return glyphs.map((glyph) => font.get(glyph.toUpperCase()) ?? '\ufffd').join('');
}
