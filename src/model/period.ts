import type { CalendarDate } from './calendar-date.ts';

/** What stretch of time a figure speaks of, as far as the source says. */
export type Period =
  /** In a year, a month, or on a day. */
  | { readonly kind: 'in'; readonly date: CalendarDate }
  /** From one date to another, both included. */
  | { readonly kind: 'span'; readonly from: CalendarDate; readonly to: CalendarDate }
  /** From a date onwards; the end is the time of the report (以来). */
  | { readonly kind: 'since'; readonly from: CalendarDate }
  /** Up to a date; the beginning is not stated (截至…). */
  | { readonly kind: 'until'; readonly to: CalendarDate }
  /** Up to the time of publication; the beginning is not stated (截至目前). */
  | { readonly kind: 'to-date' }
  /** A state that the source describes without a date. */
  | { readonly kind: 'current' }
  /** Something that happened, when is not stated. */
  | { readonly kind: 'undated' };
