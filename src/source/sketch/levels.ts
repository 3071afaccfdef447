import type { EntryDraft } from './draft.ts';
import type { Level } from './sketch.ts';

/** An indentation at which keys or list dashes stand, with the last entry there and the number of entries so far. */
interface OpenLevel extends Level {
  readonly kind: 'keys' | 'dashes';
  readonly entry: EntryDraft;
  readonly count: number;
}

/** The indentations that are open, and those that were left. */
export interface Levels {
  /** Outermost first. */
  readonly open: OpenLevel[];
  /** By column: what stood there last, and the line further left that ended it. */
  readonly left: Map<number, { readonly level: OpenLevel; readonly by: EntryDraft }>;
}

/** How a line stands to the levels above it. */
export interface Standing {
  /** The open levels that are not further right than the line. */
  readonly depth: number;
  /** The innermost of them, -1 if there is none: a text on the line goes on only on lines indented deeper. */
  readonly parentColumn: number;
  /** The entry above at the same column. */
  readonly beside?: EntryDraft | undefined;
  /** The level that the line ends. */
  readonly ended?: OpenLevel | undefined;
}

/** Where a line at a column stands, found by halving: a line may have any number of dashes. */
export function standingAt({ open }: Levels, column: number): Standing {
  let depth = 0;
  for (let end = open.length; depth < end; ) {
    const middle = (depth + end) >> 1;
    if ((open[middle]?.column ?? column) <= column) depth = middle + 1;
    else end = middle;
  }
  const parent = open[depth - 1];
  const beside = parent?.column === column ? parent.entry : undefined;
  return { depth, parentColumn: parent?.column ?? -1, beside, ended: open[depth] };
}

/** Ends the levels further right than a key or list item. */
export function leaveLevels(levels: Levels, { depth }: Standing, entry: EntryDraft): void {
  for (const level of levels.open.splice(depth)) levels.left.set(level.column, { level, by: entry });
}

/**
 * What a key or list item was meant to be level with, where its column is none of the open ones. Where the line
 * above is the one that strayed, that line is given its level, and this one has none. To be asked after the levels
 * further right were left.
 */
export function meantLevel(levels: Levels, standing: Standing, column: number, entry: EntryDraft): Level | undefined {
  const { open } = levels;
  const { ended } = standing;
  const parent = open.at(-1);
  const isItem = entry.setting === 'dash';
  const isSecondList = isItem && parent?.kind === 'keys' && ended?.kind === 'dashes';
  if (parent?.column === column && !isSecondList) return undefined;

  const above = ended ?? (isComplete(parent) ? parent : undefined);
  if (above === undefined || (isItem && above.kind === 'keys')) return undefined;
  if (parent !== undefined && standsOddly(parent, column)) {
    setLevel(parent.entry, { column, entry });
    open.pop();
    return undefined;
  }
  if (ended !== undefined && (standsOddly(ended, column) || isTooDeep(ended, parent, column))) {
    setLevel(ended.entry, { column, entry });
    return undefined;
  }
  const gap = levels.left.get(column);
  if (ended !== undefined && gap !== undefined && gap.by === parent?.entry) {
    setLevel(gap.by, gap.level);
    return undefined;
  }
  return !isItem && above.kind === 'dashes' ? parent : above;
}

/** Levels are two spaces apart, so that of a single key at an odd column and one at an even column the odd one is wrong. */
function standsOddly(level: OpenLevel, column: number): boolean {
  return level.kind === 'keys' && level.count === 1 && level.column % 2 === 1 && column % 2 === 0;
}

/** Whether a single key stands deeper than the next one, which is where it should be: two columns inside the key of both. */
function isTooDeep(level: OpenLevel, parent: OpenLevel | undefined, column: number): boolean {
  return level.kind === 'keys' && level.count === 1 && column === (parent?.column ?? -2) + 2;
}

/** The first finding about a line is kept. Of a list item the level is that of its mark, two columns further left. */
function setLevel(entry: EntryDraft, { column, entry: other }: Level): void {
  entry.level ??= { column: entry.setting === 'dash' ? column - 2 : column, entry: other };
}

function isComplete(level: OpenLevel | undefined): boolean {
  const kind = level?.entry.value.kind;
  return kind === 'quoted' || kind === 'flow' || kind === 'block';
}

/** Notes a key or dash at a column, which may be the one where it was meant to stand. */
export function openLevel(levels: Levels, kind: OpenLevel['kind'], column: number, entry: EntryDraft): void {
  const { open } = levels;
  let count = 1;
  while ((open.at(-1)?.column ?? -1) >= column) {
    const top = open.at(-1);
    // A list may stand at the column of the key that it belongs to; the next key at that column ends it.
    if (top?.column === column && kind === 'dashes' && top.kind === 'keys') break;
    if (top?.column === column && top.kind === kind) count = top.count + 1;
    open.pop();
  }
  open.push({ column, kind, entry, count });
}
