import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { EMPTY_LEDGER, type Ledger } from '../model/translation/ledger.ts';
import { readLedger } from '../model/translation/ledger-file.ts';
import { readText } from '../source/source-file.ts';
import type { ReportAddress } from './content-folder.ts';
import { Kept } from './kept.ts';
import type { Loaded } from './read-model.ts';

/** The ledger of what is no report: the site's settings, places and indicators. */
export const SITE_LEDGER = 'translated/site.yaml';

/** What `npm run translate` calls what is no report. */
export const SITE_PART = 'site';

/** The file, in the content folder, that remembers the translations of a report. */
export function reportLedger({ place, year }: ReportAddress): string {
  return `translated/${place}/${year}.yaml`;
}

/** The ledger that remembers the translations of a content file. */
export function ledgerOf(path: string): string {
  const [folder, place, file] = path.split('/');
  return folder === 'reports' && file !== undefined ? `translated/${place}/${file}` : SITE_LEDGER;
}

const siteLedgers = new Kept<Ledger>();

/** What is known of the translations of all that is no report; every place asks for it. */
export function siteLedger(folder: string): Ledger {
  return siteLedgers.get(folder, [join(folder, SITE_LEDGER)], () => {
    return loadLedger(folder, SITE_LEDGER).value ?? EMPTY_LEDGER;
  });
}

/** Reads a ledger; where there is none yet, nothing has been recorded. */
export function loadLedger(folder: string, file: string): Loaded<Ledger> {
  if (!existsSync(join(folder, file))) return { file, text: '', value: EMPTY_LEDGER, findings: [] };
  const reading = readText(folder, file);
  if (!reading.ok) return { file, text: '', findings: [{ severity: 'error', file, cause: reading.cause }] };
  const { text } = reading;
  const { ledger, stray } = readLedger(text);
  if (stray === undefined) return { file, text, value: ledger, findings: [] };
  const cause = { code: 'ledger-line', found: text.slice(stray.start, stray.end) } as const;
  return { file, text, value: ledger, findings: [{ severity: 'warning', file, span: stray, cause }] };
}
