import { maskEnclosed } from '../enclosed.ts';
import { FULL_WIDTH, HALF_WIDTH } from '../punctuation.ts';
import type { Path, Remark } from '../remark.ts';
import type { Text } from '../text.ts';

/** Each language in its own script and punctuation; a missing translation is said, never hidden. */
export function checkLanguages(texts: readonly { readonly path: Path; readonly text: Text }[]): readonly Remark[] {
  return texts.flatMap(({ path, text }) => [...chineseRemarks(path, text.zh), ...englishRemarks(path, text.en)]);
}

/** What is read as Chinese words: a figure in braces, and pinyin in brackets, which is said to be there by itself. */
const ONE_WORD = /\{[^{}]*\}|\([a-z]*[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ][a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ]*\)/g;

/** Most texts have none of these, and need no closer look. */
const HALF_WIDTH_MARK = /[,;:!?()]/;

/** Chinese characters and punctuation all stand from here on in Unicode. */
const FROM_CHINESE = /[\u2E80-\uFFFF]/;

function chineseRemarks(path: Path, zh: string): readonly Remark[] {
  if (!HALF_WIDTH_MARK.test(zh)) return [];
  const match = /\p{Script=Han}([,;:!?()])|([,;:!?()])\p{Script=Han}/u.exec(
    zh.replace(ONE_WORD, (hit) => '中'.repeat(hit.length)),
  );
  const mark = match?.[1] ?? match?.[2];
  if (match === null || mark === undefined) return [];
  const offset = match.index + (match[1] === undefined ? 0 : match[0].length - 1);
  const cause = { code: 'ascii-punctuation-in-zh', mark, write: FULL_WIDTH.get(mark) ?? mark } as const;
  return [{ severity: 'warning', path: [...path, 'zh'], offset, cause }];
}

function englishRemarks(path: Path, en: string | undefined): readonly Remark[] {
  if (en === undefined) return [{ severity: 'warning', path, atKey: true, cause: { code: 'not-translated' } }];
  if (!FROM_CHINESE.test(en)) return [];
  // A Chinese name in brackets or quotes after its English rendering is a gloss, not a missing translation.
  const outsideGloss = maskEnclosed(en, '(“', ')”', ' ');
  const han = /\p{Script=Han}+/u.exec(outsideGloss);
  if (han !== null) {
    const cause = { code: 'en-still-chinese', found: han[0] } as const;
    return [{ severity: 'warning', path: [...path, 'en'], offset: han.index, cause }];
  }
  const mark = /[，。：；！？、（）]/u.exec(outsideGloss);
  if (mark === null) return [];
  const cause = { code: 'zh-punctuation-in-en', mark: mark[0], write: HALF_WIDTH.get(mark[0]) ?? mark[0] } as const;
  return [{ severity: 'warning', path: [...path, 'en'], offset: mark.index, cause }];
}
