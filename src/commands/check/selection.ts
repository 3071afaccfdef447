import { isAbsolute, relative, resolve, sep } from 'node:path';
import type { ContentFile } from '../../load/content.ts';
import { nearest } from '../../model/nearest.ts';
import type { Sentence } from '../../wording/findings/sentence.ts';

/** The content files that were asked for, or the argument that names none. */
export type Selection =
  | { readonly ok: true; readonly files: readonly ContentFile[] }
  | { readonly ok: false; readonly mistake: Sentence };

/**
 * The content files that the arguments of a command name, in the order of the content; all of them for none. An
 * argument is a file or a folder, named from the content folder (reports/shixi/2023.yaml) or from where the command
 * runs (content/reports/shixi); a report may be named as elsewhere, by its place and year (shixi 2023, shixi/2023).
 */
export function selectFiles(files: readonly ContentFile[], folder: string, typed: readonly string[]): Selection {
  if (typed.length === 0) return { ok: true, files };
  const chosen = new Set<ContentFile>();
  for (const argument of withYears(typed)) {
    const named = namesOf(argument, folder);
    const found = files.filter(({ path }) =>
      named.some((name) => name === '' || path === name || path.startsWith(`${name}/`)),
    );
    if (found.length === 0) return { ok: false, mistake: unknown(argument, named, files) };
    for (const file of found) chosen.add(file);
  }
  return { ok: true, files: files.filter((file) => chosen.has(file)) };
}

/** The arguments, with a place and the year after it as one: shixi/2023. */
function withYears(typed: readonly string[]): readonly string[] {
  return typed.flatMap((argument, index) => {
    const [before, after] = [typed[index - 1] ?? '', typed[index + 1] ?? ''];
    if (isYear(argument) && isPlace(before)) return [];
    return [isPlace(argument) && isYear(after) ? `${argument}/${after}` : argument];
  });
}

/** How an argument may be meant, as paths below the content folder; none of them leads out of it. */
function namesOf(argument: string, folder: string): readonly string[] {
  const report = isReport(argument) ? [resolve(folder, 'reports', `${argument.replace('\\', '/')}.yaml`)] : [];
  const readings = [resolve(argument), resolve(folder, argument), ...report].map((path) => relative(folder, path));
  return readings
    .filter((path) => !isAbsolute(path) && path.split(sep)[0] !== '..')
    .map((path) => path.split(sep).join('/'));
}

function isReport(argument: string): boolean {
  const [place = '', year = '', ...more] = argument.split(/[\\/]/);
  return isPlace(place) && isYear(year) && more.length === 0;
}

function isPlace(argument: string): boolean {
  return /^[a-z][a-z0-9-]*$/.test(argument);
}

function isYear(argument: string): boolean {
  return /^\d{4}$/.test(argument);
}

function unknown(argument: string, named: readonly string[], files: readonly ContentFile[]): Sentence {
  const paths = files.map(({ path }) => path);
  const near = named.flatMap((name) => nearest(name, paths) ?? [])[0];
  return {
    zh: `内容文件夹里没有“${argument}”。${near === undefined ? '文件请写成“reports/shixi/2023.yaml”的形式。' : `是不是“${near}”？`}`,
    en: `There is no “${argument}” in the content folder. ${near === undefined ? 'Name a file as “reports/shixi/2023.yaml”.' : `Did you mean “${near}”?`}`,
  };
}
