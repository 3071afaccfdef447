import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseAmount } from '../../../src/model/amount/parse.ts';
import { boundOf, exactValue, unitOf } from '../../../src/model/amount/value.ts';
import { writeChinese } from '../../../src/wording/number/chinese.ts';

/** The amounts of five published reports, with value in base units, unit and qualifier as read by hand. */
const rows = readFileSync(new URL('./register.tsv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t'));

const BOUNDS: ReadonlyMap<string | undefined, string> = new Map([
  ['exact', 'exact'],
  ['more_than', 'over'],
  ['at_least', 'at-least'],
  ['within', 'at-most'],
]);

describe('the amounts of five published reports', () => {
  test('there are 230 of them', () => {
    expect(rows).toHaveLength(230);
  });

  test.each(rows)('%s: %s is read as a person reads it', (_id, raw = '', value, unit, qualifier) => {
    const reading = parseAmount(raw);
    if (!reading.ok || reading.amount.kind !== 'quantity') throw new Error(`not a quantity: ${raw}`);
    expect(exactValue(reading.amount)).toBe(value);
    expect(unitOf(reading.amount)).toBe(unit);
    expect(boundOf(reading.amount)).toBe(BOUNDS.get(qualifier));
    expect(writeChinese(reading.amount)).toBe(raw);
  });
});
