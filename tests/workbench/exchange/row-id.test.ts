import fc from 'fast-check';
import { expect, test } from 'vitest';
import { id as idSchema } from '../../../src/model/schema/fields.ts';
import { rowId } from '../../../src/workbench/exchange/row-id.ts';

test('an id is made from the English name, else it is the first free number after a word', () => {
  expect(rowId('Back pay recovered', 'figure', new Set())).toBe('back-pay-recovered');
  expect(rowId('The people’s café', 'figure', new Set())).toBe('the-peoples-cafe');
  expect(rowId('Back pay', 'figure', new Set(['back-pay']))).toBe('back-pay-2');
  expect(rowId('', 'figure', new Set(['a', 'b', 'figure-3']))).toBe('figure-4');
});

test('it is always an id, never taken, and never long', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.uniqueArray(fc.string()), (name, taken) => {
      const id = rowId(name, 'figure', new Set(taken));
      expect(idSchema.safeParse(id).success).toBe(true);
      expect(taken).not.toContain(id);
      expect(id.length).toBeLessThanOrEqual(46);
    }),
  );
});
