import type { Mistake } from '../cause.ts';
import type { Entry, Sketch } from '../sketch/sketch.ts';
import { entryWith, inQuotes, typedKey, typedValue } from '../sketch/typed.ts';

/**
 * Texts in braces that need quotes: `{en: Talks, visits}`, where the comma cuts the text, and `zh: {disputes}`,
 * where a figure's name in braces is the whole text. Both leave a word without a value, which no report has.
 */
export function* checkFlowText(sketch: Sketch): Iterable<Mistake> {
  for (const entry of sketch.entries) {
    if (entry.value.kind !== 'flow' || entry.value.bracket !== '{' || !entry.value.closed) continue;
    if (isReference(sketch, entry, entry.value.items)) {
      const { span, bracket } = entry.value;
      const write = entryWith(sketch, entry, inQuotes(typedValue(sketch, entry)));
      yield { span, cause: { code: 'bracket-start', bracket, write } };
    } else {
      yield* checkCommas(sketch, entry.value.items);
    }
  }
}

/** `{disputes}`, or in a text `{disputes: dispute, disputes}`, the reference with its noun in both numbers. */
function isReference(sketch: Sketch, entry: Entry, items: readonly Entry[]): boolean {
  const [first, second] = items;
  if (first === undefined || first.rest !== undefined || first.value.kind !== 'plain') return false;
  if (items.length === 1) return first.key === undefined;
  const key = typedKey(sketch, entry);
  return items.length === 2 && (key === 'zh' || key === 'en') && isWord(second);
}

function* checkCommas(sketch: Sketch, items: readonly Entry[]): Iterable<Mistake> {
  for (const [index, item] of items.entries()) {
    const before = items[index - 1];
    if (!isWord(item) || before?.key === undefined || before.value.kind !== 'plain') continue;
    const next = items.findIndex((other, position) => position > index && !isWord(other));
    const last = items[(next === -1 ? items.length : next) - 1] ?? item;
    const { start } = before.value.span;
    const whole = sketch.text.slice(start, last.span.end);
    const comma = sketch.text.indexOf(',', before.span.end);
    const cut = typedValue(sketch, item);
    const write = entryWith(sketch, before, inQuotes(whole));
    yield { span: { start: comma, end: comma + 1 }, cause: { code: 'comma-in-flow-text', cut, write } };
  }
}

/** An unquoted text without a key. */
function isWord(item: Entry | undefined): boolean {
  return item !== undefined && item.key === undefined && item.value.kind === 'plain';
}
