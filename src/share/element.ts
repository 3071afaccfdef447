import type { Measures } from '../fonts/measures.ts';
import { PAPER } from './colours.ts';
import type { CodeMark, Drawing, Mark, RuleMark, TextMark } from './drawing.ts';
import type { Faces } from './typeset/voices.ts';

/** What satori takes for a React element, without React. */
export interface Element {
  readonly type: string;
  readonly key: null;
  readonly props: {
    readonly style?: Readonly<Record<string, string | number>>;
    readonly children?: string | readonly Element[];
    readonly [attribute: string]: unknown;
  };
}

/** The drawing as one satori element: everything stands where the layout put it, nothing flows. */
export function elementOf(drawing: Drawing, faces: Faces): Element {
  const style = { display: 'block', position: 'relative', width: drawing.width, height: drawing.height };
  return {
    type: 'div',
    key: null,
    props: {
      style: { ...style, backgroundColor: PAPER },
      children: drawing.blocks.flatMap(({ marks }) => marks).map((mark) => elementOfMark(mark, faces)),
    },
  };
}

function elementOfMark(mark: Mark, faces: Faces): Element {
  if (mark.kind === 'text') return textElement(mark, faces[mark.face]);
  return mark.kind === 'rule' ? ruleElement(mark) : codeElement(mark);
}

function textElement(mark: TextMark, measures: Measures): Element {
  const style = {
    position: 'absolute',
    left: Math.round(mark.x),
    top: mark.baseline - baselineInBox(measures, mark.size),
    fontFamily: mark.face,
    fontSize: mark.size,
    lineHeight: 1,
    whiteSpace: 'pre',
    color: mark.colour,
    ...(mark.halved ? { fontFeatureSettings: '"halt"' } : {}),
  };
  return { type: 'div', key: null, props: { style, children: mark.text } };
}

/**
 * Distance from the top of a box one em high to the baseline, as satori and Chromium place it: ascent and descent
 * are rounded to whole pixels, and what the line height leaves or lacks is split above and below.
 */
function baselineInBox(measures: Measures, size: number): number {
  const ascent = Math.round(measures.ascender * size);
  const descent = Math.round(measures.descender * size);
  return Math.floor((size - ascent - descent) / 2 + ascent);
}

function ruleElement(mark: RuleMark): Element {
  const { x, y, width, height, colour } = mark;
  return {
    type: 'div',
    key: null,
    props: { style: { position: 'absolute', left: x, top: y, width, height, backgroundColor: colour } },
  };
}

function codeElement(mark: CodeMark): Element {
  const side = mark.rows.length * mark.module;
  const path = mark.rows.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ''))).join('');
  return {
    type: 'svg',
    key: null,
    props: {
      style: { position: 'absolute', left: mark.x, top: mark.y },
      width: side,
      height: side,
      viewBox: `0 0 ${mark.rows.length} ${mark.rows.length}`,
      children: [{ type: 'path', key: null, props: { d: path, fill: mark.colour, 'shape-rendering': 'crispEdges' } }],
    },
  };
}
