import type { Honour } from '../../model/honour.ts';
import type { Report } from '../../model/report.ts';
import { interfaceIn } from '../../wording/interface/interface.ts';
import { writeDate } from '../../wording/time/date.ts';
import { inBoth } from './figure-facts.ts';
import { type Both, bothLines, CHECKS, line, type ReviewTable, textLines } from './review-table.ts';

/** Every honour: who gave what to whom, and when. */
export function honoursTable({ honours, figures }: Report): ReviewTable {
  return {
    title: { zh: '荣誉', en: 'Honors' },
    lead: {
      zh: '逐项核对名称、级别、授予单位、获得者和时间；名称以证书或文件为准。',
      en: 'Check title, level, giver, recipients and date; the certificate or document decides the title.',
    },
    columns: [
      { title: { zh: '名称与编号', en: 'Title and id' }, width: 40 },
      { title: { zh: '级别', en: 'Level' }, width: 16 },
      { title: { zh: '授予或刊发单位', en: 'Given or published by' }, width: 36 },
      { title: { zh: '获得者', en: 'Recipient' }, width: 32 },
      { title: { zh: '时间', en: 'Date' }, width: 18 },
      { title: { zh: '说明', en: 'Note' }, width: 34 },
      ...CHECKS,
    ],
    rows: honours.map((honour) => ({
      kind: 'cells',
      cells: [
        [...textLines(honour.title, figures), line(honour.id, 'en', 'id')],
        bothLines(honourLevel(honour)),
        honour.by === undefined ? [] : textLines(honour.by, figures),
        honour.to.flatMap((to) => textLines(to, figures)),
        bothLines(honourDate(honour)),
        honour.note === undefined ? [] : textLines(honour.note, figures, 'soft'),
      ],
    })),
    none: { zh: '没有荣誉。', en: 'There are no honors.' },
  };
}

/** The level of an honour; press coverage is called so. */
export function honourLevel({ kind, level }: Honour): Both {
  return inBoth((language) => {
    const { honourLevels, coverage } = interfaceIn(language);
    const parts = [level && honourLevels[level], kind === 'coverage' ? coverage : undefined];
    return parts.filter((part) => part !== undefined).join(language === 'zh' ? '，' : ', ');
  });
}

/** The date of an honour, or that it is not given. */
export function honourDate({ date }: Honour): Both {
  return inBoth((language) => (date === undefined ? interfaceIn(language).dateNotGiven : writeDate(date, language)));
}
