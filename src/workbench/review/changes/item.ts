import { type Both, lineText, type ReviewCell } from '../review-table.ts';

/** One field of an item, as readers see it. */
export interface ItemField {
  readonly title: Both;
  readonly cell: ReviewCell;
  /** What is compared where it is not what is shown: ids that stay while the places that they name move. */
  readonly key?: string | undefined;
}

/** Something with an id whose fields are compared between two versions of a report. */
export interface Item {
  readonly id: string;
  /** How it is called, with its id. */
  readonly name: ReviewCell;
  /** The first is the one that matters: of a figure, its amount. */
  readonly fields: readonly ItemField[];
}

/** What happened to an item or a text between two versions. */
export interface Change {
  readonly kind: 'added' | 'removed' | 'changed';
  readonly name: ReviewCell;
  readonly field: Both;
  /** Empty for what was added. */
  readonly before: ReviewCell;
  /** Empty for what was removed. */
  readonly after: ReviewCell;
  /** Whether the change is of the field that matters, or of the whole item. */
  readonly grave: boolean;
}

/** Compares items by their ids and then field by field: what was added, what was removed, then what was changed. */
export function compareItems(before: readonly Item[], after: readonly Item[]): readonly Change[] {
  const earlier = new Map(before.map((item) => [item.id, item]));
  const later = new Set(after.map(({ id }) => id));
  const added = after.filter(({ id }) => !earlier.has(id));
  const removed = before.filter(({ id }) => !later.has(id));
  const changed = after.flatMap((item) => changesOf(earlier.get(item.id), item));
  return [
    ...added.map((item) => whole('added', item)),
    ...removed.map((item) => whole('removed', item)),
    ...changed.filter(({ grave }) => grave),
    ...changed.filter(({ grave }) => !grave),
  ];
}

function whole(kind: 'added' | 'removed', { name, fields }: Item): Change {
  const [main] = fields;
  const cell = main?.cell ?? [];
  const [before, after] = kind === 'added' ? [[], cell] : [cell, []];
  return { kind, name, field: main?.title ?? { zh: '', en: '' }, before, after, grave: true };
}

function changesOf(before: Item | undefined, after: Item): readonly Change[] {
  if (before === undefined) return [];
  return after.fields.flatMap((field, index): readonly Change[] => {
    const old = before.fields[index];
    if (old === undefined || (old.key ?? cellText(old.cell)) === (field.key ?? cellText(field.cell))) return [];
    const { title, cell } = field;
    return [{ kind: 'changed', name: after.name, field: title, before: old.cell, after: cell, grave: index === 0 }];
  });
}

function cellText(cell: ReviewCell): string {
  return JSON.stringify(cell.map((line) => [line.language, lineText(line)]));
}
