import { type ReportAddress, reportAddresses } from '../load/content-folder.ts';
import type { Sentence } from '../wording/findings/sentence.ts';

/** The report that a command is about, undefined where none was named. */
export type ChosenReport =
  | { readonly ok: true; readonly report: ReportAddress | undefined }
  | { readonly ok: false; readonly mistake: Sentence };

/** Reads PLACE and YEAR from what was typed after a command: both, or neither. */
export function chosenReport(folder: string, typed: readonly string[]): ChosenReport {
  if (typed.length === 0) return { ok: true, report: undefined };
  const known = reportAddresses(folder);
  const [place, year] = typed;
  const report = typed.length === 2 ? known.find((each) => each.place === place && each.year === year) : undefined;
  if (report !== undefined) return { ok: true, report };
  const names = known.map((each) => `${each.place} ${each.year}`);
  return {
    ok: false,
    mistake: {
      zh: `没有“${typed.join(' ')}”这份报告。请写地方和年份${names.length === 0 ? '' : `，现有：${names.join('、')}`}。`,
      en: `There is no report "${typed.join(' ')}". Type a place and a year${names.length === 0 ? '' : `; there are: ${names.join(', ')}`}.`,
    },
  };
}
