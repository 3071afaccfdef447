import type { DataValidation } from 'hucre/xlsx';
import { columnLetters } from '../../wording/findings/table-notice.ts';
import { storedText } from './cell-text.ts';
import type { Sheet } from './sheet.ts';

/** The hidden sheet with the lists that are too long to stand in a dropdown itself. */
export const LISTS_SHEET = '选项 Lists';

/** Excel refuses a workbook in which a dropdown itself lists more characters than this. */
const LONGEST_INLINE_LIST = 255;

/** A dropdown of a sheet, with its list on the hidden sheet where that is needed. */
export interface Dropdown {
  readonly sheet: string;
  readonly validation: DataValidation;
  /** The column of the hidden sheet; empty where the list stands in the dropdown. */
  readonly list: readonly string[];
}

/**
 * The dropdowns of some sheets. `rowsOf` gives the first and last row of a sheet, counted from 1, in which editors type.
 * What is not on the list can still be typed after a question: the check says what is wrong with it, and says it better.
 */
export function dropdowns(
  sheets: readonly Sheet[],
  rowsOf: (sheet: Sheet) => { readonly first: number; readonly last: number },
): readonly Dropdown[] {
  const made: Dropdown[] = [];
  for (const sheet of sheets) {
    const { first, last } = rowsOf(sheet);
    for (const [index, { choices = [] }] of sheet.columns.entries()) {
      if (choices.length === 0) continue;
      const letter = columnLetters(index);
      const list = fitsInline(choices) ? [] : choices;
      const place = made.filter((dropdown) => dropdown.list.length > 0).length;
      made.push({
        sheet: sheet.name,
        list,
        validation: validation(`${letter}${first}:${letter}${last}`, choices, list, place),
      });
    }
  }
  return made;
}

function fitsInline(choices: readonly string[]): boolean {
  return choices.join(',').length <= LONGEST_INLINE_LIST && !choices.some((choice) => /[",]/.test(choice));
}

function validation(range: string, choices: readonly string[], list: readonly string[], place: number): DataValidation {
  const letter = columnLetters(place);
  return {
    type: 'list',
    range,
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: 'warning',
    errorTitle: '不在列表里 Not on the list',
    errorMessage: '请从下拉列表中选择。Please choose from the list.',
    ...(list.length === 0
      ? { values: choices.map(storedText) }
      : { formula1: `${quotedName(LISTS_SHEET)}!$${letter}$1:$${letter}$${list.length}` }),
  };
}

/** The name of a sheet as formulas have it. */
export function quotedName(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'`;
}
