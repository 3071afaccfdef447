import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csv } from '../../src/publish/csv.ts';
import { readCsv } from './read-csv.ts';

const cell = fc.oneof(
  fc.string(),
  fc.stringMatching(/^[",\r\n 甲乙=+@'-]{0,6}$/),
  fc.constantFrom('-3.5', '-3.5%', '=1+1', '+8613', '@SUM(A1)', '-SUM(A1)', '追回“欠薪”，1790余万元'),
);
const table = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 });

/** What a spreadsheet shows of a cell: a leading apostrophe says that the rest is text. */
function shown(field: string): string {
  return field.replace(/^'(?=[=+@\t\r-])/, '');
}

test('a table read back is the table that was written', () => {
  fc.assert(
    fc.property(table, (rows) => {
      const text = csv(rows);
      expect(text.startsWith('\u{feff}')).toBe(true);
      const read = readCsv(text.slice(1));
      expect(read.map((row) => row.map(shown))).toEqual(rows.map((row) => row.map(shown)));
    }),
  );
});

test('no cell is a formula for a spreadsheet', () => {
  fc.assert(
    fc.property(table, (rows) => {
      for (const field of readCsv(csv(rows).slice(1)).flat()) {
        expect(/^[=+@\t\r]/.test(field)).toBe(false);
        if (field.startsWith('-')) expect(field).toMatch(/^-\d+(?:\.\d+)?%?$/);
      }
    }),
  );
});

describe('numbers stay numbers', () => {
  test.each(['17900000', '-3.5', '-3.5%', '0.30', '−3.5%'])('%s', (number) => {
    expect(csv([[number]])).toBe(`\u{feff}${number}\r\n`);
  });
});
