import { max, type ScaleLinear, scaleLinear } from 'd3';
import type { ChartWords } from '../../wording/interface/charts.ts';
import type { ChartFigure, RatesData } from '../chart.ts';
import { BETWEEN_PANELS, type PanelHeading, panelHeading } from '../panel-heading.ts';
import { textWidth } from '../text-measure.ts';
import { MIDDLE_TO_BASELINE, TICK, WIDE_FROM } from '../type-sizes.ts';
import { besideDot, labelBeside, narrowRow, type RateRow, wideRow } from './rows.ts';
import { type RateScale, rateScale } from './scale.ts';

/** The zero line: through all rows of a panel, or a short one at each row where labels stand between them. */
export interface ZeroLine {
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
}

/** The whole chart in numbers. */
export interface RatesLayout {
  readonly height: number;
  readonly headings: readonly PanelHeading[];
  readonly rows: readonly RateRow[];
  readonly zeros: readonly ZeroLine[];
  /** What the marked places of the scale are, below the last panel, from their middle. */
  readonly ticks: readonly { readonly text: string; readonly x: number; readonly y: number }[];
}

const LABEL_GAP = 24;
const OVERHANG = 9;
const OVER_TICKS = 4;
const WHOLE = '100%';

/** Lays out all panels on one scale, so that dots compare down the whole picture. */
export function layOutRates({ panels }: RatesData, width: number, words: ChartWords): RatesLayout {
  const wide = width >= WIDE_FROM;
  const figures = panels.flatMap((panel) => panel.figures);
  const labels = wide ? (max(figures, (figure) => labelBeside(figure, width, words).width) ?? 0) + LABEL_GAP : 0;
  const scale = rateScale(figures);
  const x = placesOn(scale, figures, labels, width);
  const headings: PanelHeading[] = [];
  const rows: RateRow[] = [];
  const zeros: ZeroLine[] = [];
  let top = 0;
  for (const [index, { title, figures: members }] of panels.entries()) {
    if (index > 0) top += BETWEEN_PANELS;
    if (panels.length > 1) {
      const heading = panelHeading(title, { x: 0, top }, width);
      headings.push(heading);
      top = heading.bottom;
    }
    const panelTop = top;
    for (const figure of members) {
      const row = wide
        ? wideRow(figure, top, labelBeside(figure, width, words), x)
        : narrowRow(figure, { top, width }, x, words);
      rows.push(row);
      top = row.bottom;
      if (!wide) zeros.push({ x: x(0), top: row.dot.y - OVERHANG, bottom: row.dot.y + OVERHANG });
    }
    if (wide) zeros.push({ x: x(0), top: panelTop, bottom: top });
  }
  const ticksTop = top + (wide ? OVER_TICKS : 0);
  const y = ticksTop + TICK.leading / 2 + TICK.size * MIDDLE_TO_BASELINE;
  const ticks = [{ text: '0', x: x(0), y }, ...(scale.whole ? [{ text: WHOLE, x: x(100), y }] : [])];
  return { height: ticksTop + TICK.leading, headings, rows, zeros, ticks };
}

/** The place of every rate, with room at both ends for dots, arrows, amounts and the words of the scale. */
function placesOn(
  { from, to, whole }: RateScale,
  figures: readonly ChartFigure[],
  labels: number,
  width: number,
): ScaleLinear<number, number> {
  const beside = figures.map((figure) => besideDot(figure, width >= WIDE_FROM));
  const left = max(beside, ({ below }) => below) ?? 0;
  const right = max(beside, ({ above }) => above) ?? 0;
  const tick = textWidth(WHOLE, TICK.size) / 2;
  return scaleLinear([from, to], [labels + left, width - (whole ? Math.max(tick, right) : right)]);
}
