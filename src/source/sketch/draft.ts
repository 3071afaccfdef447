import type { Comment, Entry, Line } from './sketch.ts';

/** A type with its fields open for writing, while a sketch is being made. */
type Open<T> = { -readonly [Field in keyof T]: T[Field] };

/** An entry in the making. */
export type EntryDraft = Open<Entry>;

/** A sketch in the making. */
export interface SketchDraft {
  readonly text: string;
  readonly lines: Open<Line>[];
  readonly entries: EntryDraft[];
  readonly comments: Comment[];
  /** How far the text has been read. */
  at: number;
  /** The line of that offset; index in `lines`. */
  line: number;
  /** Set when brackets are nested deeper than any report needs: the rest of the text is left unread. */
  tooDeep: boolean;
}

/** Adds an entry that begins where the reading stands; what follows it is filled in as it is read. */
export function beginEntry(draft: SketchDraft, setting: Entry['setting'], column: number): EntryDraft {
  const span = { start: draft.at, end: draft.at };
  const entry: EntryDraft = { setting, line: draft.line, column, span, value: { kind: 'none', span } };
  draft.entries.push(entry);
  return entry;
}

/** Adds the comment that begins where the reading stands, and reads on to the end of its line. */
export function readComment(draft: SketchDraft, after: Comment['after']): void {
  const end = draft.lines[draft.line]?.end ?? draft.text.length;
  draft.comments.push({ span: { start: draft.at, end }, after, entry: draft.entries.length - 1 });
  draft.at = end;
}

/** Moves the reading to an offset further on, over lines that belong to what was opened further up. */
export function readOn(draft: SketchDraft, to: number): void {
  for (let next = draft.lines[draft.line + 1]; next !== undefined && next.start <= to; ) {
    next.role = 'inside';
    draft.line += 1;
    next = draft.lines[draft.line + 1];
  }
  draft.at = to;
}
