import type { Plain } from '../../source/plain.ts';
import type { Revision } from '../../source/revision/revision.ts';
import type { Change } from './change.ts';
import { isMap, valueAt } from './entry.ts';
import type { Entry, ReportSheet } from './report-sheets.ts';
import type { Path } from './text-rows.ts';

/**
 * What rows that are gone from a sheet take away. Where all that an item of a list holds was shown in rows that are
 * gone, as the name and text of a fact, the item goes with them; one that holds more, such as a chart, stays.
 */
export function removedRows(report: Plain, sheet: ReportSheet, gone: readonly Entry[]): readonly Change[] {
  const paths = new Set(gone.map(({ path }) => pathKey(path)));
  const made = new Set<string>();
  return gone.map(({ key, path, name, value }): Change => {
    const whole = highestGone(report, path, paths);
    const revisions: readonly Revision[] = made.has(pathKey(whole)) ? [] : [{ kind: 'remove', path: whole }];
    made.add(pathKey(whole));
    const fields = sheet.fields
      .map((field) => ({ title: field.title, before: field.show(value) ?? '', after: '' }))
      .filter(({ before }) => before !== '');
    return { sheet: sheet.kind, kind: 'removed', key, name, fields, revisions };
  });
}

/** The highest value on the way to a path of which nothing would be left. */
function highestGone(report: Plain, path: Path, gone: ReadonlySet<string>): Path {
  const parent = path.slice(0, -1);
  const value = valueAt(report, parent);
  const inList = typeof path.at(-1) === 'number';
  if (inList || parent.length < 2 || !isMap(value)) return path;
  const all = Object.keys(value).every((key) => gone.has(pathKey([...parent, key])));
  return all ? highestGone(report, parent, gone) : path;
}

function pathKey(path: Path): string {
  return JSON.stringify(path);
}
