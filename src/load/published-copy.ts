import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Report } from '../model/report.ts';
import { report as reportSchema } from '../model/schema/report.ts';
import type { ReportAddress } from './content-folder.ts';
import { type Loaded, readModel } from './read-model.ts';

/** The copy of a report as it was published last, as a path within the content folder. */
export function publishedCopy({ place, year }: ReportAddress): string {
  return `published/${place}/${year}.yaml`;
}

/**
 * Reads the copy of a report as it was published last, undefined where none was kept. It was checked when it was kept
 * and is only compared with, so that only its shape is asked for now.
 */
export function loadPublishedCopy(folder: string, address: ReportAddress): Loaded<Report> | undefined {
  const file = publishedCopy(address);
  return existsSync(join(folder, file)) ? readModel(folder, file, reportSchema, () => []) : undefined;
}
