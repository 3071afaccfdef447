/** A stretch of an MDX file that its reader reads as one: a paragraph, a heading, a list, a field of the head. */
export interface EssayBlock {
  /** Where it begins in the file, in UTF-16 units. */
  readonly offset: number;
  /** What is read, at the offsets of the file: marks, code and tags are spaces, a component is one U+FFFC. */
  readonly text: string;
  /** A field of the head and a paragraph end like sentences; headings, lists, tables and quotations do as they please. */
  readonly kind: 'field' | 'paragraph' | 'other';
  /** Whether something follows that a colon may lead to. */
  readonly leads: boolean;
}

/** What is no text: code, comments, imports, addresses of links, tags. Components show something, other tags do not. */
const NO_TEXT: readonly { readonly pattern: RegExp; readonly shown: string }[] = [
  { pattern: /^(`{3,}|~{3,})[\s\S]*?^\1[^\n]*$/gm, shown: '\ufffc' },
  { pattern: /^(?:import|export)\b[^\n]*$/gm, shown: '' },
  { pattern: /\{\/\*[\s\S]*?\*\/\}/g, shown: '' },
  { pattern: /<!--[\s\S]*?-->/g, shown: '' },
  { pattern: /`[^`\n]+`/g, shown: '\ufffc' },
  { pattern: /<[A-Z][^<>]*>/g, shown: '\ufffc' },
  { pattern: /<\/?[A-Za-z][^<>]*>/g, shown: '' },
  { pattern: /(?<=\])\([^()\n]*\)/g, shown: '' },
  { pattern: /\{[^{}]*\}/g, shown: '\ufffc' },
];

/** The blocks of an MDX text whose line ends are LF, in order, those of its head (`---`) first. */
export function essayBlocks(mdx: string): readonly EssayBlock[] {
  const head = /^---\n([\s\S]*?)\n---(?:\n|$)/.exec(mdx);
  const bodyAt = head?.[0].length ?? 0;
  const body = NO_TEXT.reduce(
    (left, { pattern, shown }) => left.replace(pattern, (found) => shown + blank(found).slice(shown.length)),
    mdx.slice(bodyAt),
  );
  const found = [...body.matchAll(/[^\n]+(?:\n(?![ \t]*\n)[^\n]+)*/g)].filter(([text]) => text.trim() !== '');
  const blocks = found.map(({ 0: text, index }, position): EssayBlock => {
    const kind = /^\s*(?:[-*+>#|]|\d+[.)、])/.test(text) ? 'other' : 'paragraph';
    return { offset: bodyAt + index, text, kind, leads: position < found.length - 1 };
  });
  return [...headBlocks(head?.[1] ?? ''), ...blocks];
}

/** The values of the head, `title: …` and `description: …`, without their quotation marks. */
function headBlocks(head: string): readonly EssayBlock[] {
  return [...head.matchAll(/^([a-z]+: *)(["']?)(.*?)\2 *$/gm)].map(
    ({ 1: key = '', 2: quote = '', 3: text = '', index }) => {
      return { offset: 4 + index + key.length + quote.length, text, kind: 'field', leads: false };
    },
  );
}

/** Spaces in the place of everything but line breaks, so that offsets and lines stay. */
function blank(text: string): string {
  return text.replace(/[^\n]/g, ' ');
}
