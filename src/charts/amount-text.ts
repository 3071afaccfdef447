import { element, type Markup } from './svg.ts';
import { textWidth } from './text-measure.ts';
import { WORDS } from './type-sizes.ts';

/** A written amount cut at its numeral: `more than ` · `5,320` · ``, `超过` · `8` · `万人次`. Joined it is the whole again. */
export interface AmountParts {
  readonly before: string;
  readonly numeral: string;
  readonly after: string;
}

/** The first number, with its sign, separators and percent sign, or two numbers with a range mark between them. */
const NUMERAL = /[-−]?\d[\d,.]*%?(?:[～—–-]\d[\d,.]*%?)?/u;
const GAP = 2;

/** Cuts a written amount at its numeral. An amount in words alone is all numeral: it is set as large. */
export function amountParts(written: string): AmountParts {
  const found = NUMERAL.exec(written);
  if (found === null) return { before: '', numeral: written, after: '' };
  const end = found.index + found[0].length;
  return { before: written.slice(0, found.index), numeral: found[0], after: written.slice(end) };
}

/** The width in CSS pixels of an amount whose numeral is set at `size`. */
export function amountWidth(written: string, size: number): number {
  const { before, numeral, after } = amountParts(written);
  const words = textWidth(before, WORDS.size) + textWidth(after, WORDS.size);
  return words + textWidth(numeral, size, 'display') + gapBeside(before) + gapBeside(after);
}

/** How an amount is set: `value` on a mark, `great` where the chart is about it. */
export interface AmountStyle {
  readonly numeral: 'chart-value' | 'chart-great';
  readonly accent: boolean;
  readonly anchor: 'start' | 'end';
}

/**
 * An amount on one line from its baseline, numeral large, words and unit small. An amount that ends at `x` has its
 * unit as a text of its own, since renderers differ in what `text-anchor` makes of shifted spans.
 */
export function amountText(written: string, x: number, y: number, style: AmountStyle): readonly Markup[] {
  const { before, numeral, after } = amountParts(written);
  const className = style.accent ? 'chart-words chart-accent' : 'chart-words';
  const spans = [
    ...(before === '' ? [] : [element('tspan', {}, before)]),
    element('tspan', { class: style.numeral, dx: style.anchor === 'start' ? shift(before) : undefined }, numeral),
  ];
  if (style.anchor === 'start') {
    const unit = after === '' ? [] : [element('tspan', { dx: shift(after) }, after)];
    return [element('text', { class: className, x, y }, ...spans, ...unit)];
  }
  const end = { class: className, y, 'text-anchor': 'end' };
  if (after === '') return [element('text', { ...end, x }, ...spans)];
  const unitWidth = textWidth(after, WORDS.size) + gapBeside(after);
  return [element('text', { ...end, x: x - unitWidth }, ...spans), element('text', { ...end, x }, after.trimStart())];
}

/** The gap between a numeral and words that touch it; Latin words bring a space of their own. */
function gapBeside(words: string): number {
  return words === '' || words.trim() !== words ? 0 : GAP;
}

function shift(words: string): number | undefined {
  return gapBeside(words) || undefined;
}
