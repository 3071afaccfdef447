import { realUnit } from '../../amount/units.ts';
import { unitOf } from '../../amount/value.ts';
import type { Remark } from '../../remark.ts';
import { type Drawn, refusal } from './drawn.ts';

/** Rates stand on a scale of per cent; a difference in percentage points is not a rate. */
export function ratesRule(drawn: readonly Drawn[]): readonly Remark[] {
  return drawn.flatMap(({ path, figure }) =>
    realUnit(unitOf(figure.amount)) === 'percent'
      ? []
      : [refusal(path, { code: 'not-a-rate', id: figure.id, unit: unitOf(figure.amount) })],
  );
}
