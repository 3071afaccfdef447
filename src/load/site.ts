import { checkLanguages } from '../model/checks/languages.ts';
import { checkTranslations } from '../model/checks/translations.ts';
import { site as siteSchema } from '../model/schema/site.ts';
import type { Site } from '../model/site.ts';
import { siteTexts } from '../model/site-texts.ts';
import { siteLedger } from './ledger.ts';
import { type Loaded, readModel } from './read-model.ts';

/** Reads and checks the settings of the site. */
export function loadSite(folder: string): Loaded<Site> {
  return readModel(folder, 'site.yaml', siteSchema, (site) => [
    ...checkLanguages(siteTexts(site)),
    ...checkTranslations(siteTexts(site), siteLedger(folder)),
  ]);
}
