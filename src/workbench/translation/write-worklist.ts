import type { Figure } from '../../model/figure.ts';
import type { TranslationState } from '../../model/translation/ledger.ts';
import { withNoun, writeAmount } from '../../wording/number/amount.ts';
import { writeTextPlace } from '../../wording/text-place.ts';
import type { Sheet } from '../spreadsheet/sheet.ts';
import { WORKLIST_COLUMNS, type WorklistColumn } from './columns.ts';
import { READ_ME } from './read-me.ts';
import { type FixedTerm, pathCell, type WorklistEntry } from './worklist.ts';

/** The name of the sheet that comes back. */
const WORKLIST_SHEET = '翻译 Translation';

const WHY: Readonly<Record<TranslationState, string>> = {
  missing: '缺英文\nMissing',
  stale: '中文改过\nChinese has changed',
  unrecorded: '已有英文，未登记\nPresent, not yet recorded',
  recorded: '已有英文\nPresent',
};

/** A worklist as the sheets of a workbook: the work, and how to do it. */
export function worklistSheets(entries: readonly WorklistEntry[]): readonly Sheet[] {
  return [
    {
      name: WORKLIST_SHEET,
      columns: Object.values(WORKLIST_COLUMNS),
      rows: entries.map((entry, index) => rowOf(cellsOf(entry, index + 1))),
    },
    READ_ME,
  ];
}

function rowOf(cells: Readonly<Record<WorklistColumn, string>>): readonly string[] {
  const { number, where, zh, en, state, terms, figures, fresh, fits, file, path } = cells;
  return [number, where, zh, en, state, terms, figures, fresh, fits, file, path];
}

function cellsOf(entry: WorklistEntry, number: number): Readonly<Record<WorklistColumn, string>> {
  const { file, path, text, state, terms, figures } = entry;
  return {
    number: String(number),
    where: `${writeTextPlace(path, 'zh')}\n${writeTextPlace(path, 'en')}`,
    zh: text.zh,
    en: text.en ?? '',
    state: WHY[state],
    terms: terms.map(termLine).join('\n'),
    figures: figures.flatMap(figureLines).join('\n'),
    fresh: '',
    fits: '',
    file,
    path: pathCell(path),
  };
}

function termLine({ zh, en, note }: FixedTerm): string {
  return `${zh} → ${en}${note === undefined ? '' : ` (${note})`}`;
}

/** How a figure reads in running text, alone and with the noun that its measure word becomes. */
function figureLines({ id, amount, noun }: Figure): readonly string[] {
  const alone = `{${id}} → ${writeAmount(amount, 'zh', 'prose')} · ${writeAmount(amount, 'en', 'prose')}`;
  if (noun === undefined) return [alone];
  return [alone, `{${id}: ${noun.one}, ${noun.other}} → ${withNoun(amount, noun)}`];
}
