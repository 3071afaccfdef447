import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { amountParts, amountText, amountWidth } from '../../src/charts/amount-text.ts';

const markup = (written: string, anchor: 'start' | 'end', accent = false) =>
  amountText(written, 10, 20, { numeral: 'chart-value', accent, anchor }).map((each) => each.markup);

describe('cutting an amount at its numeral', () => {
  test.each([
    ['超过8万人次', '超过', '8', '万人次'],
    ['1790余万元', '', '1790', '余万元'],
    ['more than 5,320 visits', 'more than ', '5,320', ' visits'],
    ['99.5%', '', '99.5%', ''],
    ['10～20人', '', '10～20', '人'],
    ['−3.5%', '', '−3.5%', ''],
  ])('%s', (written, before, numeral, after) => {
    expect(amountParts(written)).toEqual({ before, numeral, after });
  });

  test('an amount in words alone is all numeral', () => {
    expect(amountParts('近一半')).toEqual({ before: '', numeral: '近一半', after: '' });
  });

  test('the parts together are the amount again', () => {
    fc.assert(
      fc.property(fc.string(), (written) => {
        const { before, numeral, after } = amountParts(written);
        expect(before + numeral + after).toBe(written);
      }),
    );
  });
});

describe('setting an amount', () => {
  test('only the numeral is large', () => {
    expect(markup('超过8万人次', 'start', true)).toEqual([
      '<text class="chart-words chart-accent" x="10" y="20"><tspan>超过</tspan>' +
        '<tspan class="chart-value" dx="2">8</tspan><tspan dx="2">万人次</tspan></text>',
    ]);
  });

  test('an amount that ends at a place has its unit there and its numeral before it', () => {
    expect(markup('67次', 'end')).toEqual([
      '<text class="chart-words" y="20" text-anchor="end" x="-5.39"><tspan class="chart-value">67</tspan></text>',
      '<text class="chart-words" y="20" text-anchor="end" x="10">次</text>',
    ]);
  });

  test('English words bring their own space', () => {
    expect(markup('more than 5,320 visits', 'start')).toEqual([
      '<text class="chart-words" x="10" y="20"><tspan>more than </tspan>' +
        '<tspan class="chart-value">5,320</tspan><tspan> visits</tspan></text>',
    ]);
  });

  test('a larger numeral makes a wider amount', () => {
    expect(amountWidth('67次', 46)).toBeGreaterThan(amountWidth('67次', 24));
  });
});
