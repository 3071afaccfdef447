import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { ReportAddress } from '../../load/content-folder.ts';
import { replaceFile } from '../../load/replace-file.ts';
import type { Reviewed } from '../../workbench/review/review-document.ts';
import { reviewDocument } from '../../workbench/review/review-document.ts';
import { writeReviewHtml } from '../../workbench/review/write-html.ts';
import { reviewSheets } from '../../workbench/review/write-sheets.ts';
import { writeWorkbook } from '../../workbench/spreadsheet/write-workbook.ts';

/** Writes the two files of a review into a folder and returns their paths. */
export async function writeReview(out: string, address: ReportAddress, reviewed: Reviewed): Promise<readonly string[]> {
  const document = reviewDocument(reviewed);
  const files = [
    { path: join(out, `${address.place}-${address.year}.html`), content: writeReviewHtml(document) },
    { path: join(out, `${address.place}-${address.year}.xlsx`), content: await writeWorkbook(reviewSheets(document)) },
  ];
  mkdirSync(out, { recursive: true });
  for (const { path, content } of files) replaceFile(path, content);
  return files.map(({ path }) => path);
}
