import type { Bound, InnerWord, IntervalMark, LeadingWord, Scale, TrailingWord } from './amount.ts';

/** What each word before a number says about it. Longer words first: 超过 is not 超 with 过 as its unit. */
export const LEADING_BOUNDS: Readonly<Record<LeadingWord, Bound>> = {
  不超过: 'at-most',
  不多于: 'at-most',
  不高于: 'at-most',
  不少于: 'at-least',
  不低于: 'at-least',
  超过: 'over',
  高于: 'over',
  多于: 'over',
  将近: 'nearly',
  接近: 'nearly',
  大约: 'about',
  至少: 'at-least',
  最少: 'at-least',
  至多: 'at-most',
  最多: 'at-most',
  低于: 'under',
  少于: 'under',
  不足: 'under',
  不到: 'under',
  超: 'over',
  逾: 'over',
  近: 'nearly',
  约: 'about',
};

/** 余 and 多 both say: somewhat above (GB/T 15835-2011, 概数). */
export const INNER_BOUNDS: Readonly<Record<InnerWord, Bound>> = { 余: 'over', 多: 'over' };

/** What each word after a number says about it; 以上 and 以下 include the number. Longer words first. */
export const TRAILING_BOUNDS: Readonly<Record<TrailingWord, Bound>> = {
  及以上: 'at-least',
  及以下: 'at-most',
  以上: 'at-least',
  以下: 'at-most',
  以内: 'at-most',
  之内: 'at-most',
  内: 'at-most',
  左右: 'about',
  上下: 'about',
};

/** The power of ten that each scale stands for. Longer scales first. */
export const SCALE_POWERS: Readonly<Record<Scale, number>> = { 万亿: 12, 万: 4, 亿: 8 };

/** The marks of a range that are accepted, 浪纹线 first, as the one that we advise. */
export const INTERVAL_MARKS: readonly IntervalMark[] = ['～', '—', '至', '-'];

/** The first key of a table of words with which a text begins. */
export function wordAtStart<Word extends string>(
  text: string,
  words: Readonly<Record<Word, unknown>>,
): Word | undefined {
  for (const word in words) if (text.startsWith(word)) return word;
  return undefined;
}

/** The first key of a table of words with which a text ends. */
export function wordAtEnd<Word extends string>(text: string, words: Readonly<Record<Word, unknown>>): Word | undefined {
  for (const word in words) if (text.endsWith(word)) return word;
  return undefined;
}
