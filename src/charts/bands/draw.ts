import type { ChartWords } from '../../wording/interface/charts.ts';
import type { BandsData, Drawing } from '../chart.ts';
import { drawBar } from '../draw-bar.ts';
import { drawFigureBlock } from '../figure-block.ts';
import { drawSpanLine } from '../span-line.ts';
import { element, type Markup, together } from '../svg.ts';
import { type Band, layOutBands } from './geometry.ts';

/** Draws the whole as unit squares or as a bar, cut into its bands, each measured and named below. */
export function drawBands(data: BandsData, width: number, words: ChartWords): Drawing {
  const { height, whole, top, thickness, bands } = layOutBands(data, width, words);
  const drawn = bands.flatMap((band) => [
    ...drawMark(band),
    drawSpanLine(band.span, 'chart-baseline'),
    ...drawFigureBlock(band.block),
  ]);
  return { width, height, body: together([...drawFigureBlock(whole), ...drawn]) };

  function drawMark({ figure, from, to, squares }: Band): readonly Markup[] {
    if (squares === undefined) {
      return drawBar({ x: from, y: top, length: to - from, height: thickness }, { ...figure, tone: 'plain' });
    }
    const className = figure.standing === 'stated' ? 'chart-mark' : 'chart-hollow';
    return squares.map((square) => element('rect', { class: className, ...square }));
  }
}
