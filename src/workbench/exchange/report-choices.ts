import { HONOUR_LEVELS } from '../../model/honour.ts';
import type { Indicator } from '../../model/indicator.ts';
import type { Plain } from '../../source/plain.ts';
import { zh } from '../../wording/interface/zh.ts';
import { isMap, valueAt } from './entry.ts';
import type { Choice } from './field.ts';

/** What the dropdowns of a report offer. */
export interface ReportChoices {
  readonly basis: readonly Choice[];
  readonly standing: readonly Choice[];
  readonly honourKind: readonly Choice[];
  readonly honourLevel: readonly Choice[];
  readonly figures: readonly Choice[];
  readonly sources: readonly Choice[];
  readonly indicators: readonly Choice[];
}

/** The longest meaning that is shown beside a word, in characters: a dropdown is as wide as its column. */
const LONGEST_MEANING = 24;

/** The choices of a report: fixed words, and the ids of its own figures and sources and of the site's indicators. */
export function reportChoices(report: Plain, indicators: readonly Indicator[]): ReportChoices {
  const { basis, standing, honourLevels } = zh;
  return {
    basis: Object.entries(basis).map(([value, meaning]) => ({ value, meaning })),
    standing: [
      { value: 'stated', meaning: '原文所述' },
      ...Object.entries(standing).map(([value, meaning]) => ({ value, meaning })),
    ],
    honourKind: [
      { value: 'award', meaning: '荣誉称号' },
      { value: 'rank', meaning: '名次' },
      { value: 'coverage', meaning: zh.coverage },
    ],
    honourLevel: HONOUR_LEVELS.map((value) => ({ value, meaning: honourLevels[value] })),
    figures: named(valueAt(report, ['figures']), ['label', 'zh']),
    sources: named(valueAt(report, ['sources']), ['publisher', 'zh']),
    indicators: indicators.map(({ id, label }) => ({ value: id, meaning: short(label.zh) })),
  };
}

function named(entries: Plain | undefined, path: readonly string[]): readonly Choice[] {
  if (!isMap(entries)) return [];
  return Object.entries(entries).map(([value, entry]) => {
    const meaning = valueAt(entry, path);
    return { value, meaning: typeof meaning === 'string' ? short(meaning) : '' };
  });
}

function short(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > LONGEST_MEANING ? `${line.slice(0, LONGEST_MEANING)}…` : line;
}
