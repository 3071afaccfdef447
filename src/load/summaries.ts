import { type ReportSummary, summarise } from '../model/report-summary.ts';
import { type ReportAddress, reportAddresses } from './content-folder.ts';
import { Kept } from './kept.ts';
import { loadReport, reportFile, reportFiles } from './report.ts';
import { clearSummaries, storedSummary } from './stored-summaries.ts';

/** A report as lists show it: its summary, or that it has mistakes, which hinder no other page. */
export type Listed =
  | { readonly kind: 'sound'; readonly address: ReportAddress; readonly summary: ReportSummary }
  | { readonly kind: 'broken'; readonly address: ReportAddress; readonly file: string; readonly errors: number };

/** Summaries of all reports are held at once: some kilobytes each, for tens of thousands of reports at most. */
const summaries = new Kept<Listed>(Number.POSITIVE_INFINITY);

/**
 * A report as lists show it. Kept in memory until a file that it depends on is saved, and on disk by the bytes of
 * these files, so that only what has changed is read when the site is started or built again.
 */
function listedReport(folder: string, address: ReportAddress, stamps: Map<string, string>): Listed {
  const files = reportFiles(folder, address);
  return summaries.get(
    `${folder}:${reportFile(address)}`,
    files,
    () => storedSummary(address, files, () => readListed(folder, address)),
    stamps,
  );
}

/** All reports as lists show them, by place and then by year. */
export function listedReports(folder: string): readonly Listed[] {
  const stamps = new Map<string, string>();
  const listed = reportAddresses(folder).map((address) => listedReport(folder, address, stamps));
  clearSummaries();
  return listed;
}

function readListed(folder: string, address: ReportAddress): Listed {
  const { file, value, findings } = loadReport(folder, address);
  if (value !== undefined) return { kind: 'sound', address, summary: summarise(value) };
  return { kind: 'broken', address, file, errors: findings.filter(({ severity }) => severity === 'error').length };
}
