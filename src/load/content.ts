import { placeIds, type ReportAddress, reportAddresses } from './content-folder.ts';
import { hasIndicators, loadIndicators } from './indicators.ts';
import { loadLedger, reportLedger, SITE_LEDGER } from './ledger.ts';
import { loadPlace } from './place.ts';
import type { Loaded } from './read-model.ts';
import { loadReport } from './report.ts';
import { loadSite } from './site.ts';

/** Reads and checks every file of a content folder: the site's settings, indicators, then places, then reports. */
export function loadAll(folder: string): readonly Loaded<unknown>[] {
  const reports = reportAddresses(folder);
  return [
    loadSite(folder),
    ...(hasIndicators(folder) ? [loadIndicators(folder)] : []),
    ...placeIds(folder).map((id) => loadPlace(folder, id)),
    ...reports.map((address: ReportAddress) => loadReport(folder, address)),
    ...faultyLedgers(folder, reports),
  ];
}

/** Editors do not write ledgers and are not told of those that are in order. */
function faultyLedgers(folder: string, reports: readonly ReportAddress[]): readonly Loaded<unknown>[] {
  return [SITE_LEDGER, ...reports.map(reportLedger)]
    .map((file) => loadLedger(folder, file))
    .filter(({ findings }) => findings.length > 0);
}
