import { placeIds, type ReportAddress, reportAddresses } from './content-folder.ts';
import { hasIndicators, loadIndicators } from './indicators.ts';
import { loadPlace } from './place.ts';
import type { Loaded } from './read-model.ts';
import { loadReport } from './report.ts';
import { loadSite } from './site.ts';

/** Reads and checks every file of a content folder: the site's settings, indicators, then places, then reports. */
export function loadAll(folder: string): readonly Loaded<unknown>[] {
  return [
    loadSite(folder),
    ...(hasIndicators(folder) ? [loadIndicators(folder)] : []),
    ...placeIds(folder).map((id) => loadPlace(folder, id)),
    ...reportAddresses(folder).map((address: ReportAddress) => loadReport(folder, address)),
  ];
}
