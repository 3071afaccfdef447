import type { Plain } from '../plain.ts';
import { type Revision, RevisionError, type RevisionPath } from './revision.ts';

/**
 * The value of a file after a revision, worked out without the file: what the revised file must say.
 * @throws RevisionError where the path leads through a text, or to a position that the list has not got.
 */
export function revisedValue(value: Plain | undefined, revision: Revision): Plain {
  const { path } = revision;
  const [step, ...rest] = path;
  if (step === undefined) {
    if (revision.kind === 'remove') throw new RevisionError('A whole file cannot be removed.');
    return revision.value;
  }
  return typeof step === 'number'
    ? revisedList(value, step, { ...revision, path: rest })
    : revisedMap(value, step, { ...revision, path: rest });
}

function revisedMap(value: Plain | undefined, key: string, revision: Revision): Plain {
  if (typeof value === 'string' || isList(value)) throw new RevisionError(`There is no map to hold "${key}".`);
  const entries = new Map(Object.entries(value ?? {}));
  if (revision.kind === 'remove' && !entries.has(key)) throw new RevisionError(`There is no "${key}" to remove.`);
  if (revision.kind === 'remove' && revision.path.length === 0) entries.delete(key);
  else entries.set(key, revisedValue(entries.get(key), revision));
  return mapOf(entries);
}

function revisedList(value: Plain | undefined, index: number, revision: Revision): Plain {
  if (!isList(value) && value !== null && value !== undefined) throw new RevisionError('There is no list here.');
  const items = value ?? [];
  const isNew = index === items.length && revision.kind === 'put';
  if (!isNew && items[index] === undefined) throw new RevisionError(`The list has no position ${index}.`);
  if (revision.kind === 'remove' && revision.path.length === 0) return items.toSpliced(index, 1);
  return items.toSpliced(index, 1, revisedValue(items[index], revision));
}

function isList(value: Plain | undefined): value is readonly Plain[] {
  return Array.isArray(value);
}

function mapOf(entries: ReadonlyMap<string, Plain>): Plain {
  const object: Record<string, Plain> = Object.create(null);
  for (const [key, value] of entries) object[key] = value;
  return object;
}

/** What a value would be if it were put at a path of which nothing exists yet: the maps and lists around it. */
export function wrapped(value: Plain, path: RevisionPath): Plain {
  return revisedValue(undefined, { kind: 'put', path, value });
}

/** Whether two values say the same; the order of keys means nothing. */
export function sameValue(one: Plain | undefined, other: Plain | undefined): boolean {
  if (isList(one) || isList(other)) {
    return (
      isList(one) && isList(other) && one.length === other.length && one.every((item, i) => sameValue(item, other[i]))
    );
  }
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return one === other;
  const keys = Object.keys(one);
  return keys.length === Object.keys(other).length && keys.every((key) => sameValue(one[key], other[key]));
}
