import type { EntryDraft } from './draft.ts';

/** An indentation at which keys or list dashes are open, with the last entry there. */
interface Level {
  readonly column: number;
  readonly kind: 'keys' | 'dashes';
  readonly entry: EntryDraft;
}

/** The open indentations of a block, outermost first. */
export type Levels = Level[];

/** How a new line stands to the levels above it. */
export interface Standing {
  /** The column of the level that the line belongs to: a text of it goes on only on lines indented deeper. */
  readonly parentColumn: number;
  /** The entry above at the same column. */
  readonly beside?: EntryDraft | undefined;
  /** Where the column fits no level: the entry that the line was probably meant to be level with. */
  readonly level?: EntryDraft | undefined;
}

/** Closes the levels that a line at this column leaves, and says where it stands. */
export function enterLine(levels: Levels, column: number): Standing {
  let left: Level | undefined;
  while ((levels.at(-1)?.column ?? -1) > column) left = levels.pop();
  const top = levels.at(-1);
  if (top === undefined) return { parentColumn: -1, level: left?.entry };
  if (top.column === column) return { parentColumn: column, beside: top.entry };
  const complete = top.entry.value.kind === 'quoted' || top.entry.value.kind === 'flow';
  return { parentColumn: top.column, level: left?.entry ?? (complete ? top.entry : undefined) };
}

/** Notes that an entry has a key at this column. A list of dashes at the same column ends. */
export function openKeys(levels: Levels, column: number, entry: EntryDraft): void {
  while ((levels.at(-1)?.column ?? -1) >= column) levels.pop();
  levels.push({ column, kind: 'keys', entry });
}

/** Notes a list dash at this column. A list may stand at the column of the key that it belongs to. */
export function openDash(levels: Levels, column: number, entry: EntryDraft): void {
  const top = levels.at(-1);
  if (top !== undefined && top.column === column && top.kind === 'dashes') levels.pop();
  levels.push({ column, kind: 'dashes', entry });
}
