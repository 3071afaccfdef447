import { compareDecimals } from '../amount/decimal.ts';
import { isToFillIn } from '../amount/to-fill-in.ts';
import { comparable, exactValue } from '../amount/value.ts';
import type { Figure } from '../figure.ts';
import type { Remark } from '../remark.ts';
import type { Report } from '../report.ts';

/** Parts and closed items lie within their whole, and no figure is, through others, a part of itself. */
export function checkSets(report: Report): readonly Remark[] {
  return [...report.figures.values()].flatMap((figure) => [
    ...withinWhole(report, figure, 'part-of', figure.partOf),
    ...withinWhole(report, figure, 'closes', figure.closes),
    ...circle(report, figure),
  ]);
}

function withinWhole(
  report: Report,
  part: Figure,
  relation: 'part-of' | 'closes',
  id: string | undefined,
): readonly Remark[] {
  const whole = id === undefined ? undefined : report.figures.get(id);
  if (whole === undefined || isToFillIn(part.amount) || isToFillIn(whole.amount)) return [];
  const path = ['figures', part.id, relation];
  if (part.amount.kind !== 'quantity' || whole.amount.kind !== 'quantity') {
    const wordless = part.amount.kind === 'quantity' ? whole.id : part.id;
    return [{ severity: 'error', path, cause: { code: 'no-number', id: wordless } }];
  }
  if (!comparable(part.amount, whole.amount)) {
    return [{ severity: 'error', path, cause: { code: 'units-differ', units: [part.amount.unit, whole.amount.unit] } }];
  }
  if (compareDecimals(exactValue(part.amount), exactValue(whole.amount)) <= 0) return [];
  const cause = { code: 'part-above-whole', part: exactValue(part.amount), whole: exactValue(whole.amount) } as const;
  return [{ severity: 'error', path: ['figures', part.id, 'amount'], cause }];
}

function circle(report: Report, figure: Figure): readonly Remark[] {
  const seen = new Set([figure.id]);
  let current = figure.partOf;
  while (current !== undefined) {
    if (current === figure.id) {
      return [
        {
          severity: 'error',
          path: ['figures', figure.id, 'part-of'],
          cause: { code: 'circular-relation', id: figure.id },
        },
      ];
    }
    if (seen.has(current)) return [];
    seen.add(current);
    current = report.figures.get(current)?.partOf;
  }
  return [];
}
