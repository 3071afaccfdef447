import { join } from 'node:path';
import { checkLanguages } from '../model/checks/languages.ts';
import { checkTranslations } from '../model/checks/translations.ts';
import { site as siteSchema } from '../model/schema/site.ts';
import type { Site } from '../model/site.ts';
import { siteTexts } from '../model/site-texts.ts';
import { Kept } from './kept.ts';
import { SITE_LEDGER, siteLedger } from './ledger.ts';
import { type Loaded, readModel } from './read-model.ts';

const settings = new Kept<Loaded<Site>>();

/** Reads and checks the settings of the site. */
export function loadSite(folder: string): Loaded<Site> {
  const files = ['site.yaml', SITE_LEDGER].map((file) => join(folder, file));
  return settings.get(folder, files, () =>
    readModel(folder, 'site.yaml', siteSchema, (site) => [
      ...checkLanguages(siteTexts(site)),
      ...checkTranslations(siteTexts(site), siteLedger(folder)),
    ]),
  );
}
