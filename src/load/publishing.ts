import { checkReportPublishing } from '../model/checks/publish/report.ts';
import { checkSitePublishing } from '../model/checks/publish/site.ts';
import { checkTranslationPublishing } from '../model/checks/publish/translations.ts';
import type { Remark } from '../model/remark.ts';
import { reportTexts } from '../model/report-texts.ts';
import { indicatorTexts, placeTexts, siteTexts } from '../model/site-texts.ts';
import { EMPTY_LEDGER } from '../model/translation/ledger.ts';
import type { ReportAddress } from './content-folder.ts';
import { loadIndicators } from './indicators.ts';
import { loadLedger, reportLedger, siteLedger } from './ledger.ts';
import { loadPlace } from './place.ts';
import { loadReport } from './report.ts';
import { loadSite } from './site.ts';

/** What the settings of the site lack before it goes public. */
export function sitePublishing(folder: string): readonly Remark[] {
  const { value: site } = loadSite(folder);
  if (site === undefined) return [];
  return [...checkSitePublishing(site), ...checkTranslationPublishing(siteTexts(site), siteLedger(folder))];
}

/** What the indicators lack before the site goes public: their English. */
export function indicatorsPublishing(folder: string): readonly Remark[] {
  return checkTranslationPublishing(indicatorTexts(loadIndicators(folder).value ?? []), siteLedger(folder));
}

/** What a place lacks before the site goes public: its English. */
export function placePublishing(folder: string, id: string): readonly Remark[] {
  const { value: place } = loadPlace(folder, id);
  return place === undefined ? [] : checkTranslationPublishing(placeTexts(place), siteLedger(folder));
}

/** What a report lacks before it goes public. */
export function reportPublishing(folder: string, address: ReportAddress): readonly Remark[] {
  const { value: report } = loadReport(folder, address);
  if (report === undefined) return [];
  const ledger = loadLedger(folder, reportLedger(address)).value ?? EMPTY_LEDGER;
  return [...checkReportPublishing(report), ...checkTranslationPublishing(reportTexts(report), ledger)];
}
