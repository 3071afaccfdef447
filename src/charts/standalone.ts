import type { Language } from '../model/language.ts';
import type { Drawing } from './chart.ts';
import { textLines } from './label-block.ts';
import { chartRules, FAMILIES, LIGHT, PAPER } from './styles.ts';
import { element, escaped, type Markup, together } from './svg.ts';
import { NOTE, TICK } from './type-sizes.ts';
import { wrapLabel } from './wrap-label.ts';

/** What is printed in a picture beside the chart, and what is read out. */
export interface PictureText {
  /** The finding, set as the heading. */
  readonly title: string;
  /** The text alternative; read out, not printed. */
  readonly description: string;
  readonly subtitle: string;
  /** Where the figures are from. */
  readonly source: string;
  /** The place's accent for light paper, as `#rrggbb`. */
  readonly accent: string;
}

const MARGIN = 28;
const TITLE = { size: 21, leading: 31 } as const;
const SOURCE = { size: TICK.size, leading: 18 } as const;
const SPACE = { underSubtitle: 22, overSource: 24, overSourceText: 12 } as const;

/**
 * A chart as a file of its own: title, subtitle, chart and source on the page's paper, in fixed light colours, with
 * its own style and nothing fetched from anywhere. Browsers and resvg show it alike.
 * @throws RangeError if the accent is not written as `#rrggbb`; it goes into a style sheet unescaped.
 */
export function standaloneSvg(drawing: Drawing, text: PictureText, language: Language): string {
  if (!/^#[0-9a-f]{6}$/i.test(text.accent)) throw new RangeError(`not a colour of the form #rrggbb: ${text.accent}`);
  const width = drawing.width + 2 * MARGIN;
  const title = wrapLabel(text.title, drawing.width, TITLE.size, 'display');
  const subtitle = wrapLabel(text.subtitle, drawing.width, NOTE.size);
  const source = wrapLabel(text.source, drawing.width, SOURCE.size);
  const subtitleTop = MARGIN + title.length * TITLE.leading;
  const chartTop = subtitleTop + subtitle.length * NOTE.leading + SPACE.underSubtitle;
  const rule = chartTop + drawing.height + SPACE.overSource;
  const sourceTop = rule + SPACE.overSourceText;
  const height = sourceTop + source.length * SOURCE.leading + MARGIN - SPACE.overSourceText;
  const body: readonly Markup[] = [
    element('title', {}, text.title),
    element('desc', {}, text.description),
    { markup: `<style>\n${styleSheet(text.accent, language)}\n</style>` },
    element('rect', { class: 'chart-paper', width, height }),
    ...textLines(title, { x: MARGIN, y: MARGIN }, TITLE, 'chart-title'),
    ...textLines(subtitle, { x: MARGIN, y: subtitleTop }, NOTE, 'chart-note'),
    element('g', { transform: `translate(${MARGIN} ${chartTop})` }, { markup: `\n${drawing.body}\n` }),
    element('line', { class: 'chart-rule', x1: MARGIN, x2: width - MARGIN, y1: rule, y2: rule }),
    ...textLines(source, { x: MARGIN, y: sourceTop }, SOURCE, 'chart-tick'),
  ];
  const root = { xmlns: 'http://www.w3.org/2000/svg', 'xml:lang': language === 'zh' ? 'zh-Hans' : 'en', role: 'img' };
  const attributes = { ...root, viewBox: `0 0 ${width} ${height}`, width, height };
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(String(value))}"`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<svg${written.join('')}>\n${together(body)}\n</svg>\n`;
}

function styleSheet(accent: string, language: Language): string {
  const { sans, display } = FAMILIES[language];
  const title = `fill: ${LIGHT.ink}; font-family: ${display}; font-size: ${TITLE.size}px; font-weight: 600`;
  return [
    chartRules({ ...LIGHT, accent, sans, display }),
    `.chart-paper { fill: ${PAPER}; }`,
    `.chart-title { ${title}; }`,
  ].join('\n');
}
