import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeApart } from '../../../src/charts/honours-timeline/place-apart.ts';
import { HAIR } from '../boxes.ts';

const wishes = fc
  .array(fc.record({ at: fc.integer({ min: -50, max: 800 }), length: fc.integer({ min: 1, max: 120 }) }), {
    maxLength: 9,
  })
  .map((each) => each.sort((a, b) => a.at - b.at));

describe('placing things apart along a line', () => {
  test('who has room gets the wish', () => {
    const apart = [
      { at: 10, length: 20 },
      { at: 50, length: 20 },
    ];
    expect(placeApart(apart, 5, 0, 100)).toEqual([10, 50]);
  });

  test('who would run over the end moves back and pushes the one before', () => {
    const crowded = [
      { at: 60, length: 30 },
      { at: 80, length: 30 },
    ];
    expect(placeApart(crowded, 10, 0, 100)).toEqual([30, 70]);
  });

  test('nothing overlaps, order is kept, and nothing begins too early', () => {
    fc.assert(
      fc.property(wishes, (given) => {
        const places = placeApart(given, 8, 0, 400);
        places.forEach((place, index) => {
          const before = index === 0 ? -8 : (places[index - 1] ?? 0) + (given[index - 1]?.length ?? 0);
          expect(place).toBeGreaterThanOrEqual(before + 8 - HAIR);
        });
      }),
    );
  });

  test('all end in time where there is room for all', () => {
    fc.assert(
      fc.property(wishes, (given) => {
        const needed = given.reduce((sum, { length }) => sum + length + 8, 0);
        const places = placeApart(given, 8, 0, needed);
        places.forEach((place, index) => {
          expect(place + (given[index]?.length ?? 0)).toBeLessThanOrEqual(needed + HAIR);
        });
      }),
    );
  });
});
