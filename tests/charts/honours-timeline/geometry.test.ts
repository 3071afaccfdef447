import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ChartHonour } from '../../../src/charts/chart.ts';
import { layOutHonoursTimeline } from '../../../src/charts/honours-timeline/geometry.ts';
import { CHART_WORDS } from '../../../src/wording/interface/charts.ts';
import { HAIR, overlaps, within } from '../boxes.ts';
import { chartWidth, honours, text } from '../chart-arbitraries.ts';

const layOut = (given: readonly ChartHonour[], width: number) =>
  layOutHonoursTimeline({ kind: 'honours-timeline', text, honours: given }, width, CHART_WORDS.zh);
const inMonth = (month: number): ChartHonour => ({
  id: String(month),
  title: '示范社区',
  recipients: ['利民社区'],
  date: { at: { year: 2023, month }, written: `2023年${month}月` },
});

describe('a timeline', () => {
  test('no words cover other words, and all lie within the picture', () => {
    fc.assert(
      fc.property(honours, chartWidth, (given, width) => {
        const { dated, undated, height } = layOut(given, width);
        const boxes = [
          ...(dated?.moments.map(({ box }) => box) ?? []),
          ...(undated?.honours.map(({ box }) => box) ?? []),
        ];
        expect(overlaps(boxes)).toEqual([]);
        for (const box of boxes) expect(within(box, width, height)).toBe(true);
      }),
    );
  });

  test('every honour has its words once, dated or apart', () => {
    fc.assert(
      fc.property(honours, chartWidth, (given, width) => {
        const { dated, undated } = layOut(given, width);
        const shown = (dated?.moments.flatMap((moment) => moment.honours).length ?? 0) + (undated?.honours.length ?? 0);
        expect(shown).toBe(given.length);
      }),
    );
  });

  test('marks stand in order of time along the axis and within it', () => {
    fc.assert(
      fc.property(honours, chartWidth, (given, width) => {
        const { dated } = layOut(given, width);
        const [axis] = dated?.lines ?? [];
        fc.pre(dated !== undefined && axis !== undefined);
        const [from, to] = axis;
        const across = from.y === to.y;
        const marks = dated.moments.map(({ mark, moment }) => ({
          start: moment.from.getTime(),
          middle: across ? mark.x + mark.width / 2 : mark.y + mark.height / 2,
          precision: moment.precision,
        }));
        for (const { middle } of marks) {
          expect(middle).toBeGreaterThanOrEqual((across ? from.x : from.y) - HAIR);
          expect(middle).toBeLessThanOrEqual((across ? to.x : to.y) + HAIR);
        }
        const alike = marks.filter(({ precision }) => precision === 'day').map(({ middle }) => middle);
        expect(alike).toEqual([...alike].sort((a, b) => a - b));
      }),
    );
  });

  test('a month covers its twelfth of a year, near enough', () => {
    const { dated } = layOut([inMonth(1), inMonth(12)], 720);
    const [january, december] = dated?.moments ?? [];
    expect(january?.mark.x).toBeCloseTo(0, 6);
    expect((december?.mark.x ?? 0) + (december?.mark.width ?? 0)).toBeCloseTo(720, 6);
    expect(january?.mark.width).toBeCloseTo((720 * 31) / 365, 6);
  });

  test('runs across where it is wide and the dates are few, else down', () => {
    const direction = (given: readonly ChartHonour[], width: number) => {
      const [axis] = layOut(given, width).dated?.lines ?? [];
      return axis?.[0].y === axis?.[1].y ? 'across' : 'down';
    };
    expect(direction([inMonth(2), inMonth(5), inMonth(10)], 720)).toBe('across');
    expect(direction([inMonth(2), inMonth(5), inMonth(10)], 340)).toBe('down');
    expect(direction([1, 2, 3, 4, 5, 6].map(inMonth), 720)).toBe('down');
  });

  test('has months for one year and years for several', () => {
    const names = (given: readonly ChartHonour[]) => layOut(given, 720).dated?.names.map((name) => name.text);
    expect(names([inMonth(2)])).toEqual(CHART_WORDS.zh.months);
    const later: ChartHonour = { ...inMonth(2), date: { at: { year: 2024 }, written: '2024年' } };
    expect(names([inMonth(2), later])).toEqual(['2023年', '2024年']);
  });

  test('without a date there is no axis, without an undated honour no list', () => {
    expect(layOut([{ ...inMonth(1), date: undefined }], 720).dated).toBeUndefined();
    expect(layOut([inMonth(1)], 720).undated).toBeUndefined();
  });
});
