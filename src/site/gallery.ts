import { load } from 'js-yaml';
import type { ChartData } from '../charts/chart.ts';
import { chartExamples } from '../charts/examples.ts';
import { chartData } from '../charts/from-report.ts';
import { type ChartGuide, chartGuide, guideReport } from '../charts/guide.ts';
import { CHART_KINDS } from '../charts/kinds.ts';
import type { ChartKind } from '../model/chart.ts';
import type { Language } from '../model/language.ts';
import type { Place } from '../model/place.ts';
import { reportCharts } from '../model/report-sections.ts';
import { toPlain } from '../source/plain.ts';
import { parseYaml } from '../source/yaml.ts';

/** One kind in the gallery: the guide, the picture of its YAML, and further examples. */
export interface GalleryEntry {
  readonly kind: ChartKind;
  readonly guide: ChartGuide;
  readonly pictures: readonly {
    readonly name: string;
    readonly shows?: string | undefined;
    readonly data: ChartData;
  }[];
}

/** The files of the gallery by path, as the bundler hands them over. */
export type GalleryFiles = Readonly<Record<string, string>>;

const EXAMPLE_PLACE: Place = {
  id: 'example',
  name: { zh: '示例街道', en: 'Example Subdistrict' },
  divisions: [],
  accent: 'cinnabar',
};

/** Every kind of chart, in the order of the registry, from the same files as the tests. */
export function gallery(guides: GalleryFiles, examples: GalleryFiles, language: Language): readonly GalleryEntry[] {
  const kinds = Object.keys(CHART_KINDS).filter((kind): kind is ChartKind => kind in CHART_KINDS);
  return kinds.map((kind) => {
    const guide = chartGuide(load(fileOf(guides, kind)));
    const further = chartExamples(load(fileOf(examples, kind)), language);
    return { kind, guide, pictures: [...typedPictures(guide, language), ...further] };
  });
}

/** The picture that the guide's own YAML makes. */
function typedPictures(guide: ChartGuide, language: Language): GalleryEntry['pictures'] {
  if (guide.report === undefined) return [];
  const { node } = parseYaml(guide.report, 'guide.yaml');
  if (node === undefined) throw new Error('The YAML of a guide cannot be read.');
  const report = guideReport(toPlain(node));
  return reportCharts(report).map(({ chart }) => ({
    name: 'typed',
    data: chartData(chart, report, EXAMPLE_PLACE, language),
  }));
}

function fileOf(files: GalleryFiles, kind: ChartKind): string {
  const found = Object.entries(files).find(([path]) => path.includes(`/charts/${kind}/`));
  if (found === undefined) throw new Error(`The chart kind "${kind}" lacks a file for the gallery.`);
  return found[1];
}
