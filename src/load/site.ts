import { join } from 'node:path';
import { checkOfficialNumbers } from '../model/checks/official.ts';
import { checkTexts } from '../model/checks/texts/check-texts.ts';
import { checkTranslations } from '../model/checks/translations.ts';
import { site as siteSchema } from '../model/schema/site.ts';
import type { Site } from '../model/site.ts';
import { siteTexts } from '../model/site-texts.ts';
import { readSource, type SourceFile } from '../source/source-file.ts';
import { Kept } from './kept.ts';
import { SITE_LEDGER, SITE_PART, siteLedger } from './ledger.ts';
import { type Loaded, modelOf } from './read-model.ts';
import { RULE_FILES, textRules } from './text-rules.ts';

const settings = new Kept<Loaded<Site>>();

/** Reads and checks the settings of the site. */
export function loadSite(folder: string): Loaded<Site> {
  const files = ['site.yaml', SITE_LEDGER, ...RULE_FILES].map((file) => join(folder, file));
  return settings.get(folder, files, () => checkedSite(folder, readSource(folder, 'site.yaml')));
}

/** The source of the settings, checked. */
export function checkedSite(folder: string, source: SourceFile): Loaded<Site> {
  return modelOf(source, siteSchema, (site) => [
    ...checkTexts(siteTexts(site), textRules(folder)),
    ...checkOfficialNumbers(site.official),
    ...checkTranslations(siteTexts(site), siteLedger(folder), SITE_PART),
  ]);
}
