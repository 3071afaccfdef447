import { isToFillIn } from '../amount/to-fill-in.ts';
import { unitKind } from '../amount/units.ts';
import { unitOf } from '../amount/value.ts';
import type { Indicator } from '../indicator.ts';
import { nearest } from '../nearest.ts';
import type { Remark } from '../remark.ts';
import type { Report } from '../report.ts';

/** A figure stands under an indicator that exists, in the indicator's unit, and only one figure of a report does. */
export function checkIndicators(report: Report, indicators: readonly Indicator[]): readonly Remark[] {
  const taken = new Map<string, string>();
  return [...report.figures.values()].flatMap((figure): readonly Remark[] => {
    if (figure.indicator === undefined) return [];
    const path = ['figures', figure.id, 'indicator'];
    const indicator = indicators.find(({ id }) => id === figure.indicator);
    if (indicator === undefined) {
      const ids = indicators.map(({ id }) => id);
      const near = nearest(figure.indicator, ids);
      return [
        { severity: 'error', path, cause: { code: 'missing-ref', what: 'indicator', id: figure.indicator, near } },
      ];
    }
    const earlier = taken.get(indicator.id);
    if (earlier !== undefined) {
      return [
        { severity: 'error', path, cause: { code: 'indicator-twice', indicator: indicator.id, figure: earlier } },
      ];
    }
    taken.set(indicator.id, figure.id);
    if (isToFillIn(figure.amount)) return [];
    if (unitKind(unitOf(figure.amount)) === unitKind(indicator.unit)) return [];
    const units = [unitOf(figure.amount), indicator.unit];
    return [{ severity: 'error', path, cause: { code: 'units-differ', units } }];
  });
}
