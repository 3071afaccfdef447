import { isToFillIn } from './amount/to-fill-in.ts';
import type { ChartDeclaration } from './chart.ts';
import type { Path } from './remark.ts';
import type { Report, Section } from './report.ts';

/** Chapters and the sections within them, each with the way to it, in the order of the page. */
export function reportSections(report: Report): readonly { readonly path: Path; readonly section: Section }[] {
  return report.chapters.flatMap((chapter, index) => [
    { path: ['chapters', index], section: chapter },
    ...chapter.sections.map((section, inner) => ({ path: ['chapters', index, 'sections', inner], section })),
  ]);
}

/** Every declared chart with the way to it, those of the honours last, as on the page. */
export function reportCharts(report: Report): readonly { readonly path: Path; readonly chart: ChartDeclaration }[] {
  return [
    ...reportSections(report).flatMap(({ path, section }) =>
      section.charts.map((chart, index) => ({ path: [...path, 'charts', index], chart })),
    ),
    ...report.honourCharts.map((chart, index) => ({ path: ['honour-charts', index], chart })),
  ];
}

/** Whether a chart waits for an amount that is still to be filled in; until then a draft is shown without it. */
export function isWaiting({ figures }: Pick<Report, 'figures'>, chart: ChartDeclaration): boolean {
  return figuresDrawn(chart).some(({ id }) => isToFillIn(figures.get(id)?.amount));
}

/** The ids of the figures that a chart draws, with the key under which each is typed. */
export function figuresDrawn(chart: ChartDeclaration): readonly { readonly path: Path; readonly id: string }[] {
  switch (chart.kind) {
    case 'closed-of-total':
      return [
        { path: ['total'], id: chart.total },
        { path: ['closed'], id: chart.closed },
      ];
    case 'nested-bar':
      return [
        { path: ['whole'], id: chart.whole },
        { path: ['part'], id: chart.part },
      ];
    case 'bands':
      return [
        { path: ['whole'], id: chart.whole },
        ...chart.bands.map((id, index) => ({ path: ['bands', index], id })),
      ];
    case 'before-after':
      return [
        { path: ['before'], id: chart.before },
        { path: ['after'], id: chart.after },
      ];
    case 'pairs':
      return chart.pairs.flatMap(({ first, second }, index) => [
        { path: ['pairs', index, 'first'], id: first },
        { path: ['pairs', index, 'second'], id: second },
      ]);
    case 'ladder':
    case 'rates':
    case 'panels':
    case 'bars':
    case 'unit-dots':
      return chart.figures.map((id, index) => ({ path: ['figures', index], id }));
    case 'honours-timeline':
    case 'honours-matrix':
      return [];
  }
}
