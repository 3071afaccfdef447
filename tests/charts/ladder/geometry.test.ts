import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { barShape } from '../../../src/charts/bar-end.ts';
import type { ChartFigure } from '../../../src/charts/chart.ts';
import { layOutLadder, withBars } from '../../../src/charts/ladder/geometry.ts';
import { textWidth } from '../../../src/charts/text-measure.ts';
import { GREAT, NOTE, VALUE } from '../../../src/charts/type-sizes.ts';
import { CHART_WORDS } from '../../../src/wording/interface/charts.ts';
import { HAIR, labelBox, overlaps, valueBox, within } from '../boxes.ts';
import { anyText, chartWidth, figures, text } from '../chart-arbitraries.ts';

const words = CHART_WORDS.en;
const missing = fc.array(anyText, { maxLength: 3 });
const layOut = (given: readonly ChartFigure[], without: readonly string[], width: number) =>
  layOutLadder({ kind: 'ladder', text, figures: given, missing: without }, width, words);
const grids: ChartFigure = {
  id: 'a',
  label: 'Grids',
  written: '84 grids',
  size: 84,
  bound: 'exact',
  standing: 'stated',
};

describe('a ladder', () => {
  test('has a rung for every level in the order given, those without a number last', () => {
    fc.assert(
      fc.property(figures, missing, chartWidth, (given, without, width) => {
        const { rungs } = layOut(given, without, width);
        expect(rungs.map(({ figure }) => figure)).toEqual([...given, ...without.map(() => undefined)]);
        rungs.slice(1).forEach(({ y }, index) => {
          expect(y).toBeGreaterThan(rungs[index]?.y ?? y);
        });
      }),
    );
  });

  test('has bars as long as their counts, all from the upright', () => {
    fc.assert(
      fc.property(figures, chartWidth, (given, width) => {
        const { rungs, upright } = layOut(given, [], width);
        const [first] = rungs;
        for (const { figure, bar } of rungs) {
          expect(bar !== undefined).toBe(withBars(given));
          if (bar === undefined) continue;
          expect(bar.x).toBe(upright.x);
          expect(bar.length * (first?.figure?.size ?? 0)).toBeCloseTo(
            (first?.bar?.length ?? 0) * (figure?.size ?? 0),
            3,
          );
        }
      }),
    );
  });

  test('has no bars where one count is more than a hundred times another, and none for a level without a number', () => {
    expect(withBars([grids, { ...grids, size: 8400 }])).toBe(true);
    expect(withBars([grids, { ...grids, size: 8401 }])).toBe(false);
    expect(layOut([grids], ['Communities'], 720).rungs.map(({ bar }) => bar === undefined)).toEqual([false, true]);
  });

  test('keeps bars, labels and counts within the picture and clear of each other', () => {
    fc.assert(
      fc.property(figures, missing, chartWidth, (given, without, width) => {
        const { rungs, height, numeral } = layOut(given, without, width);
        const size = numeral === 'chart-great' ? GREAT.size : VALUE.size;
        const blank = textWidth(words.numberNotGiven, NOTE.size);
        const boxes = rungs.flatMap(({ figure, bar, label, labelAt, countAt }) => [
          labelBox(label, labelAt),
          figure === undefined
            ? { x: countAt.x - blank, y: countAt.y - NOTE.size, width: blank, height: NOTE.size }
            : valueBox(figure.written, countAt, 'end', size),
          ...(figure && bar ? [{ ...bar, width: barShape(bar, figure.bound).right - bar.x }] : []),
        ]);
        expect(overlaps(boxes)).toEqual([]);
        for (const box of boxes) expect(within(box, width, height)).toBe(true);
      }),
    );
  });

  test('sets counts smaller where they are long, so that bars keep their room', () => {
    expect(layOut([grids], [], 720).numeral).toBe('chart-great');
    expect(layOut([{ ...grids, written: 'more than 1,234,567 households' }], [], 720).numeral).toBe('chart-value');
  });

  test('keeps its bars within the width', () => {
    const [rung] = layOut([{ ...grids, bound: 'at-least' }], [], 340).rungs;
    expect(rung?.bar && barShape(rung.bar, 'at-least').right).toBeLessThanOrEqual(340 + HAIR);
  });
});
