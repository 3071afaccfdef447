import { isToFillIn } from '../amount/to-fill-in.ts';
import { LANGUAGES } from '../language.ts';
import type { Path, Remark } from '../remark.ts';
import type { Report } from '../report.ts';
import { reportTexts } from '../report-texts.ts';
import { TO_WRITE } from '../text.ts';

/** What a draft still lacks is counted, and pointed at where it begins; a report that is published lacks nothing. */
export function checkUnfinished(report: Report): readonly Remark[] {
  const { status } = report;
  const amounts = [...report.figures.values()].filter(({ amount }) => isToFillIn(amount));
  const amountPaths = amounts.map(({ id }): Path => ['figures', id, 'amount']);
  const textPaths = reportTexts(report).flatMap(({ path, text }) =>
    LANGUAGES.filter((language) => text[language]?.includes(TO_WRITE[language]) === true).map((language) => [
      ...path,
      language,
    ]),
  );
  return [
    ...lacking(amountPaths, (count) => ({ code: 'amounts-to-fill-in', status, count })),
    ...lacking(textPaths, (count) => ({ code: 'texts-to-write', status, count })),
  ].map((remark) => ({ ...remark, severity: status === 'draft' ? 'notice' : 'error' }));
}

function lacking(paths: readonly Path[], cause: (count: number) => Remark['cause']): readonly Remark[] {
  const [first] = paths;
  return first === undefined ? [] : [{ severity: 'notice', path: first, cause: cause(paths.length) }];
}
