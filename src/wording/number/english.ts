import type { Amount, Interval, Quantity } from '../../model/amount/amount.ts';
import { realUnit } from '../../model/amount/units.ts';
import { unitOf } from '../../model/amount/value.ts';
import { SCALE_POWERS } from '../../model/amount/words.ts';
import type { Noun } from '../../model/figure.ts';
import { type EnglishNumber, englishNumber } from './english-number.ts';
import { englishOrdinal } from './english-ordinal.ts';
import { englishQualifier } from './english-qualifier.ts';
import { ENGLISH_UNITS } from './english-unit.ts';
import { type AmountPart, type NumberStyle, type Piece, spaced } from './part.ts';

function numberOf({ digits, scale }: Quantity): EnglishNumber {
  return englishNumber(digits, scale === undefined ? 0 : SCALE_POWERS[scale]);
}

/** "1 case", "about 1 kilometer", but "1 million yuan", "1.0 kilometers" and "0 to 1 kilometers". */
function isSingular(numbers: Quantity | Interval): boolean {
  if (numbers.kind === 'interval') return false;
  const { number, scale } = numberOf(numbers);
  return scale === '' && /^−?1$/.test(number);
}

/** Where the name of the unit goes: before the numbers, after each, or after the last. */
interface UnitName {
  readonly before?: string;
  readonly each?: string;
  readonly after?: string;
}

function unitName(unit: string, singular: boolean, style: NumberStyle, noun: Noun | undefined): UnitName {
  const real = realUnit(unit);
  if (real === undefined) return { after: singular ? noun?.one : noun?.other };
  const { one, other, symbol, place } = ENGLISH_UNITS[real];
  if (style === 'prose' || symbol === '') return { after: singular ? one : other };
  if (place === 'close') return { each: symbol };
  return place === 'before' ? { before: symbol } : { after: symbol };
}

function isClose(text: string): boolean {
  return text === '%' || text === '‰';
}

function numberParts(numbers: Quantity | Interval, style: NumberStyle, noun: Noun | undefined): readonly AmountPart[] {
  const unit = unitOf(numbers);
  const ends = numbers.kind === 'interval' ? [numbers.from, numbers.to] : [numbers];
  const qualifiers = ends.map((end) => englishQualifier(end, unit));
  const before = qualifiers.map((qualifier) => qualifier.before).join('');
  const after = qualifiers.map((qualifier) => qualifier.after).join('');
  // "20 or more cases", but "200,000 yuan or more": only a noun comes after the qualifier, and then is plural.
  const nounLast = realUnit(unit) === undefined;
  const name = unitName(unit, isSingular(numbers) && !(nounLast && after !== ''), style, noun);

  const written = ends.flatMap((end, index): Piece[] => [
    { role: 'mark', text: index === 0 ? '' : 'to' },
    { role: 'number', text: numberOf(end).number },
    { role: 'scale', text: numberOf(end).scale },
    { role: 'unit', text: name.each ?? '' },
  ]);
  const last: readonly Piece[] = [
    { role: 'unit', text: name.after ?? '' },
    { role: 'qualifier', text: after },
  ];
  return spaced(
    [
      { role: 'qualifier', text: before },
      { role: 'unit', text: name.before ?? '' },
      ...written,
      ...(nounLast ? last.toReversed() : last),
    ],
    isClose,
  );
}

/**
 * The pieces of an amount in English, in reading order. A measure word has no English: what it counts is named by
 * `noun`, in its right number, or by the words around. Words without a number come as the editor wrote them, in
 * Chinese where there is no English yet.
 */
export function englishParts(amount: Amount, style: NumberStyle, noun?: Noun): readonly AmountPart[] {
  switch (amount.kind) {
    case 'quantity':
    case 'interval':
      return numberParts(amount, style, noun);
    case 'rank':
      return spaced([
        { role: 'number', text: englishOrdinal(amount.place) },
        { role: 'unit', text: 'place' },
      ]);
    case 'wording':
      return spaced([{ role: 'words', text: amount.en ?? amount.zh }]);
  }
}
