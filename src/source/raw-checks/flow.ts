import type { Mistake } from '../cause.ts';
import type { Entry, Sketch, Value } from '../sketch/sketch.ts';
import { entryWith, textOf, typedValue } from '../sketch/typed.ts';

type Flow = Extract<Value, { readonly kind: 'flow' }>;

/** Full-width punctuation that was meant to make a list or a map in brackets (editor-mistakes 25, 26). */
export function* checkFullWidthFlow(sketch: Sketch): Iterable<Mistake> {
  for (const entry of sketch.entries) {
    const { value } = entry;
    if (value.kind === 'plain') yield* checkBrackets(sketch, entry);
    else if (value.kind === 'flow' && value.bracket === '[') yield* checkList(sketch, value);
    else if (value.kind === 'flow') yield* checkMap(sketch, value);
  }
}

function* checkBrackets(sketch: Sketch, entry: Entry): Iterable<Mistake> {
  const { start } = entry.value.span;
  const bracket = sketch.text[start];
  if (bracket !== '［' && bracket !== '｛') return;
  const typed = typedValue(sketch, entry);
  if (!typed.endsWith(bracket === '［' ? '］' : '｝')) return;
  const write = typed
    .replaceAll('［', '[')
    .replaceAll('］', ']')
    .replaceAll('｛', '{')
    .replaceAll('｝', '}')
    .replaceAll(/[，、]\s*/g, ', ')
    .replaceAll(/：\s*/g, ': ');
  yield { span: { start, end: start + typed.length }, cause: { code: 'fullwidth-brackets', bracket, write } };
}

/** 、 separates items only where there is one item; beside ASCII commas it belongs to the text of an item. */
function* checkList(sketch: Sketch, list: Flow): Iterable<Mistake> {
  for (const item of list.items) {
    if (item.value.kind !== 'plain' || item.key !== undefined) continue;
    const typed = typedValue(sketch, item);
    const at = typed.search(list.items.length === 1 ? /[，、]/ : /，/);
    if (at === -1) continue;
    const start = item.value.span.start + at;
    const marks = list.items.length === 1 ? /[，、]\s*/g : /，\s*/g;
    const write = textOf(sketch, list.span).replaceAll(marks, ', ');
    const mark = typed[at] ?? '';
    yield { span: { start, end: start + 1 }, cause: { code: 'fullwidth-flow', mark, item: typed, write } };
    return;
  }
}

/** `{zh: 市西，en: Shixi}`: to YAML the full-width comma is a letter, and the second key goes on with the text. */
function* checkMap(sketch: Sketch, map: Flow): Iterable<Mistake> {
  for (const span of map.fullWidthCommas) {
    const next = map.items.findIndex((item) => item.span.start > span.start);
    const [before, after] = [map.items[next - 1], map.items[next]];
    if (before === undefined || after === undefined) continue;
    const item = sketch.text.slice(before.value.span.start, after.span.end);
    const write = [before, after].map((each) => entryWith(sketch, each, typedValue(sketch, each))).join(', ');
    yield { span, cause: { code: 'fullwidth-flow', mark: '，', item, write } };
  }
}
