import type { LeadingWord, Quantity, TrailingWord } from '../../model/amount/amount.ts';
import { realUnit } from '../../model/amount/units.ts';
import { LEADING_BOUNDS } from '../../model/amount/words.ts';
import { ENGLISH_UNITS } from './english-unit.ts';

/** The words around a number in English; at most one of them is there. */
export interface EnglishQualifier {
  readonly before: string;
  readonly after: string;
}

/** Things are counted (fewer than 20 cases), measures are not (less than 20 percent). */
function isCounted(unit: string): boolean {
  return realUnit(unit) === undefined;
}

function fromLeading(word: LeadingWord, unit: string): string {
  switch (LEADING_BOUNDS[word]) {
    case 'over':
      return 'more than';
    case 'nearly':
      return 'nearly';
    case 'about':
      return 'about';
    case 'at-least':
      return 'at least';
    case 'at-most':
      return 'no more than';
    case 'under':
      return isCounted(unit) ? 'fewer than' : 'less than';
    case 'exact':
      return '';
  }
}

function fromTrailing(word: TrailingWord, unit: string): EnglishQualifier {
  switch (word) {
    case '以上':
    case '及以上':
      return { before: '', after: 'or more' };
    case '以下':
    case '及以下':
      return { before: '', after: isCounted(unit) ? 'or fewer' : 'or less' };
    case '左右':
    case '上下':
      return { before: 'about', after: '' };
    case '以内':
    case '之内':
    case '内': {
      const real = realUnit(unit);
      const within = real !== undefined && ENGLISH_UNITS[real].within;
      return { before: within ? 'within' : 'no more than', after: '' };
    }
  }
}

/**
 * What English says for 余, 超过, 近, 以上 and their like. Two Chinese words that say the same (约…左右) become one.
 * `unit` is the unit of the whole amount, which for the first end of a range may stand at the second.
 */
export function englishQualifier(quantity: Quantity, unit: string): EnglishQualifier {
  if (quantity.leading !== undefined) return { before: fromLeading(quantity.leading, unit), after: '' };
  if ((quantity.beforeScale ?? quantity.afterScale) !== undefined) return { before: 'more than', after: '' };
  return quantity.trailing === undefined ? { before: '', after: '' } : fromTrailing(quantity.trailing, unit);
}
