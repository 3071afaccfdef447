import { describe, expect, test } from 'vitest';
import { checkFigures } from '../../../src/model/checks/figures.ts';
import { codes, count, reportFrom, told } from '../sample-report.ts';

function remarks(figures: Readonly<Record<string, unknown>>) {
  return checkFigures(reportFrom({ figures }));
}

/** A figure under a Chinese label. */
function labelled(zh: string, amount: string, more: Readonly<Record<string, unknown>> = {}) {
  return count(amount, { label: { zh, en: 'Label' }, ...more });
}

describe('an amount that is hardly meant', () => {
  test('is a share below one percent', () => {
    expect(told(remarks({ rate: labelled('全程网办率', '约0.995%') }))).toEqual([
      ['figures.rate.amount', { code: 'percent-fraction', found: '0.995%', instead: '99.5%' }],
    ]);
  });

  test.each([
    ['营业收入增长率', '0.6%'],
    ['城镇失业率', '0.9%'],
    ['营业收入增长', '0.5%'],
    ['全程网办率', '1%'],
    ['满意率', '0%'],
  ])('but not %s %s', (label, amount) => {
    expect(remarks({ rate: labelled(label, amount) })).toEqual([]);
  });

  test('has a scale too many, and is told in exact decimals what it equals', () => {
    expect(told(remarks({ area: labelled('安置房', '432000万平方米') }))).toEqual([
      [
        'figures.area.amount',
        { code: 'scale-twice', found: '432000万平方米', equals: '43.2亿平方米', without: '432000平方米' },
      ],
    ]);
    expect(told(remarks({ pay: labelled('存款', '12345.6亿元') }))).toMatchObject([
      ['figures.pay.amount', { equals: '1.23456万亿元' }],
    ]);
  });

  test.each(['9999万人', '432000万元', '432000平方米', '1273亿元'])('but not %s', (amount) => {
    expect(remarks({ sum: labelled('合计', amount) })).toEqual([]);
  });

  test('is a rate without its percent sign', () => {
    expect(codes(remarks({ growth: labelled('同比增长', '14.63') }))).toEqual([
      'warning figures.growth.amount: missing-percent',
    ]);
    expect(remarks({ growth: labelled('同比增长', '14.63%'), more: labelled('新增长椅', '14把') })).toEqual([]);
  });
});

describe('two figures of one label', () => {
  const first = labelled('金融机构', '76家');

  test('contradict each other where nothing says that they do', () => {
    expect(told(remarks({ first, second: labelled('金融机构', '75家') }))).toEqual([
      ['figures.second.amount', { code: 'same-fact-two-values', label: '金融机构', earlier: 'first' }],
    ]);
    expect(codes(remarks({ first, second: labelled('金融机构', '76余家') }))).toEqual([
      'warning figures.second.amount: same-fact-two-values',
    ]);
  });

  test.each([
    ['the conflict is declared', labelled('金融机构', '75家', { 'conflicts-with': 'first' })],
    ['the periods differ', labelled('金融机构', '75家', { period: '2022' })],
    ['the basis differs', labelled('金融机构', '75家', { basis: 'since-year-start' })],
    ['one is expected', labelled('金融机构', '75家', { standing: 'expected' })],
    ['they measure different things', labelled('金融机构', '75亿元')],
    ['they agree', labelled('金融机构', '76家')],
  ])('do not where %s', (_, second) => {
    expect(remarks({ first, second })).toEqual([]);
  });
});
