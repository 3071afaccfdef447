import { ascending, group, scaleUtc, utcDay, utcMonth, utcYear } from 'd3';
import type { CalendarDate } from '../../model/calendar-date.ts';
import { HONOUR_LEVELS } from '../../model/honour.ts';
import type { ChartHonour } from '../chart.ts';

/** Honours of one date. The stretch is as long as the date is vague: a day, a month or a year, `to` not included. */
export interface Moment {
  readonly written: string;
  readonly from: Date;
  readonly to: Date;
  readonly precision: 'year' | 'month' | 'day';
  readonly honours: readonly ChartHonour[];
}

/**
 * The dated honours, those of one date together with the highest level first, in order of time; where two dates
 * begin on the same day, the more precise first.
 */
export function momentsOf(honours: readonly ChartHonour[]): readonly Moment[] {
  const dated = honours.flatMap((honour) => (honour.date ? [{ honour, date: honour.date }] : []));
  const byDate = group(dated, ({ date: { at } }) => `${at.year}-${at.month ?? ''}-${at.day ?? ''}`);
  const moments = [...byDate.values()].flatMap((together) => {
    const [first] = together;
    if (first === undefined) return [];
    const { at, written } = first.date;
    const honours = together.map(({ honour }) => honour).sort((a, b) => ascending(rankOf(a), rankOf(b)));
    return [{ written, ...stretchOf(at), honours }];
  });
  return moments.sort((a, b) => ascending(a.from, b.from) || ascending(a.to, b.to));
}

/** From the first day of the first year that has an honour to the first day after the last. */
export function yearsOf(moments: readonly Moment[]): readonly [Date, Date] {
  const from = moments.map((moment) => utcYear.floor(moment.from));
  const to = moments.map((moment) => utcYear.ceil(moment.to));
  const [first = new Date(0)] = from.sort(ascending);
  return [first, to.sort(ascending).at(-1) ?? utcYear.offset(first, 1)];
}

/** The scale from time to pixels along an axis. */
export function timeScale(years: readonly [Date, Date], pixels: readonly [number, number]) {
  return scaleUtc().domain(years).range(pixels);
}

function rankOf({ level }: ChartHonour): number {
  return level === undefined ? HONOUR_LEVELS.length : HONOUR_LEVELS.indexOf(level.level);
}

function stretchOf({ year, month, day }: CalendarDate): Pick<Moment, 'from' | 'to' | 'precision'> {
  const from = new Date(Date.UTC(year, (month ?? 1) - 1, day ?? 1));
  if (month === undefined) return { from, to: utcYear.offset(from, 1), precision: 'year' };
  if (day === undefined) return { from, to: utcMonth.offset(from, 1), precision: 'month' };
  return { from, to: utcDay.offset(from, 1), precision: 'day' };
}
