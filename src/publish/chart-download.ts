import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { chartData } from '../charts/from-report.ts';
import { chartAlternative, chartTable, drawChart } from '../charts/kinds.ts';
import { standaloneSvg } from '../charts/standalone.ts';
import { faceFile, faceVersion } from '../fonts/faces.ts';
import { keptFile } from '../fonts/kept-file.ts';
import { cacheFolder } from '../load/cache-folder.ts';
import type { Shelved } from '../load/library.ts';
import type { ChartDeclaration } from '../model/chart.ts';
import type { Language } from '../model/language.ts';
import { PIGMENT_COLOURS } from '../model/pigment-colours.ts';
import { textIn } from '../model/text.ts';
import { CHART_WORDS } from '../wording/interface/charts.ts';
import { interfaceIn } from '../wording/interface/interface.ts';
import { csv } from './csv.ts';

/** The forms in which a chart can be taken away. */
export type ChartForm = 'svg' | 'png' | 'csv';

/** Downloads are drawn as in a wide column; the picture for slides and papers has twice the pixels. */
const WIDTH = 720;
const PIXEL_RATIO = 2;

const FACES = ['han-sans', 'han-serif-bold', 'latin-serif', 'latin-serif-regular'] as const;

/** A chart as a file of its own, in one language. */
export async function chartDownload(
  declaration: ChartDeclaration,
  shelved: Shelved,
  language: Language,
  form: ChartForm,
): Promise<string | Uint8Array<ArrayBuffer>> {
  const words = CHART_WORDS[language];
  const data = chartData(declaration, shelved.report, shelved.place, language);
  if (form === 'csv') {
    const { columns, rows } = chartTable(data, words);
    return csv([columns, ...rows]);
  }
  const picture = {
    title: data.text.title,
    subtitle: data.text.subtitle,
    description: chartAlternative(data, words),
    source: sourceLine(shelved, language),
    accent: PIGMENT_COLOURS[shelved.place.accent].onPaper,
  };
  const svg = standaloneSvg(drawChart(data, WIDTH, words), picture, language);
  return form === 'svg' ? svg : png(svg);
}

async function png(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  const key = createHash('sha256')
    .update(JSON.stringify([svg, PIXEL_RATIO, FACES.map(faceVersion)]))
    .digest('hex');
  const bytes = await keptFile(join(cacheFolder('charts'), `${key.slice(0, 16)}.png`), async () => {
    const font = { fontFiles: FACES.map(faceFile), loadSystemFonts: false, defaultFontFamily: 'Noto Sans SC' };
    return new Resvg(svg, { font, fitTo: { mode: 'zoom', value: PIXEL_RATIO } }).render().asPng();
  });
  return new Uint8Array(bytes);
}

function sourceLine({ report, site }: Shelved, language: Language): string {
  const words = interfaceIn(language);
  const names = [...report.sources.values()].map((source) => textIn(source.publisher ?? source.title, language).text);
  const colon = language === 'zh' ? '：' : ': ';
  const comma = language === 'zh' ? '，' : ', ';
  return `${words.source}${colon}${[...names, textIn(site.name, language).text].join(comma)}`;
}
