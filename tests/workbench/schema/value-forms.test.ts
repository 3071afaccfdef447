import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseAmount } from '../../../src/model/amount/parse.ts';
import { isoDate } from '../../../src/model/calendar-date.ts';
import { parsePeriod, periodPhrase } from '../../../src/model/period-phrase.ts';
import { id, words, year } from '../../../src/model/schema/fields.ts';
import { writeChinese } from '../../../src/wording/number/chinese.ts';
import { amount, typedSoup } from '../../model/amount/arbitraries.ts';
import { calendarDate, period } from '../../model/time-arbitraries.ts';
import { definitionValidator } from './validate.ts';

const chinesePeriod = fc.oneof(
  calendarDate.map((date) => `${isoDate(date)}以来`),
  calendarDate.map((date) => `自${isoDate(date)}以来`),
  calendarDate.map((date) => `截至${isoDate(date)}`),
  fc.tuple(calendarDate, calendarDate).map(([from, to]) => `${isoDate(from)}至${isoDate(to)}`),
  fc.tuple(calendarDate, calendarDate).map(([from, to]) => `${isoDate(from)} 至 ${isoDate(to)}`),
  fc.constantFrom('截至目前', '现状', '时间未注明'),
);

describe('a pattern never refuses what check accepts', () => {
  test('amounts that are written by rule', () => {
    const accepts = definitionValidator('report', 'amount');
    fc.assert(
      fc.property(amount, (given) => {
        expect(accepts(writeChinese(given))).toBe(true);
      }),
    );
  });

  test('amounts that are typed at random', () => {
    const accepts = definitionValidator('report', 'amount');
    fc.assert(
      fc.property(typedSoup, (phrase) => {
        fc.pre(parseAmount(phrase).ok);
        expect(accepts(phrase)).toBe(true);
      }),
    );
  });

  test('dates', () => {
    const accepts = definitionValidator('report', 'date');
    fc.assert(
      fc.property(calendarDate, (date) => {
        expect(accepts(isoDate(date))).toBe(true);
      }),
    );
  });

  test('periods, in English and in Chinese', () => {
    const accepts = definitionValidator('report', 'period');
    fc.assert(
      fc.property(fc.oneof(period.map(periodPhrase), chinesePeriod), (phrase) => {
        fc.pre(parsePeriod(phrase).ok);
        expect(accepts(phrase)).toBe(true);
      }),
    );
  });

  test.each([
    ['id', id, /^[a-z0-9-]{1,8}$/],
    ['year', year, /^[12]\d{3}$/],
    ['words', words, /^[ \u3000\u00a0\n甲a]{1,4}$/],
  ] as const)('%s', (name, schema, typed) => {
    const accepts = definitionValidator('report', name);
    fc.assert(
      fc.property(fc.stringMatching(typed), (text) => {
        expect(accepts(text) || !schema.safeParse(text).success).toBe(true);
      }),
    );
  });

  test('an unquoted number or truth value is what it is to us: text', () => {
    for (const name of ['id', 'words']) expect(definitionValidator('report', name)(18)).toBe(true);
    for (const name of ['date', 'period', 'year']) expect(definitionValidator('report', name)(2023)).toBe(true);
    expect(definitionValidator('report', 'amount')(148)).toBe(true);
    expect(definitionValidator('indicators', 'flag')(true)).toBe(true);
  });
});
