/** What YAML, or an editor's eye, would take for something else at the beginning of a text without quotation marks. */
const UNSAFE_START = /^[-?:,[\]{}#&*!|>'"%@`=~“”‘’「」『』（＃＆＊《〈－—·•・．。、，；：［｛｜\s]/u;

/** What ends or cuts such a text. */
const UNSAFE_INSIDE = /: |:$| #|[\n\t]|\s$/u;

/** Marks of flow lists and maps. */
const UNSAFE_IN_FLOW = /[,[\]{}［］｛｝]/u;

/** What editors type for the comma of a list; in a list it would look like one. */
const UNSAFE_IN_LIST = /[，、；]/u;

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that must be escaped.
const ESCAPED = /[\\"\u0000-\u001F\u007F-\u009F\u2028\u2029\uFEFF\uD800-\uDFFF]/gu;

const NEEDS_ESCAPES = /(?![\n])[\p{Cc}\p{Cs}\u2028\u2029\uFEFF]/u;

/** Where a text is written: among lines, or between the brackets of a flow list or map. */
export type Surroundings = 'block' | 'flow-map' | 'flow-list';

/** How a text was marked before; a new text keeps the manner of the old where it can. */
export type Manner = 'plain' | 'single-quoted' | 'double-quoted';

/** A text on one line: as it is where nothing in it could be mistaken, else in quotation marks. */
export function writeInline(text: string, surroundings: Surroundings, manner: Manner = 'plain'): string {
  if (manner === 'plain' && isPlain(text, surroundings)) return text;
  const singles = manner === 'single-quoted' || /["\\]/.test(text);
  if (singles && !text.includes('\n') && !NEEDS_ESCAPES.test(text)) return `'${text.replaceAll("'", "''")}'`;
  return `"${text.replace(ESCAPED, escaped)}"`;
}

function isPlain(text: string, surroundings: Surroundings): boolean {
  if (text === '' || UNSAFE_START.test(text) || UNSAFE_INSIDE.test(text) || NEEDS_ESCAPES.test(text)) return false;
  if (/^0\d/.test(text) || /['"]$/.test(text)) return false;
  if (surroundings === 'block') return true;
  return !UNSAFE_IN_FLOW.test(text) && (surroundings === 'flow-map' || !UNSAFE_IN_LIST.test(text));
}

function escaped(character: string): string {
  if (character === '\n') return '\\n';
  if (character === '\t') return '\\t';
  if (character === '"' || character === '\\') return `\\${character}`;
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0').toUpperCase()}`;
}

/** Whether a text may stand as indented lines below `>-` or `|-` and be read again character for character. */
export function isBlockText(text: string): boolean {
  return text !== '' && !/^\s|\s$/u.test(text) && !NEEDS_ESCAPES.test(text) && !/\n[ \t]|[ \t]\n|\t/.test(text);
}

/** The mark that announces indented lines: folded for one line, kept as typed for several. */
export function blockHeader(text: string): '>-' | '|-' {
  return text.includes('\n') ? '|-' : '>-';
}

/** The lines below such a mark, each indented by a number of spaces, with the line break before the first. */
export function blockLines(text: string, indent: number): string {
  const lines = text.split('\n').map((line) => (line === '' ? '' : ' '.repeat(indent) + line));
  return `\n${lines.join('\n')}`;
}
