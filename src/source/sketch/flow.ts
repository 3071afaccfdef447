import type { Span } from '../span.ts';
import { beginEntry, type EntryDraft, readComment, readOn, type SketchDraft } from './draft.ts';
import { goesOn, readQuoted } from './quoted.ts';
import { endsKey, readKey } from './separator.ts';
import type { Comment, Entry, Value } from './sketch.ts';
import { findNext, isBlank, isBlankOrEnd, skipBlanks, trimEnd } from './spaces.ts';

/** Deeper brackets than the parser allows are not worth describing; recursion has to end somewhere. */
const DEEPEST_BRACKETS = 30;

/**
 * Reads `[…]` or `{…}`, at whose opening bracket the reading stands, over several lines where they are indented
 * deeper than `parentColumn`. Items are added to the draft as entries. What is not closed ends with the last
 * line that can belong to it.
 */
export function readFlow(draft: SketchDraft, parentColumn: number, depth = 0): Value {
  const start = draft.at;
  const bracket = draft.text[start] === '[' ? '[' : '{';
  const items: Entry[] = [];
  const fullWidthCommas: Span[] = [];
  const flow = { kind: 'flow', bracket, items, fullWidthCommas } as const;
  const unclosed = (): Value => ({ ...flow, span: { start, end: draft.at }, closed: false });
  if (depth >= DEEPEST_BRACKETS) draft.tooDeep = true;

  readOn(draft, start + 1);
  let after: Comment['after'] = 'value';
  while (!draft.tooDeep) {
    const mark = skipSpace(draft, parentColumn, after);
    if (mark === undefined) return unclosed();
    if (mark === ']' || mark === '}') {
      if ((mark === ']') !== (bracket === '[')) return unclosed();
      const closing = { start: draft.at, end: draft.at + 1 };
      const outdented = isFurtherLeft(draft, parentColumn) ? closing : undefined;
      readOn(draft, closing.end);
      return { ...flow, span: { start, end: closing.end }, closed: true, outdented };
    }
    const isFullWidth = isMistypedComma(draft.text, draft.at, bracket);
    if (isFullWidth) fullWidthCommas.push({ start: draft.at, end: draft.at + 1 });
    if (mark === ',' || isFullWidth) {
      readOn(draft, draft.at + 1);
      after = 'value';
    } else {
      const item = beginEntry(draft, bracket === '{' ? 'flow-map' : 'flow-list', 0);
      items.push(item);
      readItem(draft, item, parentColumn, depth);
      after = item.rest === undefined ? afterValue(item.value) : 'text';
    }
  }
  return unclosed();
}

/** What a comment stands after that follows a value. */
export function afterValue(value: Value): Comment['after'] {
  if (value.kind === 'none') return 'opening';
  return value.kind === 'plain' ? 'text' : 'value';
}

/** Reads a quoted text, at whose opening quote the reading stands. */
export function readQuotedValue(draft: SketchDraft, parentColumn: number): Value {
  const start = draft.at;
  const { end, closed } = readQuoted(draft.text, start, parentColumn);
  const quote = draft.text[start] === '"' ? '"' : "'";
  readOn(draft, end);
  return { kind: 'quoted', span: { start, end }, quote, closed };
}

function readItem(draft: SketchDraft, item: EntryDraft, parentColumn: number, depth: number): void {
  const { text } = draft;
  const start = draft.at;
  if (!'"\'[{'.includes(text[start] ?? '')) {
    const mistyped = item.setting === 'flow-map' ? 'any' : 'none';
    item.key = readKey(text, start, draft.lines[draft.line]?.end ?? text.length, { inFlow: true, mistyped });
  }
  if (item.key === undefined) {
    item.value = readFlowValue(draft, parentColumn, depth, item);
    const colon = skipBlanks(text, draft.at);
    if (item.value.kind === 'quoted' && item.value.closed && text[colon] === ':') {
      const separator = { kind: 'colon', span: { start: colon, end: colon + 1 } } as const;
      item.key = { span: item.value.span, quoted: true, separator };
    }
  }
  if (item.key !== undefined) {
    const { end } = item.key.separator.span;
    item.value = { kind: 'none', span: { start: end, end } };
    readOn(draft, end);
    skipSpace(draft, parentColumn, 'opening');
    if (!endsItem(draft, item)) item.value = readFlowValue(draft, parentColumn, depth, item);
  }
  item.span = { start, end: Math.max(start, item.value.span.end) };

  skipSpace(draft, parentColumn, afterValue(item.value));
  if (endsItem(draft, item)) return;
  const rest = draft.at;
  readOn(draft, endOfRest(text, rest));
  item.rest = { start: rest, end: trimEnd(text, rest, draft.at) };
  item.span = { start, end: item.rest.end };
}

/** Whether nothing more of an item follows: its brackets go on with a comma, end, or are not closed. */
function endsItem({ text, at }: SketchDraft, { setting }: Entry): boolean {
  const mark = text[at];
  if (mark === undefined || mark === '\n' || mark === ',' || mark === ']' || mark === '}') return true;
  return isMistypedComma(text, at, setting === 'flow-map' ? '{' : '[');
}

const COMMA_AND_KEY = /，[ \t]*[a-z][a-z0-9_-]*[ \t]*[:：]/y;

/** A full-width comma in braces before what can only be the next key. */
function isMistypedComma(text: string, at: number, bracket: '[' | '{'): boolean {
  if (bracket !== '{' || text[at] !== '，') return false;
  COMMA_AND_KEY.lastIndex = at;
  return COMMA_AND_KEY.test(text);
}

function readFlowValue(draft: SketchDraft, parentColumn: number, depth: number, item: Entry): Value {
  const mark = draft.text[draft.at];
  if (mark === '"' || mark === "'") return readQuotedValue(draft, parentColumn);
  if (mark === '[' || mark === '{') return readFlow(draft, parentColumn, depth + 1);
  const start = draft.at;
  const end = endOfPlain(draft.text, start, parentColumn, item.setting === 'flow-map' ? '{' : '[');
  readOn(draft, end);
  return { kind: 'plain', span: { start, end: trimEnd(draft.text, start, end) }, more: [] };
}

const END_OF_PLAIN = /[,，[\]{}:#\n]/g;

/**
 * Where an unquoted text in brackets ends: at a comma, be it a mistyped one, at a bracket, a colon with a space, a
 * comment, or the last line.
 */
function endOfPlain(text: string, start: number, parentColumn: number, bracket: '[' | '{'): number {
  for (let at = findNext(text, END_OF_PLAIN, start); at < text.length; at = findNext(text, END_OF_PLAIN, at + 1)) {
    const character = text[at] ?? '';
    if (',[]{}'.includes(character) || isMistypedComma(text, at, bracket)) return at;
    if (character === ':' && endsKey(text, at + 1, true)) return at;
    if (character === '#' && isBlank(text[at - 1])) return at;
    if (character !== '\n') continue;
    if (!goesOn(text, at + 1, parentColumn) || '\n#,[]{}'.includes(text[skipBlanks(text, at + 1)] ?? '#')) return at;
  }
  return text.length;
}

/** Where text ends that stands after a complete value: at the next comma or bracket of this level, or with the line. */
function endOfRest(text: string, start: number): number {
  let open = 0;
  for (let at = start; at < text.length; at += 1) {
    const character = text[at];
    if (character === '\n') return at;
    if (character === '{' || character === '[') open += 1;
    else if (open > 0 && (character === '}' || character === ']')) open -= 1;
    else if (open === 0 && (character === ',' || character === ']' || character === '}')) return at;
  }
  return text.length;
}

/**
 * Reads over spaces, line breaks and comments, and returns the character that comes next; `undefined` if the
 * next line stands too far left to belong to these brackets, unless it begins with a closing one.
 */
function skipSpace(draft: SketchDraft, parentColumn: number, after: Comment['after']): string | undefined {
  const { text } = draft;
  let comment = after;
  for (;;) {
    readOn(draft, skipBlanks(text, draft.at));
    if (text[draft.at] === '#' && isBlankOrEnd(text[draft.at - 1])) {
      readComment(draft, comment);
    } else if (text[draft.at] === '\n') {
      const content = text[skipBlanks(text, draft.at + 1)];
      if (!goesOn(text, draft.at + 1, parentColumn) && content !== ']' && content !== '}') return undefined;
      readOn(draft, draft.at + 1);
      comment = 'nothing';
    } else {
      return text[draft.at];
    }
  }
}

function isFurtherLeft(draft: SketchDraft, parentColumn: number): boolean {
  const line = draft.lines[draft.line];
  return line !== undefined && line.content === draft.at && draft.at - line.start <= parentColumn;
}
