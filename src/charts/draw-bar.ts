import type { Bound } from '../model/amount/amount.ts';
import type { Standing } from '../model/figure.ts';
import { type BarPlace, barShape } from './bar-end.ts';
import { element, type Markup, pathThrough } from './svg.ts';

/** `accent` for the one mark that a chart is about, `quiet` for what stands behind it. */
export type Tone = 'plain' | 'accent' | 'quiet';

/** What a bar stands for, as far as its look depends on it. */
export interface BarMeaning {
  readonly bound: Bound;
  readonly standing: Standing;
  readonly tone: Tone;
}

const FILLS = { plain: 'chart-mark', accent: 'chart-mark-accent', quiet: 'chart-mark-quiet' } as const;

/**
 * A bar from its start to its end. Expected, estimated and preliminary bars are hollow; a bar that is only known
 * to stay under its limit is quiet, as no part of it is certain.
 */
export function drawBar(place: BarPlace, { bound, standing, tone }: BarMeaning): readonly Markup[] {
  const shape = barShape(place, bound);
  const accent = tone === 'accent' ? '-accent' : '';
  const hairlines = shape.hairlines.map((points) =>
    element('path', { class: `chart-hairline${accent}`, d: pathThrough(points, 'open') }),
  );
  return [bar(), ...hairlines];

  function bar(): Markup {
    if (standing !== 'stated') {
      const d = shape.openOutline ? pathThrough(shape.openOutline, 'open') : pathThrough(shape.outline, 'closed');
      return element('path', { class: `chart-hollow${accent}`, d });
    }
    const limitOnly = bound === 'at-most' || bound === 'under';
    return element('path', { class: limitOnly ? FILLS.quiet : FILLS[tone], d: pathThrough(shape.outline, 'closed') });
  }
}
