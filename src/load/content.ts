import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Remark } from '../model/remark.ts';
import { placeIds, reportAddresses } from './content-folder.ts';
import { essayPaths, loadEssay } from './essays.ts';
import { hasGlossary, loadGlossary } from './glossary.ts';
import { hasIndicators, loadIndicators } from './indicators.ts';
import { loadLedger, reportLedger, SITE_LEDGER } from './ledger.ts';
import { loadPlace } from './place.ts';
import { publishedCopy } from './published-copy.ts';
import { indicatorsPublishing, placePublishing, reportPublishing, sitePublishing } from './publishing.ts';
import { findingsAt, type Loaded } from './read-model.ts';
import { loadReport } from './report.ts';
import { loadSite } from './site.ts';
import { strayFiles } from './stray-files.ts';
import { hasTerms, loadTerms } from './terms.ts';

/** A content file that can be read and checked by itself. */
export interface ContentFile {
  /** Below the content folder, with forward slashes: what messages show. */
  readonly path: string;
  readonly load: () => Loaded<unknown>;
  /** What the file should say before it goes public, and does not; nothing for a file with errors. */
  readonly publishing?: (() => readonly Remark[]) | undefined;
  /** Whether a program writes it: editors are told of such a file only where something is wrong with it. */
  readonly written: boolean;
}

/**
 * Every file of a content folder in the order of reading: the site's settings, indicators, glossary, terms, places,
 * reports, pages and stories, the ledgers of translations, the copies of what was published, and last what lies there
 * and is read by nothing.
 */
export function contentFiles(folder: string): readonly ContentFile[] {
  const reports = reportAddresses(folder);
  const typed = (path: string, load: () => Loaded<unknown>, publishing?: () => readonly Remark[]): ContentFile => {
    return { path, load, publishing, written: false };
  };
  const files = [
    typed(
      'site.yaml',
      () => loadSite(folder),
      () => sitePublishing(folder),
    ),
    ...(hasIndicators(folder)
      ? [
          typed(
            'indicators.yaml',
            () => loadIndicators(folder),
            () => indicatorsPublishing(folder),
          ),
        ]
      : []),
    ...(hasGlossary(folder) ? [typed('glossary.yaml', () => loadGlossary(folder))] : []),
    ...(hasTerms(folder) ? [typed('terms.yaml', () => loadTerms(folder))] : []),
    ...placeIds(folder).map((id) =>
      typed(
        `places/${id}.yaml`,
        () => loadPlace(folder, id),
        () => placePublishing(folder, id),
      ),
    ),
    ...reports.map((address) =>
      typed(
        `reports/${address.place}/${address.year}.yaml`,
        () => loadReport(folder, address),
        () => reportPublishing(folder, address),
      ),
    ),
    ...essayPaths(folder).map((path) => typed(path, () => loadEssay(folder, path))),
    ...[SITE_LEDGER, ...reports.map(reportLedger)]
      .filter((path) => existsSync(join(folder, path)))
      .map((path) => ({ path, load: () => loadLedger(folder, path), written: true })),
    ...reports
      .map(publishedCopy)
      .filter((path) => existsSync(join(folder, path)))
      .map(checkedBefore),
  ];
  const strays = strayFiles(
    folder,
    files.map(({ path }) => path),
  );
  return [...files, ...strays.map((stray) => ({ path: stray.file, load: () => stray, written: true }))];
}

/** The copy of a report that was published: what it says was checked when it was kept. */
function checkedBefore(path: string): ContentFile {
  return { path, load: () => ({ file: path, text: '', findings: [] }), written: true };
}

/** What a check says of a file: all but its value, which would fill the memory with the content of a large site. */
export type Checked = Omit<Loaded<unknown>, 'value'>;

/** What a check is for: content that is being written, or that is about to go public. */
export type Purpose = 'writing' | 'publishing';

/** Reads and checks content files; of those that a program writes, only the faulty ones are among the results. */
export function checkFiles(
  folder: string,
  files: readonly ContentFile[],
  purpose: Purpose = 'writing',
): readonly Checked[] {
  return files.flatMap(({ path, load, publishing, written }) => {
    const { file, text, findings } = load();
    const remarks = purpose === 'publishing' ? (publishing?.() ?? []) : [];
    const all = remarks.length === 0 ? findings : [...findings, ...findingsAt(folder, path, remarks)];
    if (all.length === 0) return written ? [] : [{ file, text: '', findings: all }];
    return [{ file, text, findings: all }];
  });
}

/** Reads and checks every file of a content folder. */
export function loadAll(folder: string): readonly Checked[] {
  return checkFiles(folder, contentFiles(folder));
}
