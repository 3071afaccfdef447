import type { Bound } from '../model/amount/amount.ts';
import type { BarMeaning } from './draw-bar.ts';
import { element, type Markup, type Point, pathThrough } from './svg.ts';

/** Which way values grow: from left to right, or from the foot of the picture upwards. */
export type ValueAxis = 'across' | 'up';

export const DOT_RADIUS = 6.5;
const ARROW = { gap: 3, length: 12, head: 3.5 } as const;
const WHISKER = 7;

/** Where the true value may lie, seen from the number that is written. */
const OPEN: Readonly<Record<Bound, 'no' | 'above' | 'below' | 'both'>> = {
  exact: 'no',
  over: 'above',
  'at-least': 'above',
  nearly: 'below',
  'at-most': 'below',
  under: 'below',
  about: 'both',
};

/** How far a dot and what is beside it reach from its middle, towards smaller and towards larger values. */
export function dotReach(bound: Bound): { readonly below: number; readonly above: number } {
  const open = OPEN[bound];
  const arrow = DOT_RADIUS + ARROW.gap + ARROW.length;
  if (open === 'both') return { below: DOT_RADIUS + ARROW.gap + WHISKER, above: DOT_RADIUS + ARROW.gap + WHISKER };
  return { below: open === 'below' ? arrow : DOT_RADIUS, above: open === 'above' ? arrow : DOT_RADIUS };
}

/**
 * A value as a dot. It is filled only where the number is exact and stated. A bound leaves it open, with an arrow to
 * the side where the true value lies; about has a short line on both sides.
 */
export function drawValueDot(at: Point, { bound, standing, tone }: BarMeaning, axis: ValueAxis): readonly Markup[] {
  const open = OPEN[bound];
  const accent = tone === 'accent' ? '-accent' : '';
  const filled = open === 'no' && standing === 'stated';
  const hairlines = {
    no: [],
    above: arrow(1),
    below: arrow(-1),
    both: [whisker(1), whisker(-1)],
  }[open];
  return [
    ...hairlines.map((points) =>
      element('path', { class: `chart-hairline${accent}`, d: pathThrough(points.map(placed), 'open') }),
    ),
    element('circle', {
      class: `${filled ? 'chart-mark' : 'chart-hollow'}${accent}`,
      cx: at.x,
      cy: at.y,
      r: DOT_RADIUS,
    }),
  ];

  function placed({ along, aside }: { readonly along: number; readonly aside: number }): Point {
    return axis === 'across' ? { x: at.x + along, y: at.y + aside } : { x: at.x + aside, y: at.y - along };
  }
}

interface Step {
  readonly along: number;
  readonly aside: number;
}

function arrow(direction: 1 | -1): readonly (readonly Step[])[] {
  const from = direction * (DOT_RADIUS + ARROW.gap);
  const tip = from + direction * ARROW.length;
  const back = tip - direction * ARROW.head;
  return [
    [
      { along: from, aside: 0 },
      { along: tip, aside: 0 },
    ],
    [
      { along: back, aside: -ARROW.head },
      { along: tip, aside: 0 },
      { along: back, aside: ARROW.head },
    ],
  ];
}

function whisker(direction: 1 | -1): readonly Step[] {
  const from = direction * (DOT_RADIUS + ARROW.gap);
  return [
    { along: from, aside: 0 },
    { along: from + direction * WHISKER, aside: 0 },
  ];
}
