import { isToFillIn } from '../amount/to-fill-in.ts';
import type { Figure } from '../figure.ts';
import { LANGUAGES } from '../language.ts';
import { nearest } from '../nearest.ts';
import { parseProse } from '../prose.ts';
import type { Path, Remark } from '../remark.ts';
import type { Report } from '../report.ts';
import { figuresDrawn, reportCharts, reportSections } from '../report-sections.ts';
import { reportTexts } from '../report-texts.ts';

/** A place in a report that names a figure. */
export interface FigureUse {
  readonly path: Path;
  readonly offset?: number | undefined;
  readonly id: string;
  /** Whether a reader sees the figure there; relations between figures show nothing. */
  readonly shown: boolean;
}

/** Every place that names a figure: prose, lists, charts and relations. */
export function figureUses(report: Report): readonly FigureUse[] {
  return [
    ...usesInProse(report),
    ...listed(['highlights'], report.highlights, true),
    ...report.chapters.flatMap(({ leadFigure }, index) => single(['chapters', index, 'figure'], leadFigure, true)),
    ...reportSections(report).flatMap(({ path, section }) => listed([...path, 'figures'], section.figures, true)),
    ...reportCharts(report).flatMap(({ path, chart }) => [
      ...figuresDrawn(chart).flatMap((drawn) => single([...path, ...drawn.path], drawn.id, true)),
      ...(chart.kind === 'bars' ? single([...path, 'highlight'], chart.highlight, false) : []),
    ]),
    ...[...report.figures.values()].flatMap(usesInRelations),
    ...report.notes.flatMap((note, index) => listed(['notes', index, 'figures'], note.figures, false)),
  ];
}

function usesInProse(report: Report): readonly FigureUse[] {
  return reportTexts(report).flatMap(({ path, text }) =>
    LANGUAGES.flatMap((language) =>
      parseProse(text[language] ?? '').flatMap((run): readonly FigureUse[] =>
        run.kind === 'text' ? [] : [{ path: [...path, language], offset: run.offset, id: run.id, shown: true }],
      ),
    ),
  );
}

function usesInRelations(figure: Figure): readonly FigureUse[] {
  const at = ['figures', figure.id];
  return [
    ...single([...at, 'part-of'], figure.partOf, false),
    ...single([...at, 'closes'], figure.closes, false),
    ...single([...at, 'conflicts-with'], figure.conflictsWith, false),
    ...listed([...at, 'derived', 'from'], figure.derived?.from ?? [], false),
  ];
}

function single(path: Path, id: string | undefined, shown: boolean): readonly FigureUse[] {
  return id === undefined ? [] : [{ path, id, shown }];
}

function listed(path: Path, ids: readonly string[], shown: boolean): readonly FigureUse[] {
  return ids.map((id, index) => ({ path: [...path, index], id, shown }));
}

/** Every named figure and source exists, and every figure is shown to a reader somewhere. */
export function checkReferences(report: Report): readonly Remark[] {
  const uses = figureUses(report);
  const ids = [...report.figures.keys()];
  const missing = uses
    .filter((use) => !report.figures.has(use.id))
    .map(({ path, offset, id }): Remark => {
      return {
        severity: 'error',
        path,
        offset,
        cause: { code: 'missing-ref', what: 'figure', id, near: nearest(id, ids) },
      };
    });
  const shown = new Set(uses.filter((use) => use.shown).map((use) => use.id));
  const unused = ids
    .filter((id) => !shown.has(id) && !isToFillIn(report.figures.get(id)?.amount))
    .map(
      (id): Remark => ({
        severity: 'warning',
        path: ['figures', id],
        atKey: true,
        cause: { code: 'figure-unused', id },
      }),
    );
  return [...missing, ...checkSources(report), ...unused];
}

function checkSources(report: Report): readonly Remark[] {
  const sources = [...report.sources.keys()];
  return [...report.figures.values()].flatMap((figure): readonly Remark[] => {
    const at = ['figures', figure.id];
    if (figure.source === '') {
      return [{ severity: 'error', path: at, atKey: true, cause: { code: 'source-needed', sources } }];
    }
    if (report.sources.has(figure.source)) return [];
    const cause = {
      code: 'missing-ref',
      what: 'source',
      id: figure.source,
      near: nearest(figure.source, sources),
    } as const;
    return [{ severity: 'error', path: [...at, 'source'], cause }];
  });
}
