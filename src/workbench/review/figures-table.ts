import type { Report } from '../../model/report.ts';
import { type FigureFacts, figureFacts } from './figure-facts.ts';
import { usesByFigure } from './figure-uses.ts';
import { type Both, bothLines, CHECKS, line, type ReviewCell, type ReviewTable } from './review-table.ts';

/** Every figure with both wordings, period, source and where it is used, and a box for each check. */
export function figuresTable(report: Report): ReviewTable {
  const uses = usesByFigure(report);
  return {
    title: { zh: '数字', en: 'Figures' },
    lead: {
      zh: '逐个与来源核对：数量、约数词、单位、时间；再看两种文字的写法是否一致。',
      en: 'Hold each against its source: number, qualifier, unit, period; then compare the two wordings.',
    },
    columns: [
      { title: { zh: '事项与编号', en: 'Item and id' }, width: 42 },
      { title: { zh: '录入，即中文写法', en: 'As typed, and in Chinese' }, width: 22 },
      { title: { zh: '英文写法', en: 'In English' }, width: 30 },
      { title: { zh: '时间', en: 'Period' }, width: 20 },
      { title: { zh: '来源与说明', en: 'Source and notes' }, width: 42 },
      { title: { zh: '用在哪里', en: 'Where it is used' }, width: 46 },
      ...CHECKS,
    ],
    rows: [...report.figures.values()].map((figure) => {
      const facts = figureFacts(figure, report);
      return {
        kind: 'cells',
        cells: [...factCells(facts), usesCell(uses.get(figure.id)?.map(({ said }) => said) ?? [UNUSED])],
      };
    }),
    none: { zh: '没有数字。', en: 'There are no figures.' },
  };
}

const UNUSED: Both = { zh: '没有用到', en: 'nowhere' };

function usesCell(uses: readonly Both[]): ReviewCell {
  return uses.flatMap(({ zh, en }) => [line(zh, 'zh'), line(en, 'en', 'soft')]);
}

function factCells(facts: FigureFacts): readonly ReviewCell[] {
  const { id, label, written, inText, period, asOf, standing } = facts;
  return [
    [...bothLines(label), line(id, 'en', 'id')],
    wordings('zh', written, inText),
    wordings('en', written, inText),
    [
      ...bothLines(period),
      ...(asOf === undefined || asOf.zh === period.zh ? [] : bothLines(asOf, 'soft')),
      ...(standing === undefined ? [] : bothLines(standing, 'warning')),
    ],
    sourceCell(facts),
  ];
}

/** How a language writes the figure by itself and, where that differs, in running text. */
function wordings(language: 'zh' | 'en', written: Both, inText: Both): ReviewCell {
  const alone = line(written[language], language, 'amount');
  if (inText[language] === written[language]) return [alone];
  const heading = language === 'zh' ? '正文：' : 'in text: ';
  return [alone, line(`${heading}${inText[language]}`, language, 'soft')];
}

function sourceCell({ source, derived, conflictsWith, note }: FigureFacts): ReviewCell {
  const under = (heading: Both, said: Both | undefined): ReviewCell =>
    said === undefined ? [] : bothLines({ zh: `${heading.zh}：${said.zh}`, en: `${heading.en}: ${said.en}` }, 'soft');
  return [
    ...bothLines(source),
    ...under({ zh: '推算', en: 'Our calculation' }, derived),
    ...under({ zh: '与此数不一致', en: 'Differs from' }, conflictsWith),
    ...under({ zh: '说明', en: 'Note' }, note),
  ];
}
