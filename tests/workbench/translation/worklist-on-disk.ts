import { loadProposed } from '../../../src/load/proposed.ts';
import { translatableFiles } from '../../../src/load/translatable.ts';
import { readWorkbook } from '../../../src/workbench/spreadsheet/read-workbook.ts';
import { writeWorkbook } from '../../../src/workbench/spreadsheet/write-workbook.ts';
import { readWorklist, type TakenRow } from '../../../src/workbench/translation/read-worklist.ts';
import { type Taking, takeWorklist } from '../../../src/workbench/translation/take-worklist.ts';
import { worklist } from '../../../src/workbench/translation/worklist.ts';
import { worklistSheets } from '../../../src/workbench/translation/write-worklist.ts';

/** The rows of a content folder's worklist after they went out and came back as the bytes of a workbook. */
export async function rowsThrough(folder: string, all = true): Promise<readonly TakenRow[]> {
  const entries = worklist(translatableFiles(folder), () => [], all);
  const reading = readWorklist(await readWorkbook(await writeWorkbook(worklistSheets(entries))));
  if (!reading.ok) throw new Error(`lacks ${reading.missing.join(', ')}`);
  return reading.rows;
}

/** What taking rows back would do to a content folder. */
export function taking(folder: string, rows: readonly TakenRow[]): Taking {
  return takeWorklist(rows, translatableFiles(folder), (file, text) => loadProposed(folder, file, text).findings);
}

/** A report with a comment, a text without English, and prose that names figures. */
export const REPORT = `# 年度报告
place: hupan
year: 2023
status: published
title: { zh: 年度报告, en: Annual report }   # 标题
summary: { zh: 一年的事。 }
sources:
  daily: { title: { zh: 日报, en: Daily } }
figures:
  found: { label: { zh: 查出的隐患, en: Hazards found }, amount: 30项, noun: { one: hazard, other: hazards } }
  pay: { label: { zh: 追回欠薪, en: Back pay }, amount: 1790余万元 }
highlights: [found, pay]
chapters:
  - id: safety
    title: { zh: 安全, en: Safety }
    body:
      # 第一段
      - zh: >-
          查出隐患{found}，
          追回欠薪{pay}。
        en: "It found {found: hazard, hazards} and recovered {pay}."
`;
