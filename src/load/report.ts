import { join } from 'node:path';
import { checkReport } from '../model/checks/check-report.ts';
import { checkAddress } from '../model/checks/identity.ts';
import { checkIndicators } from '../model/checks/indicators.ts';
import { checkPhotos } from '../model/checks/photos/check-photos.ts';
import { checkTranslations } from '../model/checks/translations.ts';
import type { Remark } from '../model/remark.ts';
import type { Report } from '../model/report.ts';
import { reportTexts } from '../model/report-texts.ts';
import { report as reportSchema } from '../model/schema/report.ts';
import { EMPTY_LEDGER } from '../model/translation/ledger.ts';
import { placeIds, type ReportAddress } from './content-folder.ts';
import { loadIndicators } from './indicators.ts';
import { Kept } from './kept.ts';
import { loadLedger, reportLedger } from './ledger.ts';
import { photoFolder } from './photo-folder.ts';
import { type Loaded, readModel } from './read-model.ts';

const reports = new Kept<Loaded<Report>>();

/** Reads and checks one report, on its own and against its photos and the places and indicators of the site. */
export function loadReport(folder: string, address: ReportAddress): Loaded<Report> {
  const path = `reports/${address.place}/${address.year}.yaml`;
  const photos = photoFolder(folder, address);
  const beside = photos.files.map((file) => `${photos.path}/${file}`);
  const files = [path, 'places', 'indicators.yaml', reportLedger(address), ...beside].map((file) => join(folder, file));
  return reports.get(`${folder}:${path}`, files, () =>
    readModel(folder, path, reportSchema, (report) => [
      ...checkAddress(report, address.place, `${address.year}.yaml`),
      ...checkPlace(report, folder),
      ...checkReport(report),
      ...checkPhotos(report, photos),
      ...checkIndicators(report, loadIndicators(folder).value ?? []),
      ...checkTranslations(reportTexts(report), loadLedger(folder, reportLedger(address)).value ?? EMPTY_LEDGER),
    ]),
  );
}

function checkPlace({ place }: Report, folder: string): readonly Remark[] {
  if (placeIds(folder).includes(place)) return [];
  return [{ severity: 'error', path: ['place'], cause: { code: 'unknown-place', place } }];
}
