import type { Figure } from '../model/figure.ts';
import { type PlacedText, reportTexts } from '../model/report-texts.ts';
import { indicatorTexts, placeTexts, siteTexts } from '../model/site-texts.ts';
import { EMPTY_LEDGER, type Ledger } from '../model/translation/ledger.ts';
import { placeIds, type ReportAddress, reportAddresses } from './content-folder.ts';
import { hasIndicators, loadIndicators } from './indicators.ts';
import { loadLedger, reportLedger, SITE_LEDGER, SITE_PART } from './ledger.ts';
import { loadPlace } from './place.ts';
import type { Loaded } from './read-model.ts';
import { loadReport } from './report.ts';
import { loadSite } from './site.ts';

/** A content file whose texts stand in two languages, with what is known of their translation. */
export interface TranslatableFile {
  readonly loaded: Loaded<unknown>;
  /** None where the file has errors. */
  readonly texts: readonly PlacedText[];
  /** The figures that its texts may name: those of the report. */
  readonly figures: ReadonlyMap<string, Figure>;
  readonly ledger: { readonly file: string; readonly value: Ledger };
}

/**
 * One report, or all that is no report, or every file with texts: reports first, since they are what is translated.
 */
export function translatableFiles(
  folder: string,
  only?: ReportAddress | typeof SITE_PART,
): readonly TranslatableFile[] {
  if (only !== undefined && only !== SITE_PART) return [translatableReport(folder, only)];
  const ledger = { file: SITE_LEDGER, value: loadLedger(folder, SITE_LEDGER).value ?? EMPTY_LEDGER };
  const other = <Value>(loaded: Loaded<Value>, textsOf: (value: Value) => readonly PlacedText[]): TranslatableFile => ({
    loaded,
    texts: loaded.value === undefined ? [] : textsOf(loaded.value),
    figures: new Map(),
    ledger,
  });
  return [
    ...(only === SITE_PART ? [] : reportAddresses(folder)).map((address) => translatableReport(folder, address)),
    other(loadSite(folder), siteTexts),
    ...placeIds(folder).map((id) => other(loadPlace(folder, id), placeTexts)),
    ...(hasIndicators(folder) ? [other(loadIndicators(folder), indicatorTexts)] : []),
  ];
}

function translatableReport(folder: string, address: ReportAddress): TranslatableFile {
  const loaded = loadReport(folder, address);
  const file = reportLedger(address);
  return {
    loaded,
    texts: loaded.value === undefined ? [] : reportTexts(loaded.value),
    figures: loaded.value?.figures ?? new Map(),
    ledger: { file, value: loadLedger(folder, file).value ?? EMPTY_LEDGER },
  };
}
