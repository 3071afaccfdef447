import type { Report } from '../../../model/report.ts';
import { interfaceIn } from '../../../wording/interface/interface.ts';
import { writeDate } from '../../../wording/time/date.ts';
import { writePeriod } from '../../../wording/time/period.ts';
import { figureFacts, inBoth } from '../figure-facts.ts';
import { usesByFigure } from '../figure-uses.ts';
import { honourDate, honourLevel } from '../honours-table.ts';
import { type Both, bothLines, line, type ReviewCell, textLines } from '../review-table.ts';
import { sourcePlace } from '../sources-table.ts';
import type { Item } from './item.ts';

/** The figures of a report for comparison; the amount comes first. */
export function figureItems(report: Report): readonly Item[] {
  const uses = usesByFigure(report);
  return [...report.figures.values()].map((figure) => {
    const { id, label, written, period, asOf, standing, source, derived, conflictsWith, note } = figureFacts(
      figure,
      report,
    );
    const optional = (said: Both | undefined): ReviewCell => (said === undefined ? [] : bothLines(said));
    return {
      id,
      name: [...bothLines(label), line(id, 'en', 'id')],
      fields: [
        {
          title: { zh: '数量', en: 'Amount' },
          cell: [line(written.zh, 'zh', 'amount'), line(written.en, 'en', 'amount')],
        },
        { title: { zh: '名称', en: 'Label' }, cell: bothLines(label) },
        { title: { zh: '时间', en: 'Period' }, cell: bothLines(period) },
        { title: { zh: '截至', en: 'As of' }, cell: optional(asOf?.zh === period.zh ? undefined : asOf) },
        { title: { zh: '性质', en: 'Standing' }, cell: optional(standing) },
        { title: { zh: '来源', en: 'Source' }, cell: bothLines(source) },
        { title: { zh: '推算', en: 'Calculation' }, cell: optional(derived) },
        { title: { zh: '与此数不一致', en: 'Differs from' }, cell: optional(conflictsWith) },
        { title: { zh: '说明', en: 'Note' }, cell: optional(note) },
        {
          title: { zh: '用在哪里', en: 'Where it is used' },
          cell: (uses.get(id) ?? []).flatMap(({ said }) => bothLines(said)),
          key: (uses.get(id) ?? []).map((place) => place.id).join('\n'),
        },
      ],
    };
  });
}

/** The honours of a report for comparison. */
export function honourItems({ honours, figures }: Report): readonly Item[] {
  return honours.map((honour) => ({
    id: honour.id,
    name: [...textLines(honour.title, figures), line(honour.id, 'en', 'id')],
    fields: [
      { title: { zh: '名称', en: 'Title' }, cell: textLines(honour.title, figures) },
      { title: { zh: '级别', en: 'Level' }, cell: bothLines(honourLevel(honour)) },
      {
        title: { zh: '授予或刊发单位', en: 'Given or published by' },
        cell: honour.by ? textLines(honour.by, figures) : [],
      },
      { title: { zh: '获得者', en: 'Recipient' }, cell: honour.to.flatMap((to) => textLines(to, figures)) },
      { title: { zh: '时间', en: 'Date' }, cell: bothLines(honourDate(honour)) },
      { title: { zh: '说明', en: 'Note' }, cell: honour.note ? textLines(honour.note, figures) : [] },
    ],
  }));
}

/** The dates of the report itself and its sources, for comparison. */
export function sourceItems({ period, published, sources, figures }: Report): readonly Item[] {
  const dates = inBoth((language) =>
    published === undefined ? interfaceIn(language).dateNotGiven : writeDate(published, language),
  );
  return [
    {
      id: '',
      name: bothLines({ zh: '本报告', en: 'This report' }),
      fields: [
        { title: { zh: '时间', en: 'Period' }, cell: bothLines(inBoth((language) => writePeriod(period, language))) },
        { title: { zh: '发布日期', en: 'Published' }, cell: bothLines(dates) },
      ],
    },
    ...[...sources.values()].map((source) => ({
      id: source.id,
      name: [...textLines(source.publisher ?? source.title, figures), line(source.id, 'en', 'id')],
      fields: [
        { title: { zh: '标题', en: 'Title' }, cell: textLines(source.title, figures) },
        {
          title: { zh: '发布者', en: 'Publisher' },
          cell: source.publisher ? textLines(source.publisher, figures) : [],
        },
        { title: { zh: '日期、版面、网址', en: 'Date, page, address' }, cell: sourcePlace(source) },
        { title: { zh: '作者', en: 'Author' }, cell: source.author ? textLines(source.author, figures) : [] },
        { title: { zh: '说明', en: 'Note' }, cell: source.note ? textLines(source.note, figures) : [] },
      ],
    })),
  ];
}
