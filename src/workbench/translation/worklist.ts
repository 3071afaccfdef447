import type { TranslatableFile } from '../../load/translatable.ts';
import type { Figure } from '../../model/figure.ts';
import { figuresNamed } from '../../model/prose.ts';
import type { Path } from '../../model/remark.ts';
import type { Text } from '../../model/text.ts';
import { type TranslationState, translationState } from '../../model/translation/ledger.ts';

/** A term of the glossary, as a translator needs it. */
export interface FixedTerm {
  readonly zh: string;
  readonly en: string;
  readonly note?: string | undefined;
}

/** Finds the terms of the glossary in a Chinese text. */
export type FindTerms = (zh: string) => readonly FixedTerm[];

/** One text of a worklist: what a translator must see to put it into English. */
export interface WorklistEntry {
  readonly file: string;
  readonly path: Path;
  readonly text: Text;
  readonly state: TranslationState;
  /** The terms of the glossary in the Chinese. */
  readonly terms: readonly FixedTerm[];
  /** The figures that the Chinese names, each once. */
  readonly figures: readonly Figure[];
}

/** The texts that have no English or whose Chinese has changed since it was written, or, with `all`, every text. */
export function worklist(
  files: readonly TranslatableFile[],
  findTerms: FindTerms,
  all: boolean,
): readonly WorklistEntry[] {
  return files.flatMap(({ loaded, texts, figures, ledger }) =>
    texts
      .map(({ path, text }) => ({ path, text, state: translationState(text, ledger.value) }))
      .filter(({ state }) => all || state === 'missing' || state === 'stale')
      .map(({ path, text, state }) => ({
        file: loaded.file,
        path,
        text,
        state,
        terms: findTerms(text.zh),
        figures: [...new Set(figuresNamed(text.zh))].flatMap((id) => figures.get(id) ?? []),
      })),
  );
}

/** How many texts are in each state. */
export function countStates(files: readonly TranslatableFile[]): Readonly<Record<TranslationState, number>> {
  const counts = { missing: 0, stale: 0, unrecorded: 0, recorded: 0 };
  for (const { texts, ledger } of files) {
    for (const { text } of texts) counts[translationState(text, ledger.value)] += 1;
  }
  return counts;
}

/** A path as a cell holds it, with the steps parted by slashes, which no key has. */
export function pathCell(path: Path): string {
  return path.join('/');
}

/** The path that a cell holds: a step of digits only is a position in a list. */
export function pathOfCell(cell: string): Path {
  return cell.split('/').map((step) => (/^\d+$/.test(step) ? Number(step) : step));
}
