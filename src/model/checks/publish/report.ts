import type { Remark } from '../../remark.ts';
import type { Report, Section, Source } from '../../report.ts';

/** What a report should have before it goes public. A year without honours, events or plans is none the worse. */
export function checkReportPublishing(report: Report): readonly Remark[] {
  const warning = (path: Remark['path'], cause: Remark['cause'], atKey = true): Remark => {
    return { severity: 'warning', path, atKey, cause };
  };
  return [
    ...(report.status === 'draft' ? [warning(['status'], { code: 'publish-draft' }, false)] : []),
    ...(report.published === undefined && report.publishOn === undefined
      ? [warning([], { code: 'publish-date' })]
      : []),
    ...[...report.sources.values()].flatMap((source) => {
      const missing = missingFrom(source);
      return missing.length === 0 ? [] : [warning(['sources', source.id], { code: 'publish-source', missing })];
    }),
    ...report.chapters.flatMap((chapter, index) => [
      ...(isEmpty(chapter) && chapter.lead === undefined && chapter.sections.length === 0
        ? [warning(['chapters', index, 'title'], { code: 'publish-empty-section' })]
        : []),
      ...chapter.sections.flatMap((section, inner) =>
        isEmpty(section)
          ? [warning(['chapters', index, 'sections', inner, 'title'], { code: 'publish-empty-section' })]
          : [],
      ),
    ]),
  ];
}

function missingFrom(source: Source): readonly ('publisher' | 'date' | 'url')[] {
  return (['publisher', 'date', 'url'] as const).filter((key) => source[key] === undefined);
}

function isEmpty({ body, figures, facts, charts }: Section): boolean {
  return [body, figures, facts, charts].every((list) => list.length === 0);
}
