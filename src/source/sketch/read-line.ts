import type { Span } from '../span.ts';
import { beginEntry, type EntryDraft, readComment, type SketchDraft } from './draft.ts';
import { afterValue, readFlow, readQuotedValue } from './flow.ts';
import { type Levels, leaveLevels, meantLevel, openLevel, standingAt } from './levels.ts';
import { type ListMark, readListMark } from './list-mark.ts';
import { readQuoted } from './quoted.ts';
import { readKey } from './separator.ts';
import type { Comment, Key, Value } from './sketch.ts';
import { commentStart, isBlank, isBlankOrEnd, skipBlanks, trimEnd } from './spaces.ts';

/** An unquoted text or a block text, which goes on while lines are indented deeper than a column. */
export interface OpenText {
  readonly parentColumn: number;
  /** Takes the further lines of an unquoted text; absent for a block text, whose lines nobody looks at. */
  readonly more?: Span[] | undefined;
  /** The indentation of a block text, which its header states or its first line sets: a line further left ends it. */
  readonly indent?: number | undefined;
}

/** The rest of a block header after `|` or `>`: chomping and indentation, then at most a comment. */
const BLOCK_HEADER = /[|>](?:[+-]?[1-9]?|[1-9][+-])(?=[ \t]*(?:\n|$|[ \t]#))/y;

/**
 * Reads the list marks, the key and the value of the line on whose first character the reading stands, and returns
 * the text that may go on below. A value in quotes or brackets is read to its end, however many lines it takes.
 */
export function readLine(draft: SketchDraft, levels: Levels): OpenText | undefined {
  const { text, at: content } = draft;
  const column = columnOf(text, draft.lines[draft.line]?.start ?? content, content);
  const standing = standingAt(levels, column);
  const marks = readListMarks(draft);
  const mark = marks.at(-1);
  const entry = beginEntry(draft, mark === undefined ? 'line' : 'dash', contentColumn(column, content, mark));
  entry.mark = mark;
  entry.key = readLineKey(draft, mark === undefined && standing.beside !== undefined);

  let parentColumn = standing.parentColumn;
  if (mark !== undefined || entry.key !== undefined) {
    leaveLevels(levels, standing, entry);
    entry.level = meantLevel(levels, standing, column, entry);
    parentColumn = enter(
      levels,
      entry,
      marks.map((each) => column + each.span.start - content),
      column,
    );
  } else {
    entry.beside = standing.beside;
    entry.level = standing.beside === undefined ? standing.ended : undefined;
  }

  const more: Span[] = [];
  if (entry.key !== undefined) draft.at = entry.key.separator.span.end;
  entry.value = readLineValue(draft, parentColumn, more);
  entry.rest = readRest(draft, entry.value);
  entry.span = { start: entry.span.start, end: Math.max(entry.span.start, (entry.rest ?? entry.value.span).end) };
  const commented = readTrailingComment(draft, afterValue(entry.value));
  if (entry.value.kind === 'block') return { parentColumn, indent: statedIndent(text, entry.value.span, parentColumn) };
  return entry.value.kind === 'plain' && !commented ? { parentColumn, more } : undefined;
}

/** Columns from 0 as the editor sees them: a tab is as wide as the two spaces it stands for. */
export function columnOf(text: string, lineStart: number, offset: number): number {
  let column = 0;
  for (let at = lineStart; at < offset; at += 1) column += text[at] === '\t' ? 2 : 1;
  return column;
}

/** The indentation that a digit in the header of a block text states: so many columns inside its key. */
function statedIndent(text: string, header: Span, parentColumn: number): number | undefined {
  const digit = /[1-9]/.exec(text.slice(header.start, header.end))?.[0];
  return digit === undefined ? undefined : Math.max(parentColumn, 0) + Number(digit);
}

function readListMarks(draft: SketchDraft): readonly ListMark[] {
  const marks: ListMark[] = [];
  for (;;) {
    const mark = readListMark(draft.text, draft.at);
    // Only the first mark may be a mistaken one: after a dash such a sign begins a text.
    if (mark === undefined || (mark.kind !== 'dash' && marks.length > 0)) return marks;
    marks.push(mark);
    const isEmpty = isBlankOrEnd(draft.text[mark.content]);
    draft.at = isEmpty ? mark.span.end : mark.content;
    if (isEmpty) return marks;
  }
}

/** An item begins two columns after its mark or more: a full-width mark is as wide as that, and a missing space counts. */
function contentColumn(column: number, content: number, mark: ListMark | undefined): number {
  if (mark === undefined) return column;
  return column + mark.span.start - content + Math.max(2, mark.content - mark.span.start);
}

/**
 * Opens the levels of a line, where they were meant to be if it stands astray, and returns the column that its text
 * must be indented deeper than to go on.
 */
function enter(levels: Levels, entry: EntryDraft, dashes: readonly number[], column: number): number {
  const shift = (entry.level?.column ?? column) - column;
  for (const dash of dashes) openLevel(levels, 'dashes', dash + shift, entry);
  if (entry.key !== undefined) openLevel(levels, 'keys', entry.column + shift, entry);
  const innermost = entry.key === undefined ? (dashes.at(-1) ?? column) : entry.column;
  return innermost + Math.max(shift, 0);
}

function readLineKey(draft: SketchDraft, keyExpected: boolean): Key | undefined {
  const { text, at: start } = draft;
  const mark = text[start];
  if (mark === '[' || mark === '{') return undefined;
  if (mark !== '"' && mark !== "'") {
    return readKey(text, start, lineEnd(draft), { inFlow: false, mistyped: keyExpected ? 'any' : 'lower-case' });
  }
  const { end, closed } = readQuoted(text, start, Number.POSITIVE_INFINITY);
  const colon = skipBlanks(text, end);
  if (!closed || text[colon] !== ':' || !isBlankOrEnd(text[colon + 1])) return undefined;
  return { span: { start, end }, quoted: true, separator: { kind: 'colon', span: { start: colon, end: colon + 1 } } };
}

function readLineValue(draft: SketchDraft, parentColumn: number, more: Span[]): Value {
  const { text } = draft;
  const none = { start: draft.at, end: draft.at };
  draft.at = skipBlanks(text, draft.at);
  const mark = text[draft.at];
  if (isBlankOrEnd(mark) || (mark === '#' && isBlank(text[draft.at - 1]))) return { kind: 'none', span: none };
  if (mark === '"' || mark === "'") return readQuotedValue(draft, parentColumn);
  if (mark === '[' || mark === '{') return readFlow(draft, parentColumn);
  BLOCK_HEADER.lastIndex = draft.at;
  const header = BLOCK_HEADER.exec(text)?.[0];
  if (header === undefined) return { kind: 'plain', span: readPlainLine(draft), more };
  const span = { start: draft.at, end: draft.at + header.length };
  draft.at = span.end;
  return { kind: 'block', span };
}

/** Reads unquoted text to the end of the line, or to the comment that cuts it. */
export function readPlainLine(draft: SketchDraft): Span {
  const { text, at: start } = draft;
  const comment = commentStart(text, start);
  draft.at = comment === -1 ? lineEnd(draft) : comment;
  return { start, end: trimEnd(text, start, draft.at) };
}

/** Reads what stands after a closing quote or bracket and is no comment. */
function readRest(draft: SketchDraft, value: Value): Span | undefined {
  if (value.kind !== 'quoted' && value.kind !== 'flow') return undefined;
  draft.at = skipBlanks(draft.text, draft.at);
  const rest = readPlainLine(draft);
  return rest.end > rest.start ? rest : undefined;
}

/** Reads the comment at the end of a line, if there is one. */
export function readTrailingComment(draft: SketchDraft, after: Comment['after']): boolean {
  draft.at = skipBlanks(draft.text, draft.at);
  if (draft.text[draft.at] !== '#' || !isBlank(draft.text[draft.at - 1])) return false;
  readComment(draft, after);
  return true;
}

function lineEnd(draft: SketchDraft): number {
  return draft.lines[draft.line]?.end ?? draft.text.length;
}
