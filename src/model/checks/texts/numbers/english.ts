import { maskEnclosed } from '../../../enclosed.ts';
import { type TypedNumbers, withoutReferences, worthOf } from './numbers.ts';

const NUMBER =
  /(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)(?:[\s\u00a0-]?(trillion|billion|million|thousand|hundred)\b)?/gi;

const POWERS: Readonly<Record<string, number>> = { trillion: 12, billion: 9, million: 6, thousand: 3, hundred: 2 };

/** The words of numbers, ordinals and what says a number without being one, with the months as numbers of dates. */
const WORDS: ReadonlyMap<string, readonly string[]> = new Map(
  [
    'half 0.5 2',
    'halves 0.5 2',
    'zero 0',
    'one 1',
    'first 1',
    'once 1',
    'single 1',
    'sole 1',
    'january 1',
    'two 2',
    'second 2',
    'twice 2',
    'double 2',
    'doubly 2',
    'dual 2',
    'both 2',
    'pair 2',
    'couple 2',
    'february 2',
    'three 3',
    'third 3',
    'triple 3',
    'march 3',
    'four 4',
    'fourth 4',
    'quarter 4 0.25',
    'april 4',
    'five 5',
    'fifth 5',
    'may 5',
    'six 6',
    'sixth 6',
    'june 6',
    'seven 7',
    'seventh 7',
    'july 7',
    'eight 8',
    'eighth 8',
    'august 8',
    'nine 9',
    'ninth 9',
    'september 9',
    'ten 10',
    'tenth 10',
    'october 10',
    'dozen 12',
    'eleven 11',
    'eleventh 11',
    'november 11',
    'twelve 12',
    'twelfth 12',
    'december 12',
    'thirteen 13',
    'thirteenth 13',
    'fourteen 14',
    'fourteenth 14',
    'fifteen 15',
    'fifteenth 15',
    'sixteen 16',
    'sixteenth 16',
    'seventeen 17',
    'eighteen 18',
    'nineteen 19',
    'nineteenth 19',
    'twenty 20',
    'twentieth 20',
    'thirty 30',
    'forty 40',
    'fifty 50',
    'sixty 60',
    'seventy 70',
    'eighty 80',
    'ninety 90',
    'hundred 100',
    'hundreds 100',
    'thousand 1000',
    'thousands 1000',
    'million 1000000',
  ].map((line) => {
    const [word = '', ...values] = line.split(' ');
    return [word, values] as const;
  }),
);

/** What stands around digits that Chinese says otherwise: the 1980s, COVID-19, PM2.5, 5G, 24-hour. */
const OTHERWISE_AFTER = /^(?:s\b|[\s-]hours?\b|[-\s]?[ap]\.?m\b|(?!st\b|nd\b|rd\b|th\b)[A-Za-z])/i;
const OTHERWISE_BEFORE = /[A-Za-z]-?$/;

/** The numbers of an English text: digits with million and billion taken into account, and all that its words may say. */
export function englishNumbers(text: string): TypedNumbers {
  const open = withoutReferences(text);
  const all = [...open.matchAll(NUMBER)].map(({ 0: typed, 1: digits = '', 2: scale, index }) => {
    return { typed, value: worthOf(digits, POWERS[scale?.toLowerCase() ?? ''] ?? 0), offset: index };
  });
  // What stands in brackets explains or converts, as in “1,000 mu (about 67 hectares)”.
  const outside = maskEnclosed(open, '(', ')', '\0');
  const isClear = (typed: string, offset: number) =>
    outside[offset] !== '\0' &&
    !OTHERWISE_BEFORE.test(open.slice(Math.max(0, offset - 2), offset)) &&
    !OTHERWISE_AFTER.test(open.slice(offset + typed.length, offset + typed.length + 8));
  return {
    clear: all.filter(({ typed, offset }) => isClear(typed, offset)),
    possible: () => new Set([...all.map(({ value }) => value), ...numbersInWords(open)]),
  };
}

function numbersInWords(text: string): readonly string[] {
  const words = text.toLowerCase().match(/[a-z]+/g) ?? [];
  return [...words.flatMap((word) => WORDS.get(word) ?? []), ...tensAndUnits(text)];
}

/** Twenty-five, and five thousand. */
function tensAndUnits(text: string): readonly string[] {
  return [...text.matchAll(/\b([a-z]+)[\s-]([a-z]+)\b/gi)].flatMap(([, first = '', second = '']) => {
    const one = Number(WORDS.get(first.toLowerCase())?.[0]);
    const other = Number(WORDS.get(second.toLowerCase())?.[0]);
    if (Number.isNaN(one) || Number.isNaN(other)) return [];
    if (one >= 20 && one < 100 && other < 10) return [String(one + other)];
    return other >= 100 ? [String(one * other)] : [];
  });
}
