import { checkReport } from '../model/checks/check-report.ts';
import { checkAddress } from '../model/checks/identity.ts';
import type { Remark } from '../model/remark.ts';
import type { Report } from '../model/report.ts';
import { report as reportSchema } from '../model/schema/report.ts';
import type { ReportAddress } from './content-folder.ts';
import { placeIds } from './content-folder.ts';
import { type Loaded, readModel } from './read-model.ts';

/** Reads and checks one report. */
export function loadReport(folder: string, { place, year }: ReportAddress): Loaded<Report> {
  return readModel(folder, `reports/${place}/${year}.yaml`, reportSchema, (report): readonly Remark[] => [
    ...checkAddress(report, place, `${year}.yaml`),
    ...(placeIds(folder).includes(report.place)
      ? []
      : [{ severity: 'error', path: ['place'], cause: { code: 'unknown-place', place: report.place } } as const]),
    ...checkReport(report),
  ]);
}
