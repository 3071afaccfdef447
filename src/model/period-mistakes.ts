import type { TimeCause } from './time-cause.ts';

const DATE = String.raw`\d{4}(?:-\d{2}(?:-\d{2})?)?`;

/** A form close to one that is understood, and what to type for it; `$1` and `$2` are its dates. */
interface NearMiss {
  readonly code: 'period-range-mark' | 'period-wrong-word' | 'date-chinese';
  readonly pattern: RegExp;
  readonly corrected: string;
}

const NEAR_MISSES: readonly NearMiss[] = [
  {
    code: 'period-range-mark',
    pattern: new RegExp(`^(${DATE}) ?(?:[～~〜—–－]|--|——|到) ?(${DATE})$`),
    corrected: '$1 to $2',
  },
  { code: 'period-range-mark', pattern: /^(\d{4})-(\d{4})$/, corrected: '$1 to $2' },
  { code: 'period-wrong-word', pattern: /^截止(?:目前|至今)?$/, corrected: '截至目前' },
  { code: 'period-wrong-word', pattern: new RegExp(`^截止到?(${DATE})$`), corrected: '截至$1' },
  { code: 'period-wrong-word', pattern: new RegExp(`^(?:自|从)?(${DATE})(?:至今|起|开始)$`), corrected: 'since $1' },
  { code: 'period-wrong-word', pattern: new RegExp(`^from (${DATE})$`, 'i'), corrected: 'since $1' },
  { code: 'period-wrong-word', pattern: new RegExp(`^(?:as of|by|up to) (${DATE})$`, 'i'), corrected: 'until $1' },
  { code: 'period-wrong-word', pattern: /^(?:to[- ]date|至今|目前|迄今)$/i, corrected: 'to date' },
  { code: 'period-wrong-word', pattern: /^(?:current|now|现在)$/i, corrected: 'current' },
  { code: 'period-wrong-word', pattern: /^(?:undated|unknown|不详|未注明)$/i, corrected: 'undated' },
  { code: 'period-wrong-word', pattern: new RegExp(`^since +(${DATE})$`, 'i'), corrected: 'since $1' },
  { code: 'period-wrong-word', pattern: new RegExp(`^until +(${DATE})$`, 'i'), corrected: 'until $1' },
];

/** 2023年1月至11月: the second month has the year of the first. */
function monthsOfOneYear(phrase: string): string | undefined {
  const [, year, from, to] = /^(\d{4})年(0?[1-9]|1[0-2])月?[至到—～-](0?[1-9]|1[0-2])月$/.exec(phrase) ?? [];
  if (year === undefined || from === undefined || to === undefined) return undefined;
  return `${year}-${from.padStart(2, '0')} to ${year}-${to.padStart(2, '0')}`;
}

/** Why a phrase is no period where that does not lie in one of its dates; undefined where it may be a period. */
export function findPeriodMistake(phrase: string): TimeCause | undefined {
  if (/^since \d|^until \d/.test(phrase)) return undefined;
  for (const { code, pattern, corrected } of NEAR_MISSES) {
    if (pattern.test(phrase)) return { code, offset: 0, found: phrase, corrected: phrase.replace(pattern, corrected) };
  }
  const months = monthsOfOneYear(phrase);
  if (months !== undefined) return { code: 'date-chinese', offset: 0, found: phrase, corrected: months };
  if (!/[\d０-９〇○零一二三四五六七八九]/.test(phrase)) return { code: 'period-unreadable', offset: 0, found: phrase };
  return undefined;
}
