/** Where in a date or period phrase something is wrong. */
interface Place {
  /** UTF-16 offset inside the phrase. */
  readonly offset: number;
  /** The text at that offset that is wrong; with `offset` it makes a span. */
  readonly found: string;
}

/** A place, with the whole phrase as it should be typed where that is beyond doubt. */
interface PossibleCorrection extends Place {
  readonly corrected?: string | undefined;
}

/** Why a phrase is not a date. */
export type DateCause =
  /** 2023年5月8日, 2023年, 二〇二三年 */
  | ({ readonly code: 'date-chinese' } & PossibleCorrection)
  /** 2023-5-8 */
  | ({ readonly code: 'date-single-digits' } & PossibleCorrection)
  /** 2023.10, 2023/5/8, 20230508 */
  | ({ readonly code: 'date-separator' } & PossibleCorrection)
  /** ２０２３-05, 2023－05 */
  | ({ readonly code: 'date-fullwidth' } & PossibleCorrection)
  /** 2023-05-08 12:30 */
  | ({ readonly code: 'date-time-of-day' } & PossibleCorrection)
  /** 45054, the number of days since the end of 1899 */
  | ({ readonly code: 'date-excel-serial' } & PossibleCorrection)
  /** 5月8日, 05-08 */
  | ({ readonly code: 'date-without-year' } & Place)
  /** 2203 */
  | ({ readonly code: 'date-year-unlikely' } & Place)
  /** 2023-13 */
  | ({ readonly code: 'date-month-impossible' } & Place)
  /** 2023-02-30: `days` is how many days that month has. */
  | ({
      readonly code: 'date-day-impossible';
      readonly year: number;
      readonly month: number;
      readonly days: number;
    } & Place)
  | ({ readonly code: 'date-unreadable' } & Place);

/** Why a phrase is not a period, or why a date in it is not a date. */
export type TimeCause =
  | DateCause
  /** 2023-01～2023-11, 2016-2020 */
  | ({ readonly code: 'period-range-mark' } & PossibleCorrection)
  /** 截止2023-12-08, 2022-07至今, To date: a form close to one that is understood. */
  | ({ readonly code: 'period-wrong-word' } & PossibleCorrection)
  /** 2023-11 to 2023-01 */
  | ({ readonly code: 'period-order' } & Place)
  | ({ readonly code: 'period-unreadable' } & Place);
