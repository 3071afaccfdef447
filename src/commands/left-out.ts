import type { Listed } from '../load/summaries.ts';
import type { CalendarDate } from '../model/calendar-date.ts';
import type { Language } from '../model/language.ts';
import { publicationOn } from '../model/publication.ts';
import { writeDate } from '../wording/time/date.ts';

/** What a build says of the reports that readers do not see yet; undefined where they see all. */
export function leftOut(reports: readonly Listed[], day: CalendarDate, language: Language): string | undefined {
  const standings = reports.map((listed) =>
    listed.kind === 'sound' ? publicationOn(listed.summary, day) : 'published',
  );
  const drafts = standings.filter((standing) => standing === 'draft').length;
  const waiting = standings.filter((standing) => standing === 'waiting').length;
  if (drafts + waiting === 0) return undefined;
  const on = writeDate(day, language);
  return language === 'zh'
    ? `按${on}生成，未收入：${drafts}份草稿，${waiting}份未到发布日期的报告。`
    : `Built for ${on}. Left out: ${counted(drafts, 'draft')}, ${counted(waiting, 'report')} not due yet.`;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
