import type { Text } from '../../model/text.ts';
import type { Node, TextNode } from '../../source/node.ts';
import { sourceOffsets } from '../../source/source-offset.ts';
import type { Edit, FixKind } from './edit.ts';
import { chineseMarks, englishMarks, type MarkChange } from './marks.ts';

/** Keys below which words are figures or forms: an amount may be given in words, `{ zh, en }`, and stays as it is. */
const NOT_FOR_TEXTS: ReadonlySet<string> = new Set(['amount', 'noun']);

/** Each language in its own punctuation, in all texts under `zh` and `en`. */
export function* textEdits(source: string, node: Node, inFlow = false): Iterable<Edit> {
  const isFlow =
    inFlow || (node.kind !== 'text' && node.kind !== 'empty' && '[{'.includes(source[node.span.start] ?? ' '));
  if (node.kind === 'list') {
    for (const item of node.items) yield* textEdits(source, item, isFlow);
  } else if (node.kind === 'map') {
    for (const { key, value } of node.entries) {
      if (NOT_FOR_TEXTS.has(key)) continue;
      if (value.kind === 'text' && key === 'zh')
        yield* markEdits(source, value, chineseMarks, 'chinese-punctuation', isFlow);
      else if (value.kind === 'text' && key === 'en')
        yield* markEdits(source, value, englishMarks, 'english-punctuation', isFlow);
      else yield* textEdits(source, value, isFlow);
    }
  }
}

/** Every text in two languages, in the order of the file. */
export function textsIn(node: Node): readonly Text[] {
  if (node.kind === 'list') return node.items.flatMap(textsIn);
  if (node.kind !== 'map') return [];
  const [zh, en] = ['zh', 'en'].map((language) => node.entries.find(({ key }) => key === language)?.value);
  if (zh?.kind === 'text') return [{ zh: zh.text.trim(), en: en?.kind === 'text' ? en.text.trim() : undefined }];
  return node.entries.flatMap(({ key, value }) => (NOT_FOR_TEXTS.has(key) ? [] : textsIn(value)));
}

function* markEdits(
  source: string,
  node: TextNode,
  marks: (text: string) => readonly MarkChange[],
  kind: FixKind,
  inFlow: boolean,
): Iterable<Edit> {
  const changes = marks(node.text);
  if (changes.length === 0) return;
  const offsets = sourceOffsets(source, node);
  const edits = changes.flatMap(({ span, put }): readonly Edit[] => {
    const start = offsets[span.start] ?? -1;
    const typed = node.text.slice(span.start, span.end);
    // Where the file shows a line break for the space, or an escape for the mark, that stays as it is.
    const found = [typed, typed.slice(0, 1)].find((stretch) => source.startsWith(stretch, start));
    return found === undefined ? [] : [{ kind, span: { start, end: start + found.length }, put }];
  });
  const quotes = quotesFor(source, node, edits, inFlow);
  if (quotes !== undefined) yield* quoted(node, edits, quotes);
}

/** The quotes that a text needs after its edits: none, mostly; undefined where neither kind would do. */
function quotesFor(
  source: string,
  { style, span }: TextNode,
  edits: readonly Edit[],
  inFlow: boolean,
): string | undefined {
  if (style !== 'plain') return '';
  const typed = source.slice(span.start, span.end);
  const [first = ''] = edits.filter((edit) => edit.span.start === span.start).map(({ put }) => put);
  const isSpecial =
    /^[!?:,;]/.test(first) || edits.some(({ put }) => (put.startsWith(':') ? true : inFlow && put.startsWith(',')));
  if (!isSpecial) return '';
  if (!/["\\]/.test(typed)) return '"';
  return typed.includes("'") ? undefined : "'";
}

function* quoted({ span }: TextNode, edits: readonly Edit[], quotes: string): Iterable<Edit> {
  if (quotes === '') return yield* edits;
  const [opening, closing] = [span.start, span.end].map((at): Edit => {
    const touching = edits.find((edit) => edit.span.start === at || edit.span.end === at);
    return touching ?? { kind: 'quotation-marks', span: { start: at, end: at }, put: '' };
  });
  for (const edit of new Set([opening, ...edits, closing])) {
    if (edit === undefined) continue;
    const before = edit === opening ? quotes : '';
    const after = edit === closing ? quotes : '';
    yield { ...edit, put: `${before}${edit.put}${after}` };
  }
}
