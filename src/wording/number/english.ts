import type { Amount, Interval, Quantity, Rank } from '../../model/amount/amount.ts';
import { realUnit } from '../../model/amount/units.ts';
import { unitOf } from '../../model/amount/value.ts';
import { SCALE_POWERS } from '../../model/amount/words.ts';
import type { Noun } from '../../model/figure.ts';
import { type EnglishNumber, englishNumber } from './english-number.ts';
import { englishOrdinal } from './english-ordinal.ts';
import { englishQualifier } from './english-qualifier.ts';
import { ENGLISH_UNITS } from './english-unit.ts';
import { type AmountPart, type NumberStyle, spaced } from './part.ts';

function numberOf({ digits, scale }: Quantity): EnglishNumber {
  return englishNumber(digits, scale === undefined ? 0 : SCALE_POWERS[scale]);
}

/** The name of the unit around the numbers: symbols may stand before them, between them and after them. */
interface UnitName {
  readonly before: string;
  /** After the first end of a range. */
  readonly between: string;
  readonly after: string;
}

function unitName(unit: string, singular: boolean, style: NumberStyle, noun: Noun | undefined): UnitName {
  const real = realUnit(unit);
  if (real === undefined) {
    return { before: '', between: '', after: noun === undefined ? '' : singular ? noun.one : noun.other };
  }
  const { one, other, symbol, place } = ENGLISH_UNITS[real];
  if (style === 'prose' || symbol === '') return { before: '', between: '', after: singular ? one : other };
  if (place === 'before') return { before: symbol, between: '', after: '' };
  return { before: '', between: place === 'close' ? symbol : '', after: symbol };
}

/** "1 case", "about 1 kilometer", but "1 million yuan", "1.0 percentage points" and "1 or more cases". */
function isSingular({ number, scale }: EnglishNumber, after: string): boolean {
  return (number === '1' || number === '−1') && scale === '' && after === '';
}

function isClose(text: string): boolean {
  return text === '%' || text === '‰';
}

/** "20 or more cases", but "80 percent or more", "200,000 yuan or more". */
function numberParts(numbers: Quantity | Interval, style: NumberStyle, noun: Noun | undefined): readonly AmountPart[] {
  const unit = unitOf(numbers);
  const last = numbers.kind === 'interval' ? numbers.to : numbers;
  const leading = numbers.kind === 'interval' ? englishQualifier(numbers.from, unit) : englishQualifier(last, unit);
  const trailing = englishQualifier(last, unit);
  const written = numberOf(last);
  const singular = numbers.kind === 'quantity' && isSingular(written, trailing.after);
  const name = unitName(unit, singular, style, noun);
  const after = { role: 'qualifier', text: trailing.after } as const;
  const unitAfter = { role: 'unit', text: name.after } as const;
  const firstEnd =
    numbers.kind === 'interval'
      ? ([
          { role: 'number', text: numberOf(numbers.from).number },
          { role: 'scale', text: numberOf(numbers.from).scale },
          { role: 'unit', text: name.between },
          { role: 'mark', text: 'to' },
        ] as const)
      : [];
  return spaced(
    [
      { role: 'qualifier', text: leading.before === '' ? trailing.before : leading.before },
      { role: 'unit', text: name.before },
      ...firstEnd,
      { role: 'number', text: written.number },
      { role: 'scale', text: written.scale },
      ...(realUnit(unit) === undefined ? [after, unitAfter] : [unitAfter, after]),
    ],
    isClose,
  );
}

function rankParts({ place }: Rank): readonly AmountPart[] {
  return spaced([
    { role: 'number', text: englishOrdinal(place) },
    { role: 'unit', text: 'place' },
  ]);
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
      return rankParts(amount);
    case 'wording':
      return spaced([{ role: 'words', text: amount.en ?? amount.zh }]);
  }
}
