import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ChartHonour } from '../../../src/charts/chart.ts';
import { momentsOf, yearsOf } from '../../../src/charts/honours-timeline/moments.ts';
import type { CalendarDate } from '../../../src/model/calendar-date.ts';
import { honours } from '../chart-arbitraries.ts';

const honour = (id: string, at?: CalendarDate, level?: ChartHonour['level']): ChartHonour => ({
  id,
  title: id,
  recipients: ['利民社区'],
  date: at && { at, written: id },
  level,
});
const days = ({ from, to }: { readonly from: Date; readonly to: Date }) => (to.getTime() - from.getTime()) / 86_400_000;

describe('moments', () => {
  test('a stretch is as long as the date is vague', () => {
    const moments = momentsOf([
      honour('day', { year: 2024, month: 2, day: 29 }),
      honour('month', { year: 2024, month: 2 }),
      honour('year', { year: 2024 }),
    ]);
    expect(moments.map((moment) => [moment.precision, days(moment)])).toEqual([
      ['year', 366],
      ['month', 29],
      ['day', 1],
    ]);
  });

  test('honours of one date stand together, the highest level first', () => {
    const [moment] = momentsOf([
      honour('press', { year: 2023, month: 10 }),
      honour('city', { year: 2023, month: 10 }, { level: 'municipal', label: '市级' }),
      honour('nation', { year: 2023, month: 10 }, { level: 'national', label: '国家级' }),
    ]);
    expect(moment?.honours.map(({ id }) => id)).toEqual(['nation', 'city', 'press']);
  });

  test('every dated honour is in one moment, in order of time, and no undated one is in any', () => {
    fc.assert(
      fc.property(honours, (given) => {
        const moments = momentsOf(given);
        const dated = given.filter(({ date }) => date !== undefined);
        expect(new Set(moments.flatMap((moment) => moment.honours))).toEqual(new Set(dated));
        expect(moments.flatMap((moment) => moment.honours)).toHaveLength(dated.length);
        const starts = moments.map(({ from }) => from.getTime());
        expect(starts).toEqual([...starts].sort((a, b) => a - b));
      }),
    );
  });

  test('the axis runs over whole years and holds every moment', () => {
    fc.assert(
      fc.property(honours, (given) => {
        const moments = momentsOf(given);
        fc.pre(moments.length > 0);
        const [from, to] = yearsOf(moments);
        for (const year of [from, to]) expect([year.getUTCMonth(), year.getUTCDate()]).toEqual([0, 1]);
        for (const moment of moments) {
          expect(moment.from.getTime()).toBeGreaterThanOrEqual(from.getTime());
          expect(moment.to.getTime()).toBeLessThanOrEqual(to.getTime());
        }
      }),
    );
  });
});
