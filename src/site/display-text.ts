import { LANGUAGES } from '../model/language.ts';
import type { Place } from '../model/place.ts';
import type { Report } from '../model/report.ts';
import { reportTexts } from '../model/report-texts.ts';
import type { Site } from '../model/site.ts';
import type { Text } from '../model/text.ts';
import { figureAmount } from '../wording/figure-words.ts';
import { CHART_WORDS } from '../wording/interface/charts.ts';
import { interfaceIn } from '../wording/interface/interface.ts';
import type { GalleryEntry } from './gallery.ts';

/** Keys whose texts are set in the running sans only: they would make the display font three times as large. */
const RUNNING = new Set(['body', 'note', 'text', 'lead', 'author', 'caption', 'alt', 'credit', 'how']);

/**
 * Everything that a report's pages set in the display serif: the font of these pages holds exactly its characters.
 * A browser test compares the two, since a character left out would silently fall into another face.
 */
export function reportDisplayText(report: Report, place: Place, site: Site): string {
  const titles = reportTexts(report).filter(({ path }) => !path.some((step) => RUNNING.has(String(step))));
  const amounts = [...report.figures.values()].flatMap((figure) =>
    LANGUAGES.map((language) => figureAmount(figure, language)),
  );
  return [siteDisplayText(site, [place]), ...titles.map(({ text }) => both(text)), ...amounts].join('');
}

/** Everything that the pages of the site itself set in the display serif. */
export function siteDisplayText(site: Site, places: readonly Place[]): string {
  return [
    both(site.name),
    both(site.publisher),
    ...places.flatMap((place) => [both(place.name), ...place.divisions.map(both)]),
    ...LANGUAGES.flatMap((language) => [interfaceText(language), CHART_WORDS[language].columns.item]),
    '0123456789一二三四五六七八九十年月日',
  ].join('');
}

/** Everything that the gallery sets in the display serif: names and titles of kinds, and the amounts in their pictures. */
export function galleryDisplayText(site: Site, places: readonly Place[], entries: readonly GalleryEntry[]): string {
  const shown = entries.flatMap(({ guide, pictures }) => [both(guide.name), JSON.stringify(pictures)]);
  return [siteDisplayText(site, places), ...shown].join('');
}

function interfaceText(language: 'zh' | 'en'): string {
  const words = interfaceIn(language);
  return Object.values(words)
    .map((word) => (typeof word === 'string' ? word : ''))
    .concat(Object.values(words.honourLevels))
    .join('');
}

function both({ zh, en }: Text): string {
  return zh + (en ?? '');
}
