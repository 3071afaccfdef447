import { commentAt } from '../../source/sketch/find.ts';
import type { Entry, Sketch, Value } from '../../source/sketch/sketch.ts';
import { isBlankOrEnd, isOddSpace, skipAnySpaces, skipBlanks } from '../../source/sketch/spaces.ts';
import { textOf, typedValue } from '../../source/sketch/typed.ts';
import type { Edit } from './edit.ts';

/** Repairs of what makes keys, lists and brackets, where what was meant is beyond doubt; texts are left alone. */
export function* structureEdits(sketch: Sketch): Iterable<Edit> {
  yield* invisibleEdits(sketch);
  for (const entry of sketch.entries) {
    yield* keyEdits(sketch, entry);
    yield* colonEdits(sketch, entry);
    yield* markEdits(sketch, entry);
    yield* documentMarkEdits(sketch, entry);
    yield* bracketEdits(sketch, entry);
    if (entry.value.kind === 'flow') yield* commaEdits(sketch, entry.value);
  }
}

/** Byte-order marks inside the file, and control characters that keep no two letters or digits apart. */
function* invisibleEdits(sketch: Sketch): Iterable<Edit> {
  const { text } = sketch;
  for (const { index: start, 0: found } of text.matchAll(/(?:\uFEFF|(?![\t\n\u0085])\p{Cc})+/gu)) {
    const end = start + found.length;
    const joins = /[A-Za-z]/.test(text[start - 1] ?? '') && /[A-Za-z]/.test(text[end] ?? '');
    if (joins || isBesideDigit(text, start, end) || commentAt(sketch, start) !== undefined) continue;
    yield { kind: 'invisible', span: { start, end }, put: '' };
  }
}

/** Invisible characters in a key. */
function* keyEdits(sketch: Sketch, { key }: Entry): Iterable<Edit> {
  if (key === undefined || key.quoted) return;
  const typed = textOf(sketch, key.span);
  if (!/[^ -~]/.test(typed)) return;
  for (const { index, 0: found } of typed.matchAll(/(?:(?! )\p{Zs}|\p{Cf}|\u034F)+/gu)) {
    const start = key.span.start + index;
    yield { kind: 'invisible', span: { start, end: start + found.length }, put: '' };
  }
}

function* colonEdits({ text }: Sketch, { key, value, setting }: Entry): Iterable<Edit> {
  if (key === undefined) return;
  const { kind, span } = key.separator;
  const { end } = span;
  if (kind === 'full-width') {
    if (isDigit(text[span.start - 1]) && isDigit(text[end])) return;
    const isEnded = isBlankOrEnd(text[end]) || isOddSpace(text[end]) || endsFlow(setting, text[end]);
    yield { kind: 'colon', span, put: isEnded ? ':' : ': ' };
  } else if (kind === 'no-space') {
    yield { kind: 'space-after-colon', span: { start: end, end }, put: ' ' };
  } else if (kind === 'odd-space') {
    const put = isBlankOrEnd(text[end]) ? '' : ' ';
    yield { kind: 'space-after-colon', span: { start: span.start + 1, end }, put };
  } else if (value.kind === 'plain' && isOddSpace(text[value.span.start])) {
    const { start } = value.span;
    yield { kind: 'space-after-colon', span: { start, end: skipAnySpaces(text, start) }, put: '' };
  }
}

function endsFlow(setting: Entry['setting'], next: string | undefined): boolean {
  return (setting === 'flow-map' || setting === 'flow-list') && ',]}'.includes(next ?? '');
}

/** A dash and a space for other dashes and bullets; before a digit such a sign may be a minus. */
function* markEdits({ text }: Sketch, { mark }: Entry): Iterable<Edit> {
  if (mark === undefined || mark.kind === 'dash') return;
  const { start, end } = mark.span;
  if (isDigit(text[end])) return;
  const isEmpty = isBlankOrEnd(text[mark.content]);
  yield { kind: 'list-mark', span: { start, end: mark.content }, put: isEmpty ? '-' : '- ' };
}

/** A line of Chinese dashes, which a word processor makes of `---`. */
function* documentMarkEdits(sketch: Sketch, { setting, column, value, key, mark }: Entry): Iterable<Edit> {
  if (setting !== 'line' || column !== 0 || value.kind !== 'plain' || key !== undefined || mark !== undefined) return;
  if (!/^[—–－―─⸺⸻]{2,}$/.test(textOf(sketch, value.span))) return;
  yield { kind: 'document-mark', span: value.span, put: '---' };
}

/** Full-width brackets around ids or keys; around anything else they may be a text's own. */
function* bracketEdits(sketch: Sketch, entry: Entry): Iterable<Edit> {
  if (entry.value.kind !== 'plain') return;
  const typed = typedValue(sketch, entry);
  const isList = /^［[^［］]*］$/.test(typed) && areIds(typed.slice(1, -1));
  const isMap = /^｛\s*[a-z][a-z0-9-]*\s*[:：][^｛｝]*｝$/.test(typed);
  if (!isList && !isMap) return;
  const { start } = entry.value.span;
  const end = start + typed.length;
  yield { kind: 'flow-mark', span: { start, end: start + 1 }, put: isList ? '[' : '{' };
  yield { kind: 'flow-mark', span: { start: end - 1, end }, put: isList ? ']' : '}' };
}

type Flow = Extract<Value, { readonly kind: 'flow' }>;

/** Full-width commas between ids in brackets, and before the next key in braces. */
function* commaEdits(sketch: Sketch, flow: Flow): Iterable<Edit> {
  const { text } = sketch;
  for (const { start, end } of flow.fullWidthCommas) {
    if (isBesideDigit(text, start, end)) continue;
    yield { kind: 'flow-mark', span: { start, end: skipBlanks(text, end) }, put: ', ' };
  }
  if (flow.bracket !== '[') return;
  for (const { key, value } of flow.items) {
    if (key !== undefined || value.kind !== 'plain' || !areIds(textOf(sketch, value.span))) continue;
    for (const { index, 0: found } of textOf(sketch, value.span).matchAll(/[，、][ \t]*/g)) {
      const start = value.span.start + index;
      yield { kind: 'flow-mark', span: { start, end: start + found.length }, put: ', ' };
    }
  }
}

/** Whether a text is ids between full-width commas: each begins with a letter, so that 1，790 is none. */
function areIds(typed: string): boolean {
  return typed.split(/[,，、]/).every((part) => /^\s*[a-z][a-z0-9-]*\s*$/.test(part));
}

function isBesideDigit(text: string, start: number, end: number): boolean {
  return isDigit(text[start - 1]) || isDigit(text[end]);
}

function isDigit(character: string | undefined): boolean {
  return character !== undefined && /\p{Nd}/u.test(character);
}
