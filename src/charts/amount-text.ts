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
  return textWidth(before, WORDS.size) + textWidth(numeral, size, 'display') + textWidth(after, WORDS.size);
}

/** How an amount is set: `value` on a mark, `great` where the chart is about it. */
export interface AmountStyle {
  readonly numeral: 'chart-value' | 'chart-great';
  readonly accent: boolean;
  readonly anchor: 'start' | 'end';
}

/** An amount as one line of text, numeral large, words and unit small, from its baseline. */
export function amountText(written: string, x: number, y: number, style: AmountStyle): Markup {
  const { before, numeral, after } = amountParts(written);
  const leading = before === '' ? [] : [element('tspan', {}, before)];
  const trailing = after === '' ? [] : [element('tspan', {}, after)];
  const accent = style.accent ? ' chart-accent' : '';
  return element(
    'text',
    { class: `chart-words${accent}`, x, y, 'text-anchor': style.anchor === 'end' ? 'end' : undefined },
    ...leading,
    element('tspan', { class: style.numeral }, numeral),
    ...trailing,
  );
}
