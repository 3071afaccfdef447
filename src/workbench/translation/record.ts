import type { TranslatableFile } from '../../load/translatable.ts';
import type { PlacedText } from '../../model/report-texts.ts';
import { recordPairs, translationState } from '../../model/translation/ledger.ts';
import { writeLedger } from '../../model/translation/ledger-file.ts';

/** A text and the file that it stands in. */
export interface TextInFile {
  readonly file: TranslatableFile;
  readonly placed: PlacedText;
}

/** What recording the translations of some files would do. */
export interface Recording {
  /** How many pairs the ledgers did not know. */
  readonly added: number;
  /** How many pairs they know in the end. */
  readonly total: number;
  /** The English that is stale; recorded with its new Chinese if that was asked for, and else left stale. */
  readonly stale: readonly TextInFile[];
  /** The ledgers that change, with their new text. */
  readonly writes: readonly { readonly file: string; readonly text: string }[];
}

/**
 * Records the pairs of some files as they stand. English that is stale is left so, unless `acceptStale` says that it
 * still fits. All files of a ledger are given together: it forgets what none of them says.
 */
export function recordTranslations(files: readonly TranslatableFile[], acceptStale: boolean): Recording {
  const texts = files.flatMap((file) =>
    file.texts.map((placed) => ({ file, placed, state: translationState(placed.text, file.ledger.value) })),
  );
  const taken = texts.filter(({ state }) => state !== 'missing' && (acceptStale || state !== 'stale'));
  const ledgers = new Map(files.map(({ ledger }) => [ledger.file, ledger.value]));
  return {
    added: texts.filter(({ state }) => state === 'unrecorded').length,
    total: taken.length,
    stale: texts.filter(({ state }) => state === 'stale'),
    writes: [...ledgers].flatMap(([name, before]) => {
      const of = (some: typeof texts) =>
        some.filter(({ file }) => file.ledger.file === name).map(({ placed }) => placed.text);
      const text = writeLedger(recordPairs(before, of(taken), of(texts)));
      return text === writeLedger(before) ? [] : [{ file: name, text }];
    }),
  };
}
