import { beginsBefore, type CalendarDate, endsAfter } from './calendar-date.ts';
import type { Period } from './period.ts';

/** The ends of a period; one that the source does not state is absent. */
interface Ends {
  readonly from?: CalendarDate | undefined;
  readonly to?: CalendarDate | undefined;
}

function endsOf(period: Period): Ends {
  switch (period.kind) {
    case 'in':
      return { from: period.date, to: period.date };
    case 'span':
      return { from: period.from, to: period.to };
    case 'since':
      return { from: period.from };
    case 'until':
      return { to: period.to };
    case 'to-date':
    case 'current':
    case 'undated':
      return {};
  }
}

/**
 * Whether a period lies within another. `outside` where a day of it certainly does not; `unknown` where an end that
 * would decide it is not stated, as with to-date figures.
 */
export function periodWithin(inner: Period, outer: Period): 'inside' | 'outside' | 'unknown' {
  const { from, to } = endsOf(inner);
  const limits = endsOf(outer);
  const early = from !== undefined && limits.from !== undefined && beginsBefore(from, limits.from);
  const late = to !== undefined && limits.to !== undefined && endsAfter(to, limits.to);
  const after = from !== undefined && limits.to !== undefined && endsAfter(from, limits.to);
  const before = to !== undefined && limits.from !== undefined && beginsBefore(to, limits.from);
  if (early || late || (after && to === undefined) || (before && from === undefined)) return 'outside';
  const known = [from, to, limits.from, limits.to].every((end) => end !== undefined);
  return known ? 'inside' : 'unknown';
}
