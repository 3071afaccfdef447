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
 * Whether two periods certainly have no day in common. A period whose beginning or end is not stated (2017以来, 截至目前)
 * may reach into any other, so it is apart only where the end that it has says so.
 */
export function periodsApart(one: Period, other: Period): boolean {
  return endsBefore(endsOf(one), endsOf(other)) || endsBefore(endsOf(other), endsOf(one));
}

function endsBefore({ to }: Ends, { from }: Ends): boolean {
  return to !== undefined && from !== undefined && beginsBefore(to, from) && !endsAfter(to, from);
}
