import { expect, test } from 'vitest';
import { englishOrdinal } from '../../../src/wording/number/english-ordinal.ts';

test.each([
  ['1', 'first'],
  ['9', 'ninth'],
  ['10', '10th'],
  ['11', '11th'],
  ['12', '12th'],
  ['13', '13th'],
  ['21', '21st'],
  ['22', '22nd'],
  ['103', '103rd'],
  ['111', '111th'],
  ['1001', '1,001st'],
])('%s is %s', (digits, ordinal) => {
  expect(englishOrdinal(digits)).toBe(ordinal);
});
