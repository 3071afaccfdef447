// The content that the benchmark reads: reports made from real ones.
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The first year of the made reports; each of the real ones gives every place one year. */
const FIRST_YEAR = 2020;

/**
 * Fills a folder with a site of `count` reports, made in turn from those of a content folder: other places, years and
 * figure ids, and otherwise as long and as rich as the real ones. Returns the paths of the reports below the folder.
 */
export function writeReports(content: string, folder: string, count: number): readonly string[] {
  const models = readdirSync(join(content, 'reports'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.yaml'))
    .sort()
    .map((path) => readFileSync(join(content, 'reports', path), 'utf8'));
  const [place = ''] = readdirSync(join(content, 'places')).sort();
  for (const file of readdirSync(content).filter((name) => name.endsWith('.yaml'))) {
    cpSync(join(content, file), join(folder, file));
  }
  mkdirSync(join(folder, 'places'), { recursive: true });
  return Array.from({ length: count }, (_, index) => {
    const number = Math.floor(index / models.length);
    const [id, year] = [`place-${number}`, FIRST_YEAR + (index % models.length)];
    mkdirSync(join(folder, 'reports', id), { recursive: true });
    cpSync(join(content, 'places', place), join(folder, 'places', `${id}.yaml`));
    const path = `reports/${id}/${year}.yaml`;
    writeFileSync(join(folder, path), moved(models[index % models.length] ?? '', id, year, number));
    return path;
  });
}

/** A report as another place's and another year's, under figure ids of its own. */
function moved(text: string, place: string, year: number, number: number): string {
  const shift = year - Number(/^year: (\d{4})/m.exec(text)?.[1]);
  const dated = text
    .replace(/^place: .*$/m, `place: ${place}`)
    .replace(/^( *(?:- )?(?:year|period|published|date|as-of): .*)$/gm, (line) =>
      line.replace(/20\d\d/g, (typed) => String(Number(typed) + shift)),
    );
  const figures = dated.slice(dated.search(/^figures:$/m), dated.search(/^highlights:/m));
  const ids = new Set([...figures.matchAll(/^ {2}([a-z0-9]+(?:-[a-z0-9]+)+):/gm)].map((match) => match[1] ?? ''));
  return dated.replace(NAMED, (word) => (ids.has(word) ? `${word}-${inLetters(number)}` : word));
}

/** Where a figure is named: as a key, in braces, in a list; not in English prose, nor as an indicator. */
const NAMED = /(?<=\{|\[|, |(?<!indicator): |- |^ *)[a-z0-9]+(?:-[a-z0-9]+)+(?= ?[}\]:,]|$)/gm;

/** Digits would be found in the words of a text. */
function inLetters(number: number): string {
  return [...String(number)].map((digit) => 'abcdefghij'[Number(digit)]).join('');
}
