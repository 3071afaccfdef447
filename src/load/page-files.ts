import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { placeIds } from './content-folder.ts';
import { loadEssay } from './essays.ts';
import { hasGlossary, loadGlossary } from './glossary.ts';
import { loadIndicators } from './indicators.ts';
import { loadPlace } from './place.ts';
import type { Loaded } from './read-model.ts';
import { loadReport, reportFile } from './report.ts';
import { loadSite } from './site.ts';
import { hasTerms, loadTerms } from './terms.ts';

/** The content files that a page is made from, read and checked. */
export interface PageFiles {
  /** What the address of the page names: a report and its place, a story, a page; all places where it is a list. */
  readonly own: readonly Loaded<unknown>[];
  /** What holds for every page: settings, indicators, glossary, terms. */
  readonly shared: readonly Loaded<unknown>[];
}

/** The files of the page at an address, a path in the output folder. Only these are read, however large the site. */
export function pageFiles(folder: string, address: string): PageFiles {
  const [language = '', ...rest] = address.replace(/(?:^|\/)index\.html$|\.html$|\/$/, '').split('/');
  return {
    own: ownFiles(folder, language, rest),
    shared: [
      loadSite(folder),
      loadIndicators(folder),
      ...(hasGlossary(folder) ? [loadGlossary(folder)] : []),
      ...(hasTerms(folder) ? [loadTerms(folder)] : []),
    ],
  };
}

/** Names in addresses are made of these; anything else names no file. */
const NAME = /^[a-z0-9-]+$/;

function ownFiles(folder: string, language: string, names: readonly string[]): readonly Loaded<unknown>[] {
  if (!names.every((name) => NAME.test(name))) return [];
  const [first = '', second, third, fourth] = names;
  if (first === 'stories' && second !== undefined && third !== undefined && fourth !== undefined) {
    const story = `stories/${second}/${third}/${fourth}.${language}.mdx`;
    return [...filesOfReport(folder, second, third), ...essay(folder, story)];
  }
  if (second !== undefined) return filesOfReport(folder, first, second);
  if (existsSync(join(folder, `places/${first}.yaml`))) return [loadPlace(folder, first)];
  const page = essay(folder, `pages/${first}.${language}.mdx`);
  return page.length > 0 ? page : placeIds(folder).map((id) => loadPlace(folder, id));
}

function filesOfReport(folder: string, place: string, year: string): readonly Loaded<unknown>[] {
  const address = { place, year };
  if (!existsSync(join(folder, reportFile(address)))) return [];
  const home = existsSync(join(folder, `places/${place}.yaml`)) ? [loadPlace(folder, place)] : [];
  return [loadReport(folder, address), ...home];
}

function essay(folder: string, path: string): readonly Loaded<unknown>[] {
  return existsSync(join(folder, path)) ? [loadEssay(folder, path)] : [];
}
