import type { TranslatableFile } from '../../load/translatable.ts';
import type { PlacedText } from '../../model/report-texts.ts';
import type { TakenRow } from './read-worklist.ts';
import { pathCell } from './worklist.ts';

/** Why a row is not taken. */
export type RefusalCause =
  | { readonly code: 'no-such-file'; readonly file: string }
  /** `present` is what stands at that place now. */
  | { readonly code: 'chinese-changed'; readonly present?: string | undefined }
  | { readonly code: 'english-changed'; readonly present: string }
  | { readonly code: 'taken-twice'; readonly row: number }
  | { readonly code: 'nothing-fits' };

/** What a row asks for, held against the content as it is now. */
export type RowMeaning =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'refused'; readonly cause: RefusalCause }
  | { readonly kind: 'fits' | 'change'; readonly file: TranslatableFile; readonly placed: PlacedText };

/**
 * What a row asks for. It is found by its Chinese: at its place or, where paragraphs have moved meanwhile, at the one
 * other place that says the same. Nothing is overwritten that the translator has not seen.
 */
export function rowMeaning(row: TakenRow, files: readonly TranslatableFile[]): RowMeaning {
  if (row.fresh === '' && !row.fits) return { kind: 'nothing' };
  const file = files.find(({ loaded }) => loaded.file === row.file);
  if (file === undefined) return { kind: 'refused', cause: { code: 'no-such-file', file: row.file } };
  const placed = textOf(row, file);
  if (placed === undefined) {
    const present = file.texts.find(({ path }) => pathCell(path) === row.path)?.text.zh;
    return { kind: 'refused', cause: { code: 'chinese-changed', present } };
  }
  const present = placed.text.en ?? '';
  if (row.fresh !== '' && row.fresh === present) return { kind: 'fits', file, placed };
  if (present !== row.en) return { kind: 'refused', cause: { code: 'english-changed', present } };
  if (row.fresh !== '') return { kind: 'change', file, placed };
  return present === '' ? { kind: 'refused', cause: { code: 'nothing-fits' } } : { kind: 'fits', file, placed };
}

function textOf(row: TakenRow, file: TranslatableFile): PlacedText | undefined {
  const same = file.texts.filter(({ text }) => text.zh === row.zh);
  return same.find(({ path }) => pathCell(path) === row.path) ?? (same.length === 1 ? same[0] : undefined);
}
