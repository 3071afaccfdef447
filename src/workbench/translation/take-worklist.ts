import type { ContentFinding } from '../../load/read-model.ts';
import type { TranslatableFile } from '../../load/translatable.ts';
import type { Path } from '../../model/remark.ts';
import type { PlacedText } from '../../model/report-texts.ts';
import { recordPairs } from '../../model/translation/ledger.ts';
import { writeLedger } from '../../model/translation/ledger-file.ts';
import { nodeAt } from '../../source/plain.ts';
import { revise } from '../../source/revision/revise.ts';
import { parseYaml } from '../../source/yaml.ts';
import type { TakenRow } from './read-worklist.ts';
import { type RefusalCause, type RowMeaning, rowMeaning } from './take-row.ts';

/** A row that changes an English text, with what the check says of the new one. */
export interface TakenChange {
  readonly row: TakenRow;
  readonly file: TranslatableFile;
  readonly placed: PlacedText;
  readonly findings: readonly ContentFinding[];
  /** The text of the file after the change, of which the findings speak. */
  readonly text: string;
}

/** A row that is not taken: the content does not allow it, or the check found an error in it. */
export type Refusal =
  | { readonly row: TakenRow; readonly cause: RefusalCause }
  | { readonly row: TakenRow; readonly findings: readonly ContentFinding[]; readonly text: string };

/** What taking a worklist back would do, to be shown before it is done. */
export interface Taking {
  readonly changes: readonly TakenChange[];
  readonly fits: readonly { readonly row: TakenRow; readonly file: TranslatableFile; readonly placed: PlacedText }[];
  readonly refusals: readonly Refusal[];
  /** The files that would be written, content and ledgers, with their new text. */
  readonly writes: readonly { readonly file: string; readonly text: string }[];
}

/** What the check says of a content file with another text. */
export type CheckText = (file: string, text: string) => readonly ContentFinding[];

/**
 * Plans what the rows of a worklist change. Each new English is checked within its file as `check` would check it: a row
 * in which it finds an error is refused, the others are taken all the same, and a file that would have an error elsewhere
 * is left alone.
 */
export function takeWorklist(rows: readonly TakenRow[], files: readonly TranslatableFile[], check: CheckText): Taking {
  const meanings = withoutTwice(rows.map((row) => ({ row, meaning: rowMeaning(row, files) })));
  const refused = meanings.flatMap(({ row, meaning }) =>
    meaning.kind === 'refused' ? [{ row, cause: meaning.cause }] : [],
  );
  const fits = meanings.flatMap(({ row, meaning }) => (meaning.kind === 'fits' ? [{ row, ...meaning }] : []));
  const wanted = meanings.flatMap(({ row, meaning }) => (meaning.kind === 'change' ? [{ row, ...meaning }] : []));
  const revised = files.map((file) =>
    reviseFile(
      file,
      wanted.filter((each) => each.file === file),
      check,
    ),
  );
  const changes = revised.flatMap((each) => each.changes);
  return {
    changes,
    fits: fits.map(({ row, file, placed }) => ({ row, file, placed })),
    refusals: [...refused, ...revised.flatMap((each) => each.refusals)].sort((a, b) => a.row.number - b.row.number),
    writes: [...revised.flatMap((each) => each.write), ...ledgerWrites(files, changes, fits)],
  };
}

interface Meant {
  readonly row: TakenRow;
  readonly meaning: RowMeaning;
}

/** Of several rows for one text only the first is taken. */
function withoutTwice(rows: readonly Meant[]): readonly Meant[] {
  const taken = new Map<PlacedText, number>();
  return rows.map(({ row, meaning }) => {
    if (meaning.kind !== 'change' && meaning.kind !== 'fits') return { row, meaning };
    const earlier = taken.get(meaning.placed);
    if (earlier !== undefined)
      return { row, meaning: { kind: 'refused', cause: { code: 'taken-twice', row: earlier } } };
    taken.set(meaning.placed, row.number);
    return { row, meaning };
  });
}

interface Wanted {
  readonly row: TakenRow;
  readonly file: TranslatableFile;
  readonly placed: PlacedText;
}

interface Revised {
  readonly changes: readonly TakenChange[];
  readonly refusals: readonly Refusal[];
  readonly write: Taking['writes'];
}

function reviseFile(file: TranslatableFile, wanted: readonly Wanted[], check: CheckText): Revised {
  if (wanted.length === 0) return { changes: [], refusals: [], write: [] };
  const { file: name, text: before } = file.loaded;
  const text = revise(
    before,
    wanted.map(({ row, placed }) => ({ kind: 'put', path: [...placed.path, 'en'], value: row.fresh })),
  );
  const findings = check(name, text);
  const { node } = parseYaml(text, name);
  const within = (path: Path) => {
    const span = node === undefined ? undefined : nodeAt(node, [...path, 'en']).node.span;
    return findings.filter((each) => each.span !== undefined && span !== undefined && contains(span, each.span));
  };
  const checked = wanted.map((each) => ({ ...each, findings: within(each.placed.path), text }));
  const isError = ({ severity }: ContentFinding) => severity === 'error';
  const faulty = checked.filter((each) => each.findings.some(isError));
  const refuse = ({ row, findings: said }: TakenChange): Refusal => ({ row, findings: said.filter(isError), text });
  if (faulty.length > 0) {
    const sound = reviseFile(
      file,
      wanted.filter(({ row }) => !faulty.some((each) => each.row === row)),
      check,
    );
    return { ...sound, refusals: [...faulty.map(refuse), ...sound.refusals] };
  }
  const elsewhere = findings.filter(isError);
  if (elsewhere.length > 0) {
    return { changes: [], refusals: checked.map((each) => refuse({ ...each, findings: elsewhere })), write: [] };
  }
  return { changes: checked, refusals: [], write: [{ file: name, text }] };
}

function contains(
  outer: { readonly start: number; readonly end: number },
  inner: { readonly start: number; readonly end: number },
): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The ledgers after the new pairs, and those that were said to fit, are recorded in them. */
function ledgerWrites(
  files: readonly TranslatableFile[],
  changes: readonly Wanted[],
  fits: readonly Wanted[],
): Taking['writes'] {
  const names = [...new Set([...changes, ...fits].map(({ file }) => file.ledger.file))];
  return names.flatMap((name) => {
    const inLedger = files.filter(({ ledger }) => ledger.file === name);
    const of = (taken: readonly Wanted[]) => taken.filter(({ file }) => file.ledger.file === name);
    const pairs = [
      ...of(changes).map(({ row, placed }) => ({ zh: placed.text.zh, en: row.fresh })),
      ...of(fits).map(({ placed }) => placed.text),
    ];
    const unchanged = inLedger
      .flatMap(({ texts }) => texts)
      .filter((text) => !changes.some(({ placed }) => placed === text));
    const before = inLedger[0]?.ledger.value ?? new Map();
    const text = writeLedger(recordPairs(before, pairs, [...unchanged.map((each) => each.text), ...pairs]));
    return text === writeLedger(before) ? [] : [{ file: name, text }];
  });
}
