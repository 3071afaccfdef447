import { chmodSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { ContentFile } from '../../load/content.ts';
import type { Language } from '../../model/language.ts';
import { locate } from '../../source/source-file.ts';
import { type FixedFile, fixFile } from '../../workbench/fix/fix-file.ts';
import { writeFixCount, writeFixes } from '../../workbench/fix/write-fixes.ts';

/** What was mended, for a terminal, and whether every repair could be written. */
export interface FixOutcome {
  readonly text: string;
  readonly written: boolean;
}

/**
 * Mends content files where they lie, or with `isDryRun` says only what it would mend. A file that cannot be read is
 * left to the check, which says why; so is one that a program writes. Pages and stories are not YAML and stay.
 */
export function fixContent(
  folder: string,
  files: readonly ContentFile[],
  isDryRun: boolean,
  language: Language,
): FixOutcome {
  const lines: string[] = [];
  const failures: string[] = [];
  let mendedFiles = 0;
  for (const { path, written } of files) {
    const found = written || !path.endsWith('.yaml') ? undefined : locate(folder, path);
    if (typeof found !== 'string') continue;
    const fixed = fixFile(readFileSync(found));
    const listed = fixed.ok ? writeFixes(path, fixed, language) : [];
    const failure = listed.length > 0 && fixed.ok && !isDryRun ? write(found, fixed) : undefined;
    if (failure !== undefined) {
      failures.push(
        `${path}  ${{ zh: `写不进去（${failure}），没有改动。`, en: `Cannot be written (${failure}) and was left as it was.` }[language]}`,
      );
    } else if (listed.length > 0) {
      for (const line of listed) lines.push(line);
      mendedFiles += 1;
    }
  }
  const count =
    lines.length > 0 || failures.length === 0 ? writeFixCount(lines.length, mendedFiles, isDryRun, language) : '';
  const parts = [lines.join('\n'), failures.join('\n'), count].filter((part) => part !== '');
  return { text: parts.join('\n\n'), written: failures.length === 0 };
}

/** Writes beside the file and puts it in its place in one step; gives the system's reason where that fails. */
function write(file: string, { bytes }: FixedFile & { readonly ok: true }): string | undefined {
  const beside = join(dirname(file), `.${basename(file)}.${process.pid}.tmp`);
  let isOurs = false;
  try {
    const { mode } = statSync(file);
    writeFileSync(beside, '', { flag: 'wx' });
    isOurs = true;
    writeFileSync(beside, bytes);
    chmodSync(beside, mode);
    renameSync(beside, file);
    return undefined;
  } catch (error) {
    if (isOurs) rmSync(beside, { force: true });
    return error instanceof Error && 'code' in error ? String(error.code) : 'EIO';
  }
}
