import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ChartFigure } from '../../../src/charts/chart.ts';
import { textWidth } from '../../../src/charts/text-measure.ts';
import { TICK } from '../../../src/charts/type-sizes.ts';
import { dotReach } from '../../../src/charts/value-dot.ts';
import { layOutAcross } from '../../../src/charts/years/across.ts';
import { layOutDown } from '../../../src/charts/years/down.ts';
import { layOutYears } from '../../../src/charts/years/draw.ts';
import type { YearsData, YearsLayout } from '../../../src/charts/years/layout.ts';
import { CHART_WORDS } from '../../../src/wording/interface/charts.ts';
import { HAIR, overlaps, within } from '../boxes.ts';
import { chartWidth, figure } from '../chart-arbitraries.ts';

const words = CHART_WORDS.zh;
const signed = fc
  .tuple(figure, fc.oneof(fc.nat(5000), fc.integer({ min: -500, max: 500 })))
  .map(([given, size]): ChartFigure => ({ ...given, label: '2020年', size }));
const years = fc
  .tuple(
    fc.uniqueArray(fc.integer({ min: 2014, max: 2024 }), { minLength: 2, maxLength: 6 }),
    fc.array(signed, { minLength: 6, maxLength: 6 }),
  )
  .map(([given, figures]): YearsData => {
    const sorted = given.toSorted((a, b) => a - b);
    const [first = 0] = sorted;
    const all = Array.from({ length: (sorted.at(-1) ?? 0) - first + 1 }, (_, index) => first + index);
    const points = sorted.flatMap((year, index) =>
      figures.slice(index, index + 1).map((each) => ({ year, figure: each })),
    );
    return { points, gaps: all.filter((year) => !given.includes(year)).map((year) => ({ year, name: `${year}年` })) };
  });
const shows: ChartFigure = { id: 'a', label: '2020年', written: '18场', size: 18, bound: 'exact', standing: 'stated' };
const inYears = (...given: readonly number[]): YearsData => ({
  points: given.map((year) => ({ year, figure: shows })),
  gaps: [],
});

/** Both ways of laying the years out; across only where the words have room. */
const layouts = (data: YearsData, width: number): readonly YearsLayout[] => {
  const across = layOutAcross(data, width, words);
  return [...(across ? [across] : []), layOutDown(data, width, words)];
};

describe('a figure over years', () => {
  test('has dots in proportion to the zero line, whichever way time runs', () => {
    fc.assert(
      fc.property(years, chartWidth, (data, width) => {
        for (const { years: placed, axis, zero } of layouts(data, width)) {
          const value = ({ x, y }: { readonly x: number; readonly y: number }) =>
            axis === 'up' ? zero.from.y - y : x - zero.from.x;
          const [first] = placed;
          if (first === undefined) continue;
          for (const { figure: one, dot } of placed) {
            expect(value(dot) * first.figure.size).toBeCloseTo(value(first.dot) * one.size, 2);
          }
        }
      }),
    );
  });

  test('stands at its true distances in time', () => {
    fc.assert(
      fc.property(years, chartWidth, (data, width) => {
        for (const { years: placed, axis } of layouts(data, width)) {
          const times = placed.map(({ dot }) => (axis === 'up' ? dot.x : dot.y));
          const [first = 0, second = 0] = times;
          const [start, next] = data.points;
          const pitch = (second - first) / ((next?.year ?? 0) - (start?.year ?? 0));
          data.points.forEach(({ year }, index) => {
            expect(times[index]).toBeCloseTo(first + (year - (start?.year ?? 0)) * pitch, 4);
          });
        }
      }),
    );
  });

  test('is joined only between years that follow each other', () => {
    fc.assert(
      fc.property(years, chartWidth, (data, width) => {
        const following = data.points.filter(({ year }) => data.points.some((other) => other.year === year + 1));
        for (const { links } of layouts(data, width)) expect(links).toHaveLength(following.length);
      }),
    );
  });

  test('keeps words, dots and their arrows within the picture, the words clear of each other and of the dots', () => {
    fc.assert(
      fc.property(years, chartWidth, (data, width) => {
        for (const { years: placed, axis, height } of layouts(data, width)) {
          const blocks = placed.map(({ block }) => block.box);
          const dots = placed.map(({ dot, figure: { bound } }) => {
            const { below, above } = dotReach(bound);
            return axis === 'up'
              ? { x: dot.x - 6.5, y: dot.y - above, width: 13, height: below + above }
              : { x: dot.x - below, y: dot.y - 6.5, width: below + above, height: 13 };
          });
          expect(overlaps(blocks)).toEqual([]);
          for (const dot of dots) for (const block of blocks) expect(overlaps([dot, block])).toEqual([]);
          for (const box of [...blocks, ...dots]) expect(within(box, width, height)).toBe(true);
        }
      }),
    );
  });

  test('names every missing year, clear of the others', () => {
    fc.assert(
      fc.property(years, chartWidth, (data, width) => {
        for (const { gaps, height, years: placed } of layouts(data, width)) {
          expect(gaps.map(({ name }) => name)).toEqual(data.gaps.map(({ name }) => name));
          const boxes = gaps.map(({ name, at, anchor }) => {
            const wide = textWidth(name, TICK.size);
            return {
              x: anchor === 'middle' ? at.x - wide / 2 : at.x,
              y: at.y - TICK.size,
              width: wide,
              height: TICK.size,
            };
          });
          expect(overlaps([...boxes, ...placed.map(({ block }) => block.box)])).toEqual([]);
          for (const box of boxes) expect(within(box, width, height + HAIR)).toBe(true);
        }
      }),
    );
  });

  test('runs across where the words have room, and down where they have not', () => {
    expect(layOutYears(inYears(2022, 2023), 340, words).axis).toBe('up');
    expect(layOutYears(inYears(2014, 2015, 2016, 2017, 2018, 2019, 2020), 340, words).axis).toBe('across');
  });

  test('has the latest year in accent, and no other', () => {
    const { years: placed } = layOutYears(inYears(2021, 2022, 2023), 720, words);
    expect(placed.map(({ block }) => block.accent)).toEqual([false, false, true]);
  });

  test('of nothing in every year lies on the zero line', () => {
    const none = { ...shows, size: 0 };
    const data = { points: [2022, 2023].map((year) => ({ year, figure: none })), gaps: [] };
    const { years: placed, zero } = layOutYears(data, 720, words);
    expect(placed.map(({ dot }) => dot.y)).toEqual([zero.from.y, zero.from.y]);
  });
});
