import { beginEntry, type EntryDraft, readComment, readOn, type SketchDraft } from './draft.ts';
import { goesOn, readQuoted } from './quoted.ts';
import { endsKey, readKey } from './separator.ts';
import type { Comment, Entry, Value } from './sketch.ts';
import { isBlank, isBlankOrEnd, skipBlanks, trimEnd } from './spaces.ts';

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
  const unclosed = (): Value => ({ kind: 'flow', span: { start, end: draft.at }, bracket, closed: false, items });
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
      return { kind: 'flow', span: { start, end: closing.end }, bracket, closed: true, items, outdented };
    }
    if (mark === ',') {
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
  const mistyped = item.setting === 'flow-map' ? 'any' : 'none';
  item.key = readKey(text, start, draft.lines[draft.line]?.end ?? text.length, { inFlow: true, mistyped });
  if (item.key === undefined) {
    item.value = readFlowValue(draft, parentColumn, depth);
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
    if (!endsItem(skipSpace(draft, parentColumn, 'opening'))) item.value = readFlowValue(draft, parentColumn, depth);
  }
  item.span = { start, end: Math.max(start, item.value.span.end) };

  if (endsItem(skipSpace(draft, parentColumn, afterValue(item.value)))) return;
  const rest = draft.at;
  readOn(draft, endOfRest(text, rest));
  item.rest = { start: rest, end: trimEnd(text, rest, draft.at) };
  item.span = { start, end: item.rest.end };
}

function endsItem(mark: string | undefined): boolean {
  return mark === undefined || mark === ',' || mark === ']' || mark === '}';
}

function readFlowValue(draft: SketchDraft, parentColumn: number, depth: number): Value {
  const mark = draft.text[draft.at];
  if (mark === '"' || mark === "'") return readQuotedValue(draft, parentColumn);
  if (mark === '[' || mark === '{') return readFlow(draft, parentColumn, depth + 1);
  const start = draft.at;
  const end = endOfPlain(draft.text, start, parentColumn);
  readOn(draft, end);
  return { kind: 'plain', span: { start, end: trimEnd(draft.text, start, end) }, more: [] };
}

/** Where an unquoted text in brackets ends: at a comma, a bracket, a colon with a space, a comment, or the last line. */
function endOfPlain(text: string, start: number, parentColumn: number): number {
  let at = start;
  while (at < text.length) {
    const character = text[at] ?? '';
    if (',[]{}'.includes(character)) return at;
    if (character === ':' && endsKey(text, at + 1, true)) return at;
    if (character === '#' && isBlank(text[at - 1])) return at;
    if (character === '\n') {
      const next = skipBlanks(text, at + 1);
      if (!goesOn(text, at + 1, parentColumn) || '\n#,[]{}'.includes(text[next] ?? '#')) return at;
      at = next;
    } else {
      at += 1;
    }
  }
  return at;
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
