import { type ReportAddress, reportAddresses } from '../load/content-folder.ts';
import type { Sentence } from '../wording/findings/sentence.ts';
import { readAddress } from './report-address.ts';

/** The report that a command is about, undefined where none was named. */
export type ChosenReport =
  | { readonly ok: true; readonly report: ReportAddress | undefined }
  | { readonly ok: false; readonly mistake: Sentence };

/** Reads PLACE and YEAR from what was typed after a command: both, or neither. */
export function chosenReport(folder: string, typed: readonly string[]): ChosenReport {
  if (typed.length === 0) return { ok: true, report: undefined };
  const reading = readAddress(typed, reportAddresses(folder));
  return reading.ok ? { ok: true, report: reading.address } : reading;
}
