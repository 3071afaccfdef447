import type { Plain } from '../../source/plain.ts';
import { isList, isMap, type PlainMap, valueAt } from './entry.ts';

/** The way to a value in a file. */
export type Path = readonly (string | number)[];

/** A text of a report that has no sheet of its own. */
export interface TextRow {
  readonly path: Path;
  /** `{ zh, en }`, or a single text that is the same in both languages. */
  readonly value: Plain;
}

/** What the other sheets hold. */
const ELSEWHERE = ['figures', 'honours', 'events'];

/** What is one text for both languages and still for an editor to change; ids, kinds and years make the file's structure. */
const SINGLE_TEXTS = ['period', 'status', 'published', 'publish-on'];
const SINGLE_TEXTS_WITHIN: Readonly<Record<string, readonly string[]>> = {
  sources: ['date', 'page', 'url'],
  pictures: ['file'],
};

/** Every text of a report that stands in no other sheet, in the order of the file. */
export function textRows(report: Plain): readonly TextRow[] {
  if (!isMap(report)) return [];
  const singles = SINGLE_TEXTS.flatMap((key) => single(report, [key]));
  const rest = Object.entries(report).filter(([key]) => !ELSEWHERE.includes(key));
  return [
    ...singles,
    ...rest.flatMap(([key, value]) => [...textsIn(value, [key]), ...singlesWithin(key, value)]),
    ...recipientsOfManyLines(report),
  ];
}

function textsIn(value: Plain, path: Path): readonly TextRow[] {
  if (isList(value)) return value.flatMap((item, index) => textsIn(item, [...path, index]));
  if (!isMap(value)) return [];
  if (isText(value)) return [{ path, value }];
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, [...path, key]));
}

function singlesWithin(key: string, value: Plain): readonly TextRow[] {
  const names = Object.hasOwn(SINGLE_TEXTS_WITHIN, key) ? (SINGLE_TEXTS_WITHIN[key] ?? []) : [];
  const places: readonly Path[] = isList(value)
    ? value.map((_, index) => [key, index])
    : Object.keys(isMap(value) ? value : {}).map((inner) => [key, inner]);
  return places.flatMap((place) => names.flatMap((name) => single({ [key]: value }, [...place, name])));
}

function single(report: Plain, path: Path): readonly TextRow[] {
  const value = valueAt(report, path);
  return typeof value === 'string' ? [{ path, value }] : [];
}

/** The recipients of an honour one of whom takes several lines, which a cell with a line for each cannot show. */
function recipientsOfManyLines(report: PlainMap): readonly TextRow[] {
  const { honours } = report;
  if (!isList(honours)) return [];
  return honours.flatMap((honour, index) => {
    const rows = textsIn(valueAt(honour, ['to']) ?? null, ['honours', index, 'to']);
    const isLong = rows.some(
      ({ value }) => isMap(value) && Object.values(value).some((text) => /[\r\n]/.test(String(text))),
    );
    return isLong ? rows : [];
  });
}

/** Whether a map is a text: it has nothing but its languages, and in them texts or nothing yet. */
function isText(value: PlainMap): boolean {
  const entries = Object.entries(value);
  return (
    entries.length > 0 &&
    entries.every(([key, text]) => (key === 'zh' || key === 'en') && (typeof text === 'string' || text === null))
  );
}
