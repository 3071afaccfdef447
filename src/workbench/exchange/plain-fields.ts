import type { Indicator } from '../../model/indicator.ts';
import type { Plain } from '../../source/plain.ts';
import type { Field } from './field.ts';
import { FIGURE_TITLES, figureFields } from './figure-fields.ts';
import { reportChoices } from './report-choices.ts';
import { isTitle, sideBySide } from './words.ts';

/** Columns of the sheet of figures that a table of any office has under names of its own. */
const ROLES: readonly string[] = Object.values(FIGURE_TITLES).map(({ zh }) => zh);

/**
 * Columns that no office has by chance, so that either language of the title is enough. 来源, 时间 or 办结 alone may
 * head words of the office's own; there the title must be that of an export, in both languages.
 */
const UNMISTAKABLE: readonly string[] = [
  '数量的英文',
  '英文单数',
  '英文复数',
  '怎样算出',
  '怎样算出（英文）',
  '英文说明',
];

/** The other columns of the sheet of figures, which a plain table may have as well. */
export function plainFields(report: Plain, indicators: readonly Indicator[]): readonly Field[] {
  return figureFields(reportChoices(report, indicators)).filter(({ title }) => !ROLES.includes(title.zh));
}

/** The field that a title of a plain table means. */
export function fieldOf(title: string, fields: readonly Field[]): Field | undefined {
  return fields.find(({ title: words }) =>
    UNMISTAKABLE.includes(words.zh) ? isTitle(title, words) : title.trim() === sideBySide(words),
  );
}
