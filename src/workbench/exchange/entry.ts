import type { Plain } from '../../source/plain.ts';

/** A map of plain values. */
export type PlainMap = { readonly [key: string]: Plain };

/** Whether a value is a map; `undefined` is what stands at a path that a file does not have. */
export function isMap(value: Plain | undefined): value is PlainMap {
  return typeof value === 'object' && value !== null && !isList(value);
}

/** Whether a value is a list. */
export function isList(value: Plain | undefined): value is readonly Plain[] {
  return Array.isArray(value);
}

/** What stands at a path of keys; undefined where there is nothing. */
export function valueAt(value: Plain | undefined, path: readonly (string | number)[]): Plain | undefined {
  let found = value;
  for (const step of path) {
    if (isList(found)) found = typeof step === 'number' ? found[step] : undefined;
    else found = isMap(found) && Object.hasOwn(found, step) ? found[step] : undefined;
  }
  return found;
}

/**
 * The same map with another value at a path of keys, or without it where the value is undefined; maps on the way are
 * made as they are needed, and go when nothing is left in them.
 */
export function withValue(
  entry: Plain | undefined,
  path: readonly string[],
  value: Plain | undefined,
): Plain | undefined {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  const map = isMap(entry) ? entry : {};
  const inner = withValue(Object.hasOwn(map, key) ? map[key] : undefined, rest, value);
  const kept = Object.entries(map).filter(([other]) => other !== key || inner !== undefined);
  const changed = kept.map(([other, old]): [string, Plain] => [
    other,
    other === key && inner !== undefined ? inner : old,
  ]);
  const entries = inner === undefined || Object.hasOwn(map, key) ? changed : [...changed, [key, inner] as const];
  return entries.length === 0 ? undefined : mapOf(entries);
}

/** A map without a prototype, as all maps read from YAML are, so that no key is taken for a property of every object. */
export function mapOf(entries: readonly (readonly [string, Plain])[]): PlainMap {
  const map: Record<string, Plain> = Object.create(null);
  for (const [key, value] of entries) map[key] = value;
  return map;
}
