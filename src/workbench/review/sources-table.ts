import type { Report, Source } from '../../model/report.ts';
import { interfaceIn } from '../../wording/interface/interface.ts';
import { writeDate } from '../../wording/time/date.ts';
import { inBoth } from './figure-facts.ts';
import { type Both, bothLines, CHECKS, line, type ReviewCell, type ReviewTable, textLines } from './review-table.ts';

/** Where the figures come from, so that a checker can lay the sources beside the paper. */
export function sourcesTable({ sources, figures }: Report): ReviewTable {
  return {
    title: { zh: '来源', en: 'Sources' },
    lead: {
      zh: '找出原件，核对发布者、标题、日期和版面。',
      en: 'Get the originals; check publisher, title, date and page.',
    },
    columns: [
      { title: { zh: '编号', en: 'Id' }, width: 18 },
      { title: { zh: '发布者', en: 'Publisher' }, width: 28 },
      { title: { zh: '标题', en: 'Title' }, width: 54 },
      { title: { zh: '日期、版面、网址', en: 'Date, page, address' }, width: 34 },
      { title: { zh: '作者与说明', en: 'Author and note' }, width: 50 },
      ...CHECKS,
    ],
    rows: [...sources.values()].map((source) => ({
      kind: 'cells',
      cells: [
        [line(source.id, 'en', 'id')],
        source.publisher === undefined
          ? bothLines(inBoth((language) => interfaceIn(language).untitledPublisher))
          : textLines(source.publisher, figures),
        textLines(source.title, figures),
        sourcePlace(source),
        [
          ...(source.author === undefined ? [] : textLines(source.author, figures)),
          ...(source.note === undefined ? [] : textLines(source.note, figures, 'soft')),
        ],
      ],
    })),
    none: { zh: '没有来源。', en: 'There are no sources.' },
  };
}

/** When and where a source appeared. */
export function sourcePlace({ date, page, url }: Source): ReviewCell {
  const written = inBoth((language) =>
    date === undefined ? interfaceIn(language).dateNotGiven : writeDate(date, language),
  );
  return [
    ...bothLines(written),
    ...(page === undefined ? [] : bothLines({ zh: `第${page}版`, en: `page ${page}` })),
    ...(url === undefined ? [] : [line(url, 'en', 'soft')]),
  ];
}

/** The doubts: notes of the report, and figures of it that contradict each other. */
export function notesTable(report: Report): ReviewTable {
  const { notes, figures } = report;
  const labels = (ids: readonly string[]): ReviewCell =>
    ids.map((id) => line(`${figures.get(id)?.label.zh ?? ''}（${id}）`, 'zh'));
  const pairs = [...figures.values()].flatMap(({ id, conflictsWith }) =>
    conflictsWith === undefined ? [] : [[id, conflictsWith].sort()],
  );
  const conflicts = pairs.filter((pair, index) => pairs.findIndex((other) => other.join() === pair.join()) === index);
  return {
    title: { zh: '说明与矛盾', en: 'Notes and contradictions' },
    lead: {
      zh: '来源没有说清的、前后不一致的，都列在这里，请逐条确认写法。',
      en: 'What the sources leave open or contradict. Please confirm each.',
    },
    columns: [
      { title: { zh: '内容', en: 'What' }, width: 110 },
      { title: { zh: '有关的数字', en: 'Figures concerned' }, width: 60 },
      ...CHECKS,
    ],
    rows: [
      ...notes.map(
        (note) => ({ kind: 'cells', cells: [textLines(note.text, figures), labels(note.figures)] }) as const,
      ),
      ...conflicts.map((ids) => ({ kind: 'cells', cells: [bothLines(CONTRADICTION), labels(ids)] }) as const),
    ],
    none: { zh: '没有说明。', en: 'There are no notes.' },
  };
}

const CONTRADICTION: Both = {
  zh: '来源中两处的数不一致，本报告照录。',
  en: 'The source gives two numbers that differ; the report gives both.',
};
