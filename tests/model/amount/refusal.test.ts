import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AmountCause } from '../../../src/model/amount/cause.ts';
import { parseAmount } from '../../../src/model/amount/parse.ts';
import { typedSoup } from './arbitraries.ts';

type Row = readonly [phrase: string, code: AmountCause['code'], offset: number, found: string, corrected?: string];

const ROWS: readonly Row[] = [
  ['', 'amount-empty', 0, ''],
  ['近一半', 'amount-words-only', 0, '近一半'],
  ['1790 万元', 'amount-space', 4, ' ', '1790万元'],
  ['1,790', 'amount-thousands-comma', 1, ',', '1790'],
  ['1，790余万元', 'amount-thousands-comma', 1, '，', '1790余万元'],
  ['12,345,678', 'amount-thousands-comma', 2, ',', '12345678'],
  ['3,5%', 'amount-thousands-comma', 1, ','],
  ['１７９０', 'amount-fullwidth-digits', 0, '１７９０', '1790'],
  ['43．2万', 'amount-fullwidth-point', 2, '．', '43.2万'],
  ['43·2万', 'amount-fullwidth-point', 2, '·', '43.2万'],
  ['99.5％', 'amount-fullwidth-percent', 4, '％', '99.5%'],
  ['2O23', 'amount-letter-digit', 1, 'O', '2023'],
  ['1l0家', 'amount-letter-digit', 1, 'l', '110家'],
  ['5OO余人', 'amount-letter-digit', 1, 'OO', '500余人'],
  ['－3.5', 'amount-minus-sign', 0, '－', '-3.5'],
  ['约−3.5%', 'amount-minus-sign', 1, '−', '约-3.5%'],
  ['500+', 'amount-plus-sign', 3, '+'],
  ['500+家', 'amount-plus-sign', 3, '+'],
  ['+5%', 'amount-plus-sign', 0, '+', '5%'],
  ['1+10', 'amount-formula', 1, '+'],
  ['2+1+N+X', 'amount-formula', 1, '+'],
  ['>500', 'amount-comparison-sign', 0, '>', '超过500'],
  ['>=500', 'amount-comparison-sign', 0, '>=', '至少500'],
  ['≥500家', 'amount-comparison-sign', 0, '≥', '至少500家'],
  ['<20%', 'amount-comparison-sign', 0, '<', '低于20%'],
  ['≤20%', 'amount-comparison-sign', 0, '≤', '不超过20%'],
  ['<=20%', 'amount-comparison-sign', 0, '<=', '不超过20%'],
  ['~500', 'amount-comparison-sign', 0, '~', '约500'],
  ['3.71602E+11', 'amount-scientific', 7, 'E+11'],
  ['4千', 'amount-mixed-numerals', 1, '千', '4000'],
  ['4百余人', 'amount-mixed-numerals', 1, '百', '400余人'],
  ['4.5千万元', 'amount-mixed-numerals', 3, '千', '4500万元'],
  ['10几人', 'amount-mixed-numerals', 2, '几'],
  ['2023年', 'amount-date', 0, '2023年'],
  ['2023-05-08', 'amount-date', 0, '2023-05-08'],
  ['0543', 'amount-leading-zero', 0, '0543'],
  ['.5', 'amount-bare-point', 0, '.', '0.5'],
  ['5.万', 'amount-bare-point', 1, '.', '5万'],
  ['均100%', 'amount-text-before-number', 0, '均', '100%'],
  ['累计超过8万人次', 'amount-text-before-number', 0, '累计', '超过8万人次'],
  ['六针2000目', 'amount-text-before-number', 0, '六针', '2000目'],
  ['每天至少5次', 'amount-text-before-number', 0, '每天', '至少5次'],
  ['￥500', 'amount-text-before-number', 0, '￥'],
  ['3次、5天', 'amount-second-number', 3, '5'],
  ['10余万余人', 'amount-inner-word-twice', 4, '余'],
  ['1万余亿元', 'amount-scale-twice', 3, '亿'],
  ['5万万元', 'amount-scale-twice', 2, '万'],
  ['80以上%', 'amount-word-inside-unit', 2, '以上'],
  ['3年多', 'amount-word-inside-unit', 2, '多'],
  ['3处市内', 'amount-word-inside-unit', 3, '内'],
  ['1个多月', 'amount-word-inside-unit', 1, '个多'],
  ['5万元人民币', 'amount-text-after-unit', 3, '人民币'],
  ['30%股权', 'amount-text-after-unit', 3, '股权'],
  ['5lm', 'amount-unit-unknown', 1, 'lm'],
  ['5家。', 'amount-unit-character', 2, '。'],
  ['4万元/年', 'amount-unit-character', 3, '/'],
  ['近2万余人', 'amount-qualifiers-conflict', 3, '余'],
  ['近20余人', 'amount-qualifiers-conflict', 3, '余'],
  ['超过80%以上', 'amount-qualifiers-conflict', 5, '以上'],
  ['10~20人', 'amount-range-mark', 2, '~', '10～20人'],
  ['10到20人', 'amount-range-mark', 2, '到', '10～20人'],
  ['10%–20%', 'amount-range-mark', 3, '–', '10%～20%'],
  ['9～16亿元', 'amount-range-ambiguous', 0, '9', '9亿～16亿元'],
  ['约15～30%', 'amount-range-ambiguous', 0, '约15', '约15%～30%'],
  ['10人～20家', 'amount-range-units', 4, '20家'],
  ['10人～20', 'amount-range-units', 4, '20'],
  ['20～10人', 'amount-range-order', 3, '10人'],
  ['超过10～20人', 'amount-range-qualified', 0, '超过'],
  ['10余～20人', 'amount-range-qualified', 2, '余'],
  ['10～20人以上', 'amount-range-qualified', 6, '以上'],
  ['第1场', 'amount-rank', 0, '第1场'],
  ['第0名', 'amount-rank', 0, '第0名'],
];

describe('what is refused, where, and what to type instead', () => {
  for (const [phrase, code, offset, found, corrected] of ROWS) {
    test(`“${phrase}” is refused: ${code}`, () => {
      const reading = parseAmount(phrase);
      const cause = reading.ok ? undefined : reading.cause;
      expect(cause).toMatchObject({ code, offset, found });
      expect(cause !== undefined && 'corrected' in cause ? cause.corrected : undefined).toBe(corrected);
    });
  }

  test('every cause names a piece of the phrase', () => {
    fc.assert(
      fc.property(typedSoup, (phrase) => {
        const reading = parseAmount(phrase);
        if (reading.ok) return;
        const { offset, found } = reading.cause;
        expect(phrase.slice(offset, offset + found.length)).toBe(found);
      }),
      { numRuns: 5000 },
    );
  });

  test('an editor who types what is advised comes to an end', () => {
    fc.assert(
      fc.property(typedSoup, (typed) => {
        let phrase = typed;
        let steps = 0;
        for (; steps < 12; steps += 1) {
          const reading = parseAmount(phrase);
          if (reading.ok || !('corrected' in reading.cause) || reading.cause.corrected === undefined) break;
          phrase = reading.cause.corrected;
        }
        expect(steps).toBeLessThan(12);
      }),
      { numRuns: 5000 },
    );
  });
});
