import { describe, expect, test } from 'vitest';
import { checkPeriods } from '../../../src/model/checks/periods.ts';
import { codes, count, reportFrom, told } from '../sample-report.ts';

function remarks(typed: Readonly<Record<string, unknown>>) {
  return codes(checkPeriods(reportFrom({ period: '2023', ...typed })));
}

const LABEL = { zh: '事项', en: 'Items' };
const HONOUR = { id: 'one', title: LABEL, to: [LABEL] };

describe('what certainly lies outside the period of a report', () => {
  test.each(['2032', '2022', '2032-05', 'since 2024', 'until 2022-12', '2016 to 2020'])(
    'is a figure of %s',
    (period) => {
      expect(remarks({ figures: { a: count('3项', { period }) } })).toEqual([
        'warning figures.a.period: outside-period',
      ]);
    },
  );

  test.each(['2023', '2023-05', '2016 to 2023', 'since 2017', 'until 2023-11', 'until 2024-01', 'to date', 'undated'])(
    'is none of %s',
    (period) => {
      expect(remarks({ figures: { a: count('3项', { period }) } })).toEqual([]);
    },
  );

  test('is a state counted before the year began, not one counted when it was over', () => {
    const asOf = (date: string) => remarks({ figures: { a: count('3项', { 'as-of': date }) } });
    expect(asOf('2022-12-31')).toEqual(['warning figures.a.as-of: outside-period']);
    expect(asOf('2024-01-15')).toEqual([]);
    expect(asOf('publication')).toEqual([]);
  });

  test('is an honour or an event of another year', () => {
    expect(remarks({ honours: [{ ...HONOUR, date: '2022-10' }] })).toEqual(['warning honours.0.date: outside-period']);
    expect(remarks({ events: [{ title: LABEL, period: '2024-05-08' }] })).toEqual([
      'warning events.0.period: outside-period',
    ]);
  });

  test('is a forecast by its nature', () => {
    expect(remarks({ figures: { a: count('3项', { period: '2024', standing: 'expected' }) } })).toEqual([]);
  });

  test('is right where its year is named beside it', () => {
    const note = { zh: '2022年的称号。', en: 'A title of 2022.' };
    expect(remarks({ honours: [{ ...HONOUR, date: '2022-10', note }] })).toEqual([]);
    expect(remarks({ figures: { a: count('3项', { period: '2022', label: note }) } })).toEqual([]);
    expect(remarks({ events: [{ title: LABEL, period: '2022-05-08', text: note }] })).toEqual([]);
  });

  test('is the period itself where it is of another year than the report', () => {
    expect(told(checkPeriods(reportFrom({ period: '2022' })))).toEqual([
      ['period', { code: 'outside-period', found: '2022', report: '2023' }],
    ]);
  });
});
