import { checkReport } from '../model/checks/check-report.ts';
import { checkAddress } from '../model/checks/identity.ts';
import { checkIndicators } from '../model/checks/indicators.ts';
import { checkPhotos } from '../model/checks/photos/check-photos.ts';
import { checkTranslations } from '../model/checks/translations.ts';
import type { PhotoFolder } from '../model/photo-folder.ts';
import type { Remark } from '../model/remark.ts';
import type { Report } from '../model/report.ts';
import { reportTexts } from '../model/report-texts.ts';
import { report as reportSchema } from '../model/schema/report.ts';
import { EMPTY_LEDGER } from '../model/translation/ledger.ts';
import { readSource, type SourceFile } from '../source/source-file.ts';
import { placeIds, type ReportAddress } from './content-folder.ts';
import { loadIndicators } from './indicators.ts';
import { Kept } from './kept.ts';
import { loadLedger, reportLedger } from './ledger.ts';
import { photoFolder } from './photo-folder.ts';
import { type Loaded, modelOf } from './read-model.ts';
import { RULE_FILES, textRules } from './text-rules.ts';

const reports = new Kept<Loaded<Report>>();

/** Reads and checks one report, on its own and against its photos and the places and indicators of the site. */
export function loadReport(folder: string, address: ReportAddress): Loaded<Report> {
  const path = reportFile(address);
  const photos = photoFolder(folder, address);
  return reports.get(`${folder}:${path}`, filesWith(folder, address, photos), () =>
    checkedReport(folder, address, readSource(folder, path), photos),
  );
}

/** A report's source, checked as the report at an address, beside whose file lie the photos. */
export function checkedReport(
  folder: string,
  address: ReportAddress,
  source: SourceFile,
  photos: PhotoFolder = photoFolder(folder, address),
): Loaded<Report> {
  return modelOf(source, reportSchema, (report) => [
    ...checkAddress(report, address.place, `${address.year}.yaml`),
    ...checkPlace(report, folder),
    ...checkReport(report, textRules(folder)),
    ...checkPhotos(report, photos),
    ...checkIndicators(report, loadIndicators(folder).value ?? []),
    ...checkTranslations(
      reportTexts(report),
      loadLedger(folder, reportLedger(address)).value ?? EMPTY_LEDGER,
      `${address.place} ${address.year}`,
    ),
  ]);
}

/** The file of a report, as a path within the content folder. */
export function reportFile({ place, year }: ReportAddress): string {
  return `reports/${place}/${year}.yaml`;
}

/** The files on which the reading of a report depends: where none has come, gone or changed, nothing is read again. */
export function reportFiles(folder: string, address: ReportAddress): readonly string[] {
  return filesWith(folder, address, photoFolder(folder, address));
}

function filesWith(folder: string, address: ReportAddress, photos: PhotoFolder): readonly string[] {
  const beside = photos.files.map((file) => `${photos.path}/${file}`);
  const place = `places/${address.place}.yaml`;
  const files = [reportFile(address), place, 'indicators.yaml', ...RULE_FILES, reportLedger(address), ...beside];
  // Lists ask for thousands of these; `join` would take longer than the questions that are asked about them.
  return files.map((file) => `${folder}/${file}`);
}

/** A place that is typed other than the folder is found by its address; here it is asked only whether it exists. */
function checkPlace({ place }: Report, folder: string): readonly Remark[] {
  if (placeIds(folder).includes(place)) return [];
  return [{ severity: 'error', path: ['place'], cause: { code: 'unknown-place', place } }];
}
