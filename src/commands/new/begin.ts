import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { placeIds } from '../../load/content-folder.ts';
import { loadPlace } from '../../load/place.ts';
import type { Loaded } from '../../load/read-model.ts';
import { loadReport, reportFile } from '../../load/report.ts';
import { writeContent } from '../../load/write-content.ts';
import type { Language } from '../../model/language.ts';
import { nearest } from '../../model/nearest.ts';
import { id as idSchema, year as yearSchema } from '../../model/schema/fields.ts';
import type { Text } from '../../model/text.ts';
import type { Sentence } from '../../wording/findings/sentence.ts';
import { carriedReport } from '../../workbench/skeleton/carried-report.ts';
import { placeSkeleton } from '../../workbench/skeleton/place-skeleton.ts';
import { type NewReport, reportSkeleton } from '../../workbench/skeleton/report-skeleton.ts';
import { findingsReport } from '../findings-report.ts';
import { NEW_WORDS } from './words.ts';

/** What was typed after the command. */
export interface Wanted {
  /** The place and the year, if both were given. */
  readonly typed: readonly string[];
  /** The year of the report to begin from. */
  readonly from: string | undefined;
  /** The names of a place that is new. */
  readonly zh: string | undefined;
  readonly en: string | undefined;
}

/** What the command says, and whether it did what was asked. */
export interface Outcome {
  readonly ok: boolean;
  readonly message: string;
}

/** Begins a report in the content folder: writes its file, and its place's where there is none, or says why not. */
export function begin(folder: string, wanted: Wanted, language: Language): Outcome {
  const refused = (sentence: Sentence): Outcome => ({ ok: false, message: sentence[language] });
  const [place, year, ...more] = wanted.typed;
  if (place === undefined || year === undefined || more.length > 0) return refused(NEW_WORDS.usage);
  if (!idSchema.safeParse(place).success) return refused(NEW_WORDS.badPlace(place));
  if (!yearSchema.safeParse(year).success) return refused(NEW_WORDS.badYear(year));
  const target = reportFile({ place, year });
  if (existsSync(join(folder, target))) return refused(NEW_WORDS.exists(shown(folder, target)));

  const placeFile = `places/${place}.yaml`;
  const isKnown = existsSync(join(folder, placeFile));
  if (isKnown && (wanted.zh ?? wanted.en) !== undefined) return refused(NEW_WORDS.named(shown(folder, placeFile)));
  if (wanted.en !== undefined && wanted.zh === undefined) return refused(NEW_WORDS.chineseName);
  const near = isKnown || wanted.zh !== undefined ? undefined : nearest(place, placeIds(folder));
  if (near !== undefined) return refused(NEW_WORDS.nearPlace(place, near));
  const loaded = isKnown ? loadPlace(folder, place) : undefined;
  if (loaded !== undefined && loaded.value === undefined) return faulty([loaded], language);
  const name: Text | undefined =
    loaded?.value?.name ?? (wanted.zh === undefined ? undefined : { zh: wanted.zh, en: wanted.en });
  const next: NewReport = { place, name, year: Number(year) };

  const begun =
    wanted.from === undefined
      ? { ok: true as const, text: reportSkeleton(next) }
      : carried(folder, next, wanted.from, language);
  if (!begun.ok) return begun;
  const files = [...(isKnown ? [] : [placeFile]), target];
  if (!isKnown) writeContent(folder, placeFile, placeSkeleton(place, name));
  writeContent(folder, target, begun.text);
  const written = files.map((file) => shown(folder, file));
  return { ok: true, message: NEW_WORDS.written(written, wanted.from)[language] };
}

type Begun = { readonly ok: true; readonly text: string } | (Outcome & { readonly ok: false });

function carried(folder: string, next: NewReport, from: string, language: Language): Begun {
  const refused = (sentence: Sentence): Begun => ({ ok: false, message: sentence[language] });
  if (!yearSchema.safeParse(from).success) return refused(NEW_WORDS.badYear(from));
  const address = { place: next.place, year: from };
  const file = reportFile(address);
  if (!existsSync(join(folder, file))) return refused(NEW_WORDS.nothingToBeginFrom(shown(folder, file)));
  const loaded = loadReport(folder, address);
  if (loaded.value === undefined) return { ok: false, message: faulty([loaded], language).message };
  return { ok: true, text: carriedReport({ text: loaded.text, report: loaded.value }, next) };
}

function faulty(files: readonly Loaded<unknown>[], language: Language): Outcome {
  return { ok: false, message: `${findingsReport(files, language).text}\n\n${NEW_WORDS.faulty[language]}` };
}

/** A file as an editor finds it, from where the command was typed. */
function shown(folder: string, file: string): string {
  return relative(process.cwd(), join(folder, file)).replaceAll('\\', '/');
}
