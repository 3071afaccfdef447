/**
 * A date as precise as the source: a year, a month or a day. A part that the source leaves out is absent,
 * never filled in.
 */
export interface CalendarDate {
  readonly year: number;
  /** 1 to 12. */
  readonly month?: number | undefined;
  /** 1 to 31; only together with a month. */
  readonly day?: number | undefined;
}
