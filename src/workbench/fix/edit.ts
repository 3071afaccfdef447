import type { Span } from '../../source/span.ts';

/** What a repair is about; the words for it are in wording/fixes.ts. */
export type FixKind =
  | 'indentation'
  | 'colon'
  | 'space-after-colon'
  | 'list-mark'
  | 'flow-mark'
  | 'document-mark'
  | 'invisible'
  | 'chinese-punctuation'
  | 'english-punctuation'
  | 'quotation-marks';

/** A stretch of a text and what is put in its place. */
export interface Edit {
  readonly kind: FixKind;
  readonly span: Span;
  readonly put: string;
}

/** The edits in the order of the text; of those that overlap, the first, and none that changes nothing. */
export function inOrder(text: string, edits: Iterable<Edit>): readonly Edit[] {
  let end = -1;
  return [...edits]
    .filter(({ span, put }) => text.slice(span.start, span.end) !== put)
    .sort((one, other) => one.span.start - other.span.start)
    .filter(({ span }) => {
      const isFree = span.start > end || (span.start === end && span.end > span.start);
      if (isFree) end = span.end;
      return isFree;
    });
}

/** A text after edits that are in order. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { span, put } of edits) {
    parts.push(text.slice(at, span.start), put);
    at = span.end;
  }
  return parts.join('') + text.slice(at);
}

/** Where an offset of the text after edits was before them; inside what was put, the beginning of what stood there. */
export function offsetBefore(edits: readonly Edit[], offset: number): number {
  let moved = 0;
  for (const { span, put } of edits) {
    const start = span.start + moved;
    if (offset < start) break;
    if (offset < start + put.length) return span.start;
    moved += put.length - (span.end - span.start);
  }
  return offset - moved;
}
