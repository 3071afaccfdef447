import type { ChartDeclaration } from './chart.ts';
import type { Path } from './remark.ts';
import type { Report, Section } from './report.ts';
import type { Text } from './text.ts';

/** A text of a report and the way to it. */
export interface PlacedText {
  readonly path: Path;
  readonly text: Text;
  /** Prose names figures in braces; a name (of a honour, a body, a fact) may hold digits of its own. */
  readonly role: 'prose' | 'name';
}

/** A report never changes, and a dozen checks ask for its texts. */
const known = new WeakMap<Report, readonly PlacedText[]>();

/** Every text of a report, in the order of the page. */
export function reportTexts(report: Report): readonly PlacedText[] {
  const texts = known.get(report) ?? collected(report);
  known.set(report, texts);
  return texts;
}

function collected(report: Report): readonly PlacedText[] {
  return [
    prose(['title'], report.title),
    prose(['summary'], report.summary),
    ...optional(['claim'], report.claim, 'prose'),
    ...[...report.sources.values()].flatMap((source) => {
      const at = ['sources', source.id];
      return [
        ...optional([...at, 'publisher'], source.publisher, 'name'),
        name([...at, 'title'], source.title),
        ...optional([...at, 'author'], source.author, 'name'),
        ...optional([...at, 'note'], source.note, 'name'),
      ];
    }),
    ...[...report.figures.values()].flatMap((figure) => {
      const at = ['figures', figure.id];
      return [
        name([...at, 'label'], figure.label),
        ...(figure.amount.kind === 'wording' ? [name([...at, 'amount'], figure.amount)] : []),
        ...optional([...at, 'note'], figure.note, 'prose'),
        ...optional([...at, 'derived', 'how'], figure.derived?.how, 'prose'),
      ];
    }),
    ...report.chapters.flatMap((chapter, index) => {
      const at = ['chapters', index];
      return [
        ...sectionTexts(at, chapter),
        ...optional([...at, 'lead'], chapter.lead, 'prose'),
        ...chapter.sections.flatMap((section, inner) => sectionTexts([...at, 'sections', inner], section)),
      ];
    }),
    ...report.honours.flatMap((honour, index) => {
      const at = ['honours', index];
      return [
        name([...at, 'title'], honour.title),
        ...optional([...at, 'by'], honour.by, 'name'),
        ...honour.to.map((to, inner) => name([...at, 'to', inner], to)),
        ...optional([...at, 'note'], honour.note, 'prose'),
      ];
    }),
    ...report.honourCharts.flatMap((chart, index) => chartTexts(['honour-charts', index], chart)),
    ...report.events.flatMap((event, index) => [
      name(['events', index, 'title'], event.title),
      ...optional(['events', index, 'text'], event.text, 'prose'),
    ]),
    ...report.outlook.flatMap((plan, index) => [
      prose(['outlook', index, 'title'], plan.title),
      ...optional(['outlook', index, 'text'], plan.text, 'prose'),
    ]),
    ...report.pictures.flatMap((picture, index) => [
      name(['pictures', index, 'caption'], picture.caption),
      ...optional(['pictures', index, 'alt'], picture.alt, 'name'),
      ...optional(['pictures', index, 'credit'], picture.credit, 'name'),
    ]),
    ...report.notes.map((note, index) => prose(['notes', index, 'text'], note.text)),
  ];
}

function sectionTexts(at: Path, section: Section): readonly PlacedText[] {
  return [
    prose([...at, 'title'], section.title),
    ...section.body.map((text, index) => prose([...at, 'body', index], text)),
    ...section.facts.flatMap((fact, index) => [
      name([...at, 'facts', index, 'name'], fact.name),
      ...optional([...at, 'facts', index, 'text'], fact.text, 'prose'),
    ]),
    ...section.charts.flatMap((chart, index) => chartTexts([...at, 'charts', index], chart)),
  ];
}

function chartTexts(at: Path, chart: ChartDeclaration): readonly PlacedText[] {
  return [
    prose([...at, 'title'], chart.title),
    ...optional([...at, 'note'], chart.note, 'prose'),
    ...(chart.kind === 'ladder' ? chart.missing.map((level, index) => name([...at, 'missing', index], level)) : []),
    ...(chart.kind === 'pairs'
      ? chart.pairs.map((pair, index) => name([...at, 'pairs', index, 'label'], pair.label))
      : []),
  ];
}

function prose(path: Path, text: Text): PlacedText {
  return { path, text, role: 'prose' };
}

function name(path: Path, text: Text): PlacedText {
  return { path, text, role: 'name' };
}

function optional(path: Path, text: Text | undefined, role: PlacedText['role']): readonly PlacedText[] {
  return text === undefined ? [] : [{ path, text, role }];
}
