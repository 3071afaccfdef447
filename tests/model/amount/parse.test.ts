import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Amount } from '../../../src/model/amount/amount.ts';
import { parseAmount } from '../../../src/model/amount/parse.ts';
import { writeChinese } from '../../../src/wording/number/chinese.ts';
import { amount, typedSoup } from './arbitraries.ts';

const quantity = { kind: 'quantity' } as const;

describe('what is accepted', () => {
  const cases: readonly (readonly [string, Amount])[] = [
    ['1790余万元', { ...quantity, digits: '1790', beforeScale: '余', scale: '万', unit: '元' }],
    ['5320余家', { ...quantity, digits: '5320', beforeScale: '余', unit: '家' }],
    ['43.2万平方米', { ...quantity, digits: '43.2', scale: '万', unit: '平方米' }],
    ['超过800万人次', { ...quantity, leading: '超过', digits: '800', scale: '万', unit: '人次' }],
    ['2万余平方米', { ...quantity, digits: '2', scale: '万', afterScale: '余', unit: '平方米' }],
    ['3000多万元', { ...quantity, digits: '3000', beforeScale: '多', scale: '万', unit: '元' }],
    ['99.5%', { ...quantity, digits: '99.5', unit: '%' }],
    ['3.5%以内', { ...quantity, digits: '3.5', unit: '%', trailing: '以内' }],
    ['80%以上', { ...quantity, digits: '80', unit: '%', trailing: '以上' }],
    ['20人及以上', { ...quantity, digits: '20', unit: '人', trailing: '及以上' }],
    ['约300人左右', { ...quantity, leading: '约', digits: '300', unit: '人', trailing: '左右' }],
    ['不超过90%', { ...quantity, leading: '不超过', digits: '90', unit: '%' }],
    ['9.26个百分点', { ...quantity, digits: '9.26', unit: '个百分点' }],
    ['-3.5%', { ...quantity, digits: '-3.5', unit: '%' }],
    ['1.2万亿元', { ...quantity, digits: '1.2', scale: '万亿', unit: '元' }],
    ['4大安置区', { ...quantity, digits: '4', unit: '大安置区' }],
    ['3千克', { ...quantity, digits: '3', unit: '千克' }],
    ['14.63', { ...quantity, digits: '14.63', unit: '' }],
    ['第1名', { kind: 'rank', place: '1', unit: '名' }],
    ['第12', { kind: 'rank', place: '12', unit: '' }],
    [
      '10～20人',
      {
        kind: 'interval',
        from: { ...quantity, digits: '10', unit: '' },
        to: { ...quantity, digits: '20', unit: '人' },
        mark: '～',
      },
    ],
    [
      '9亿～16亿元',
      {
        kind: 'interval',
        from: { ...quantity, digits: '9', scale: '亿', unit: '' },
        to: { ...quantity, digits: '16', scale: '亿', unit: '元' },
        mark: '～',
      },
    ],
    [
      '-3%--1%',
      {
        kind: 'interval',
        from: { ...quantity, digits: '-3', unit: '%' },
        to: { ...quantity, digits: '-1', unit: '%' },
        mark: '-',
      },
    ],
  ];

  test.each(cases)('%s', (phrase, expected) => {
    expect(parseAmount(phrase)).toEqual({ ok: true, amount: expected });
  });

  test('余 is kept where it stood: before the scale and after it are two phrases', () => {
    const before = parseAmount('10余万人');
    const after = parseAmount('10万余人');
    expect(before).not.toEqual(after);
  });
});

describe('nothing is lost', () => {
  test('an amount that is written and read again is the same amount', () => {
    fc.assert(
      fc.property(amount, (given) => {
        expect(parseAmount(writeChinese(given))).toEqual({ ok: true, amount: given });
      }),
      { numRuns: 2000 },
    );
  });

  test('a phrase that is accepted and written again is the phrase that was typed', () => {
    fc.assert(
      fc.property(typedSoup, (phrase) => {
        const reading = parseAmount(phrase);
        if (reading.ok) expect(writeChinese(reading.amount)).toBe(phrase);
      }),
      { numRuns: 5000 },
    );
  });
});
