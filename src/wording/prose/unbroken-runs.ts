/** A stretch of Chinese text; one that is `whole` must not be broken over two lines. */
export interface UnbrokenRun {
  readonly text: string;
  readonly whole: boolean;
}

const DATE = /(\d{4}年(?:\d{1,2}月(?:\d{1,2}日)?)?|\d{1,2}月\d{1,2}日|\d{1,2}月|\d+(?:\.\d+)?%)/;

/** Splits Chinese text at dates and percentages, whose digits stay with what follows them (GB/T 15835-2011; clreq). */
export function unbrokenRuns(text: string): readonly UnbrokenRun[] {
  return text
    .split(DATE)
    .map((part, index) => ({ text: part, whole: index % 2 === 1 }))
    .filter((run) => run.text !== '');
}
