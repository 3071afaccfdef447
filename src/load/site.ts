import { checkLanguages } from '../model/checks/languages.ts';
import { site as siteSchema } from '../model/schema/site.ts';
import type { Site } from '../model/site.ts';
import { type Loaded, readModel } from './read-model.ts';

/** Reads and checks the settings of the site. */
export function loadSite(folder: string): Loaded<Site> {
  return readModel(folder, 'site.yaml', siteSchema, (site) =>
    checkLanguages([
      { path: ['name'], text: site.name },
      { path: ['publisher'], text: site.publisher },
      { path: ['summary'], text: site.summary },
      ...(site.contact === undefined ? [] : [{ path: ['contact'], text: site.contact }]),
      ...(site.licence === undefined ? [] : [{ path: ['licence'], text: site.licence }]),
    ]),
  );
}
