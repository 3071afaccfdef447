import type { Severity } from '../../source/finding.ts';
import { isToFillIn } from '../amount/to-fill-in.ts';
import { LANGUAGES } from '../language.ts';
import type { Path, Remark } from '../remark.ts';
import type { Report } from '../report.ts';
import { type PlacedText, reportTexts } from '../report-texts.ts';
import { TO_WRITE } from '../text.ts';

/** What a draft still lacks is counted, and pointed at where it begins; a report that is published lacks nothing. */
export function checkUnfinished(report: Report): readonly Remark[] {
  const { status } = report;
  const severity = status === 'draft' ? 'notice' : 'error';
  const amounts = [...report.figures.values()].filter(({ amount }) => isToFillIn(amount));
  const [first] = amounts.map(({ id }): Path => ['figures', id, 'amount']);
  const cause = { code: 'amounts-to-fill-in', status, count: amounts.length } as const;
  return [
    ...(first === undefined ? [] : [{ severity, path: first, cause } as const]),
    ...textsToWrite(reportTexts(report), status, severity),
  ];
}

/** What readers may see already, such as the name of a place, had better be written. */
export function checkUnwritten(texts: readonly PlacedText[]): readonly Remark[] {
  return textsToWrite(texts, 'draft', 'warning');
}

function textsToWrite(texts: readonly PlacedText[], status: Report['status'], severity: Severity): readonly Remark[] {
  const paths = texts.flatMap(({ path, text }) =>
    LANGUAGES.filter((language) => text[language]?.includes(TO_WRITE[language]) === true).map(
      (language): Path => [...path, language],
    ),
  );
  const [first] = paths;
  if (first === undefined) return [];
  return [{ severity, path: first, cause: { code: 'texts-to-write', status, count: paths.length } }];
}
