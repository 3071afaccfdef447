import { readFileSync } from 'node:fs';
import type { ContentFile } from '../../load/content.ts';
import { ledgerOf, loadLedger } from '../../load/ledger.ts';
import { replaceFile } from '../../load/replace-file.ts';
import { OutsideFolderError, writeContent } from '../../load/write-content.ts';
import type { Language } from '../../model/language.ts';
import { writeLedger } from '../../model/translation/ledger-file.ts';
import { locate } from '../../source/source-file.ts';
import type { Sentence } from '../../wording/findings/sentence.ts';
import { carryLedger, type MendedText } from '../../workbench/fix/carry-ledger.ts';
import { fixFile } from '../../workbench/fix/fix-file.ts';
import { writeFixCount, writeFixes } from '../../workbench/fix/write-fixes.ts';

/** What was mended, for a terminal, and whether every repair could be written. */
export interface FixOutcome {
  readonly text: string;
  readonly written: boolean;
}

/**
 * Mends content files where they lie, or with `isDryRun` says only what it would mend. A file that cannot be read is
 * left to the check, which says why; so is one that a program writes. Pages and stories are not YAML and stay. The
 * ledger of translations goes along with a text whose punctuation is mended.
 */
export function fixContent(
  folder: string,
  files: readonly ContentFile[],
  isDryRun: boolean,
  language: Language,
): FixOutcome {
  const lines: string[] = [];
  const failures: string[] = [];
  const ledgers = new Set<string>();
  let mendedFiles = 0;
  for (const { path, written } of files) {
    const found = written || !path.endsWith('.yaml') ? undefined : locate(folder, path);
    if (typeof found !== 'string') continue;
    const bytes = attempt(() => readFileSync(found));
    const fixed = bytes.ok ? fixFile(bytes.value) : undefined;
    const listed = fixed?.ok === true ? writeFixes(path, fixed, language) : [];
    if (fixed?.ok !== true || listed.length === 0) continue;
    const done = isDryRun ? undefined : attempt(() => replaceFile(found, fixed.bytes));
    if (done?.ok === false) {
      failures.push(notWritten(path, done.reason)[language]);
      continue;
    }
    for (const line of listed) lines.push(line);
    mendedFiles += 1;
    if (isDryRun) continue;
    const carried = attempt(() => carryTranslations(folder, path, fixed.texts));
    if (!carried.ok) failures.push(notWritten(ledgerOf(path), carried.reason)[language]);
    else if (carried.value !== undefined) ledgers.add(carried.value);
  }
  const count =
    lines.length > 0 || failures.length === 0 ? writeFixCount(lines.length, mendedFiles, isDryRun, language) : '';
  const kept = [...ledgers].map(
    (file) => `${file}  ${{ zh: '译文底账已同步', en: 'translation ledger kept in step' }[language]}`,
  );
  const parts = [[...lines, ...kept].join('\n'), failures.join('\n'), count].filter((part) => part !== '');
  return { text: parts.join('\n\n'), written: failures.length === 0 };
}

/** Keeps the ledger in step, so that mended punctuation makes no translation stale, and gives its name where it changed. */
function carryTranslations(folder: string, path: string, texts: readonly MendedText[]): string | undefined {
  const file = ledgerOf(path);
  const { value: ledger, findings } = loadLedger(folder, file);
  // A ledger with a line that no command wrote is for a person to look at first.
  if (ledger === undefined || findings.length > 0) return undefined;
  const carried = carryLedger(ledger, texts);
  if (carried === ledger) return undefined;
  writeContent(folder, file, writeLedger(carried));
  return file;
}

function notWritten(path: string, reason: string): Sentence {
  return {
    zh: `${path}  写不进去（${reason}），没有改动。`,
    en: `${path}  Cannot be written (${reason}) and was left as it was.`,
  };
}

type Attempt<Value> =
  | { readonly ok: true; readonly value: Value }
  /** `reason` is the system's code, or the name of our own refusal. */
  | { readonly ok: false; readonly reason: string };

function attempt<Value>(operation: () => Value): Attempt<Value> {
  try {
    return { ok: true, value: operation() };
  } catch (error) {
    if (error instanceof OutsideFolderError) return { ok: false, reason: error.name };
    if (error instanceof Error && 'code' in error) return { ok: false, reason: String(error.code) };
    throw error;
  }
}
