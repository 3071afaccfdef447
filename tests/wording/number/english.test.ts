import { describe, expect, test } from 'vitest';
import { withNoun, writeAmount } from '../../../src/wording/number/amount.ts';
import { read } from '../../model/amount/read.ts';

function prose(phrase: string): string {
  return writeAmount(read(phrase), 'en', 'prose');
}

function figure(phrase: string): string {
  return writeAmount(read(phrase), 'en', 'figure');
}

describe('words around a number', () => {
  test.each([
    ['超200万元', 'more than 2 million yuan'],
    ['逾5%', 'more than 5 percent'],
    ['将近2公里', 'nearly 2 kilometers'],
    ['约1000亩', 'about 1,000 mu'],
    ['50吨左右', 'about 50 metric tons'],
    ['约50吨左右', 'about 50 metric tons'],
    ['至少5次', 'at least 5'],
    ['不低于95%', 'at least 95 percent'],
    ['不超过20家', 'no more than 20'],
    ['20家以内', 'no more than 20'],
    ['3天以内', 'within 3 days'],
    ['5个工作日内', 'within 5 working days'],
    ['100万元以内', 'no more than 1 million yuan'],
    ['低于3%', 'less than 3 percent'],
    ['不足20家', 'fewer than 20'],
    ['60%以下', '60 percent or less'],
    ['20家以下', '20 or fewer'],
  ])('%s is “%s”', (phrase, english) => {
    expect(prose(phrase)).toBe(english);
  });
});

describe('ranges', () => {
  test.each([
    ['10～20人', '10 to 20', '10 to 20'],
    ['9亿～16亿元', '900 million to 1.6 billion yuan', 'CNY 900 million to 1.6 billion'],
    ['15%～30%', '15 to 30 percent', '15% to 30%'],
    ['约100—200公斤', 'about 100 to 200 kilograms', 'about 100 to 200 kg'],
    ['-3%～1%', '−3 to 1 percent', '−3% to 1%'],
    ['10～20人左右', 'about 10 to 20', 'about 10 to 20'],
    ['0～1公里', '0 to 1 kilometers', '0 to 1 km'],
  ])('%s is “%s” and “%s”', (phrase, inProse, asFigure) => {
    expect(prose(phrase)).toBe(inProse);
    expect(figure(phrase)).toBe(asFigure);
  });
});

describe('one and many', () => {
  test.each([
    ['1公里', '1 kilometer'],
    ['约1公里', 'about 1 kilometer'],
    ['1.0公里', '1.0 kilometers'],
    ['1个百分点', '1 percentage point'],
    ['1.5个百分点', '1.5 percentage points'],
    ['0.5公里', '0.5 kilometers'],
    ['100万平方米', '1 million square meters'],
    ['1公里以上', '1 kilometer or more'],
  ])('%s is “%s”', (phrase, english) => {
    expect(prose(phrase)).toBe(english);
  });

  test.each([
    ['1起', '1 case'],
    ['148起', '148 cases'],
    ['0起', '0 cases'],
    ['至少1起', 'at least 1 case'],
    ['1起以上', '1 or more cases'],
    ['5320余起', 'more than 5,320 cases'],
    ['100万起', '1 million cases'],
    ['10～20起', '10 to 20 cases'],
    ['80%以上', '80 percent or more'],
    ['第3名', 'third place'],
  ])('%s with the noun case is “%s”', (phrase, english) => {
    expect(withNoun(read(phrase), { one: 'case', other: 'cases' })).toBe(english);
  });
});

test('a great numeral with its noun uses symbols for real units', () => {
  expect(withNoun(read('1790余万元'), { one: 'case', other: 'cases' }, 'figure')).toBe('more than CNY 17.9 million');
});
