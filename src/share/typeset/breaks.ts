import { CLOSING, isFullWidth, isHan, OPENING } from './characters.ts';

/** A place where a line may end. */
export interface Break {
  /** Offset in UTF-16 units. */
  readonly at: number;
  /** How much a break here disturbs the reader: 0 after a mark of punctuation, more inside a thought. */
  readonly cost: number;
}

const AFTER_MARK = 0;
const BETWEEN_WORDS = 8;
const AFTER_HYPHEN = 12;
const AFTER_LEADING_ON = 14;
const BESIDE_LONE_CHARACTER = 16;
const BEFORE_PARTICLE = 30;
/** Only where nothing else fits: inside a word. */
export const INSIDE_WORD = 400;

const WORDS = new Intl.Segmenter('zh', { granularity: 'word' });

/** Function words of one character: they stand alone, so they never belong to an unknown word beside them. */
const LONE_WORDS = '的了着过地得之和与及或在以把被为等对从向于将由是不也都已';

/** Particles that lean on the word before them and must not start a line if it can be helped. */
const LEANING = '的了着过地得之等们';

/** English words that belong to what follows, and numbers, which belong to what they count. */
const LEADING_ON = /(?:^|\s)(?:a|an|the|and|or|of|in|on|at|to|by|for|with|from|its?|was|were|than|[\d.,]*\d)$/iu;

/**
 * Where a text may be broken, in order. Chinese breaks between words, as the Unicode dictionary of `Intl.Segmenter`
 * finds them; its commonest fault, cutting an unknown word into single characters (党|建, 网|格|员), is mended by
 * joining such characters. A closing mark never starts a line and an opening one never ends it (clreq); a number
 * keeps its unit; phrases in `unbroken` stay whole.
 */
export function breaksOf(text: string, unbroken: readonly string[] = []): readonly Break[] {
  const words = [...WORDS.segment(text)].map(({ segment, index }) => ({ text: segment, at: index }));
  const kept = [...numbersWithUnits(text), ...unbroken.flatMap((phrase) => occurrences(text, phrase))];
  return words.flatMap((word, index) => {
    const before = words[index - 1];
    if (before === undefined || kept.some(([from, to]) => from < word.at && word.at < to)) return [];
    const cost = costBetween(before.text, word.text, text.slice(0, before.at));
    return cost === undefined ? [] : [{ at: word.at, cost }];
  });
}

/** Every place between two characters that the rules of marks allow: for text that fits no other way. */
export function emergencyBreaksOf(text: string): readonly Break[] {
  const known = new Map(breaksOf(text).map((each) => [each.at, each]));
  const characters = [...new Intl.Segmenter('zh', { granularity: 'grapheme' }).segment(text)];
  return characters.flatMap(({ segment, index }) => {
    const found = known.get(index);
    if (found !== undefined) return [found];
    const before = text.slice(0, index).at(-1);
    if (before === undefined || CLOSING.includes(segment) || OPENING.includes(before) || segment === ' ') return [];
    return [{ at: index, cost: INSIDE_WORD }];
  });
}

function costBetween(before: string, after: string, earlier: string): number | undefined {
  const last = [...before].at(-1) ?? '';
  const first = [...after][0] ?? '';
  if (/^\s/u.test(after) || CLOSING.includes(first) || OPENING.includes(last)) return undefined;
  if (/\s$/u.test(before)) return last === '\u00a0' ? undefined : costAfterSpace(earlier);
  if (last === '—' && !isFullWidth(first)) return BETWEEN_WORDS;
  if (last === '-' && /\p{Letter}/u.test(first)) return AFTER_HYPHEN;
  if (!isFullWidth(last) && !isFullWidth(first)) return undefined;
  if (!isHan(last) && isFullWidth(last)) return AFTER_MARK;
  if (LEANING.includes(after)) return BEFORE_PARTICLE;
  if (isLone(before) && isLone(after)) return undefined;
  return isLone(before) || isLone(after) ? BESIDE_LONE_CHARACTER : BETWEEN_WORDS;
}

function costAfterSpace(earlier: string): number {
  if (/[,;:.!?]$/u.test(earlier)) return AFTER_MARK;
  return LEADING_ON.test(earlier) ? AFTER_LEADING_ON : BETWEEN_WORDS;
}

/** A Han character that stands alone, or with the 的 that the dictionary takes for a part of some words (处的). */
function isLone(word: string): boolean {
  const [first, ...others] = word;
  return first !== undefined && isHan(first) && !LONE_WORDS.includes(first) && /^的?$/u.test(others.join(''));
}

const LEADING = '(?:不少于|不低于|不超过|超过|大约|将近|至少|至多|[近约逾超第达])';
const AMOUNT = String.raw`\d[\d,.]*[余多]?(?:万亿|[万亿])?[余多]?(?:[％%]|℃|个百分点|平方米|平方公里|公里|公顷|人次|[元个家起项件次人户名处条期套间辆所年月日号吨亩组座场批倍岁])?`;
const CHINESE_NUMBER = new RegExp(`${LEADING}?${AMOUNT}(?:[～—–-]${AMOUNT})?(?:以上|以内|以下|左右)?`, 'gu');
const ENGLISH_NUMBER =
  /(?:(?:CNY|RMB|No\.) )?\d[\d,.]*(?: (?:million|billion|trillion|percent|percentage points?|square meters|mu|km)\b)*/gu;

type Stretch = readonly [from: number, to: number];

/** The stretches that hold a number with what belongs to it: 超过8万人次, 1790余万元, CNY 17.9 million. */
function numbersWithUnits(text: string): readonly Stretch[] {
  return [CHINESE_NUMBER, ENGLISH_NUMBER].flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match): Stretch => [match.index, match.index + match[0].length]),
  );
}

function occurrences(text: string, phrase: string): readonly Stretch[] {
  if (phrase === '') return [];
  const found: Stretch[] = [];
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) found.push([at, at + phrase.length]);
  return found;
}
