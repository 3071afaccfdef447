import { describe, expect, test } from 'vitest';
import { figureAmount, figureLabel, figurePeriod, figureQualifiers } from '../../src/wording/figure-words.ts';
import { figureOf } from './sample-figures.ts';

describe('the amount of a figure', () => {
  test('is as typed in Chinese, with or without a noun for English', () => {
    expect(figureAmount(figureOf('148起', { noun: { one: 'case', other: 'cases' } }), 'zh')).toBe('148起');
  });

  test('has its noun in English, in the singular after exactly one', () => {
    const noun = { one: 'case', other: 'cases' };
    expect(figureAmount(figureOf('148起', { noun }), 'en')).toBe('148 cases');
    expect(figureAmount(figureOf('1起', { noun }), 'en')).toBe('1 case');
    expect(figureAmount(figureOf('148起'), 'en')).toBe('148');
  });

  test('has a symbol where English has one', () => {
    expect(figureAmount(figureOf('1790余万元'), 'en')).toBe('more than CNY 17.9 million');
    expect(figureAmount(figureOf('43.2万平方米'), 'en')).toBe('432,000 m²');
  });
});

describe('what must be said beside a figure', () => {
  test('is its period, then its basis, then its standing', () => {
    const figure = figureOf('3.5%', {
      period: { kind: 'span', from: { year: 2023, month: 1 }, to: { year: 2023, month: 11 } },
      basis: 'year-on-year',
      standing: 'expected',
    });
    expect(figureQualifiers(figure, 'zh')).toBe('2023年1月至11月，同比，预计');
    expect(figureQualifiers(figure, 'en')).toBe('January to November 2023, year on year, expected');
    expect(figurePeriod(figure, 'zh')).toBe('2023年1月至11月，同比');
    expect(figurePeriod(figure, 'en')).toBe('January to November 2023, year on year');
  });

  test('is nothing but the period for a stated result', () => {
    expect(figureQualifiers(figureOf('3项'), 'zh')).toBe('2023年');
  });

  test('a period that is open at its end is closed by the day up to which the figure holds', () => {
    const asOf = { year: 2023, month: 12, day: 8 };
    expect(figurePeriod(figureOf('3项', { period: { kind: 'to-date' }, asOf }), 'en')).toBe('as of December 8, 2023');
    expect(figurePeriod(figureOf('3项', { period: { kind: 'current' }, asOf }), 'zh')).toBe('截至2023年12月8日');
    expect(figurePeriod(figureOf('3项', { period: { kind: 'current' }, asOf: 'publication' }), 'zh')).toBe(
      '截至见报时',
    );
  });

  test('a day does not take the place of a period that is closed already', () => {
    expect(figurePeriod(figureOf('3项', { asOf: 'publication' }), 'en')).toBe('2023');
  });
});

test('a label that is not translated is Chinese', () => {
  expect(figureLabel(figureOf('3项', { label: { zh: '隐患' } }), 'en')).toBe('隐患');
});
