import { describe, expect, test } from 'vitest';
import { writeAmount } from '../../../src/wording/number/amount.ts';
import { read } from '../../model/amount/read.ts';

/** The same number in both languages: phrase, English in running text, English as a great numeral. */
const ROWS = [
  ['1790余万元', 'more than 17.9 million yuan', 'more than CNY 17.9 million'],
  ['43.2万平方米', '432,000 square meters', '432,000 m²'],
  ['超过800万人次', 'more than 8 million', 'more than 8 million'],
  ['超过8万人次', 'more than 80,000', 'more than 80,000'],
  ['5320余家', 'more than 5,320', 'more than 5,320'],
  ['3000多万元', 'more than 30 million yuan', 'more than CNY 30 million'],
  ['1.2万余件', 'more than 12,000', 'more than 12,000'],
  ['4.95万家', '49,500', '49,500'],
  ['3.06万人', '30,600', '30,600'],
  ['161.1万平方米', '1.611 million square meters', '1.611 million m²'],
  ['61.46万元', '614,600 yuan', 'CNY 614,600'],
  ['30.59亿元', '3.059 billion yuan', 'CNY 3.059 billion'],
  ['1099.5亿元', '109.95 billion yuan', 'CNY 109.95 billion'],
  ['1000余亩', 'more than 1,000 mu', 'more than 1,000 mu'],
  ['10万余人', 'more than 100,000', 'more than 100,000'],
  ['3.5%以内', 'within 3.5 percent', 'within 3.5%'],
  ['80%以上', '80 percent or more', '80% or more'],
  ['超过90%', 'more than 90 percent', 'more than 90%'],
  ['9.26个百分点', '9.26 percentage points', '9.26 percentage points'],
  ['2000目', '2,000 mesh', '2,000 mesh'],
  ['5220吨', '5,220 metric tons', '5,220 t'],
  ['124公里', '124 kilometers', '124 km'],
  ['20万元以上', '200,000 yuan or more', 'CNY 200,000 or more'],
  ['第1名', 'first place', 'first place'],
] as const;

describe('the same number twice', () => {
  test.each(ROWS)('%s is %s', (phrase, prose, figure) => {
    const amount = read(phrase);
    expect(writeAmount(amount, 'en', 'prose')).toBe(prose);
    expect(writeAmount(amount, 'en', 'figure')).toBe(figure);
    expect(writeAmount(amount, 'zh', 'prose')).toBe(phrase);
    expect(writeAmount(amount, 'zh', 'figure')).toBe(phrase);
  });
});
