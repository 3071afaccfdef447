import { compareDecimals, shiftDecimal } from '../../../amount/decimal.ts';
import type { Text } from '../../../text.ts';
import type { TextRemark } from '../text-remark.ts';
import { chineseNumbers } from './chinese.ts';
import { englishNumbers } from './english.ts';
import type { TypedNumbers } from './numbers.ts';

/**
 * The same numbers stand in both languages of a text (editor-mistakes 65). Only digits are held against the other
 * language, which may answer with digits, words or a month. Where each language has a number that the other lacks they
 * contradict each other, which is an error; where one of them is silent (百余个, “many”) a human decides, and where it is
 * silent about a year it says “the year”.
 * The remark is about the English.
 */
export function checkNumbers({ zh, en }: Text): readonly TextRemark[] {
  if (en === undefined || !(/\d/.test(zh) || /\d/.test(en))) return [];
  const [chinese, english] = [chineseNumbers(zh), englishNumbers(en)];
  const onlyZh = unanswered(chinese, english);
  const onlyEn = unanswered(english, chinese);
  const [first] = onlyEn;
  const contradict = onlyZh.length > 0 && onlyEn.length > 0;
  if (!contradict && [...onlyZh, ...onlyEn].every(({ value }) => isYear(value))) return [];
  const cause = {
    code: 'numbers-differ',
    zh: onlyZh.map(({ typed }) => typed),
    en: onlyEn.map(({ typed }) => typed),
    times: onlyZh.length === 1 && onlyEn.length === 1 ? powerBetween(onlyZh[0]?.value, first?.value) : undefined,
  } as const;
  return [{ severity: contradict ? 'error' : 'warning', offset: first?.offset ?? 0, cause }];
}

/** The clear numbers of one language that nothing in the other answers to. */
function unanswered({ clear }: TypedNumbers, other: TypedNumbers): TypedNumbers['clear'] {
  const open = clear.filter(({ value }) => !other.clear.some((answer) => answer.value === value));
  if (open.length === 0) return open;
  const possible = other.possible();
  return open.filter(({ value }) => !possible.has(value));
}

function isYear(value: string): boolean {
  return /^(?:19|20)\d{2}$/.test(value);
}

/** 10, 100 … where one number is exactly so many times the other: the slip between 万 and million. */
function powerBetween(one: string | undefined, other: string | undefined): string | undefined {
  if (one === undefined || other === undefined) return undefined;
  const [small, large] = compareDecimals(one, other) < 0 ? [one, other] : [other, one];
  const power = [1, 2, 3, 4, 5, 6].find((candidate) => compareDecimals(shiftDecimal(small, candidate), large) === 0);
  return power === undefined ? undefined : shiftDecimal('1', power);
}
