import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ReportAddress } from '../../load/content-folder.ts';
import { replaceFile } from '../../load/replace-file.ts';
import { isFilledIn } from '../../workbench/review/filled-in.ts';
import type { Reviewed } from '../../workbench/review/review-document.ts';
import { reviewDocument } from '../../workbench/review/review-document.ts';
import { writeReviewHtml } from '../../workbench/review/write-html.ts';
import { reviewSheets } from '../../workbench/review/write-sheets.ts';
import { writeWorkbook } from '../../workbench/spreadsheet/write-workbook.ts';

/** A review that was written, or the workbook in the way in which reviewers have worked. */
export type WrittenReview =
  | { readonly ok: true; readonly paths: readonly string[] }
  | { readonly ok: false; readonly filledIn: string };

/** Writes the two files of a review into a folder, over earlier ones unless reviewers have worked in them. */
export async function writeReview(out: string, address: ReportAddress, reviewed: Reviewed): Promise<WrittenReview> {
  const workbook = join(out, `${address.place}-${address.year}.xlsx`);
  if (existsSync(workbook) && (await isFilledIn(readFileSync(workbook)))) return { ok: false, filledIn: workbook };
  const document = reviewDocument(reviewed);
  const files = [
    { path: join(out, `${address.place}-${address.year}.html`), content: writeReviewHtml(document) },
    { path: workbook, content: await writeWorkbook(reviewSheets(document)) },
  ];
  mkdirSync(out, { recursive: true });
  for (const { path, content } of files) replaceFile(path, content);
  return { ok: true, paths: files.map(({ path }) => path) };
}
