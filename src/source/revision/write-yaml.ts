import type { Plain } from '../plain.ts';
import { blockHeader, blockLines, isBlockText, type Surroundings, writeInline } from './write-scalar.ts';

/** A line of a content file is no longer than this where it can be helped, in characters. */
const LINE = 110;

/** A new text longer than this stands on a line of its own, where it is easier to edit. */
const LONGEST_INLINE = 70;

/** A value as a whole YAML file, with a line break at its end: two spaces a level, lists below their key. */
export function writeYaml(value: Plain): string {
  return `${writeBlock(value, 0).replace(/^\n/, '')}\n`;
}

/** A key as it stands before its colon. */
export function writeKey(key: string): string {
  return /^[A-Za-z0-9_][A-Za-z0-9_-]*$/.test(key) ? key : writeInline(key, 'flow-map', 'double-quoted');
}

/**
 * A value as it follows `key:` or `-`, with the space or line breaks before it; further lines are indented by a number
 * of spaces. What is short stands on the line: texts, lists of words, pairs such as `{ zh: …, en: … }`.
 */
export function writeValue(value: Plain, indent: number): string {
  if (value === null) return '';
  if (typeof value === 'string') return writeText(value, indent);
  const inline = shortFlow(value, indent);
  return inline === undefined ? writeBlock(value, indent) : ` ${inline}`;
}

function writeText(text: string, indent: number): string {
  const wanted = text.includes('\n') || text.length > LONGEST_INLINE;
  if (wanted && isBlockText(text)) return ` ${blockHeader(text)}${blockLines(text, indent)}`;
  return ` ${writeInline(text, 'block')}`;
}

/** A list or map below its key: a line break, then its lines. */
function writeBlock(value: Plain, indent: number): string {
  if (value === null || typeof value === 'string') return `\n${' '.repeat(indent)}${writeInline(value ?? '', 'block')}`;
  const inline = isEmpty(value) ? writeFlow(value) : undefined;
  if (inline !== undefined) return ` ${inline}`;
  return Array.isArray(value)
    ? value.map((item) => `\n${' '.repeat(indent)}-${writeItem(item, indent + 2)}`).join('')
    : writeEntries(value, indent);
}

/** The entries of a map, each after a line break. */
function writeEntries(map: Plain, indent: number): string {
  return Object.entries(map ?? {})
    .map(([key, value]) => `\n${' '.repeat(indent)}${writeKey(key)}:${writeValue(value, indent + 2)}`)
    .join('');
}

/** An item as it follows its dash: a map begins on the line of the dash. */
export function writeItem(item: Plain, indent: number): string {
  const written = writeValue(item, indent);
  const isMapBelow = typeof item === 'object' && written.startsWith('\n');
  return isMapBelow ? ` ${written.slice(1 + indent)}` : written;
}

/** A value between brackets, on one line. A list between brackets cannot hold nothing: such an item becomes an empty text. */
export function writeFlow(value: Plain, surroundings: Surroundings = 'flow-map'): string {
  if (value === null) return '';
  if (typeof value === 'string') return writeInline(value, surroundings);
  if (Array.isArray(value)) return `[${value.map((item) => writeFlow(item ?? '', 'flow-list')).join(', ')}]`;
  const entries = Object.entries(value).map(([key, inner]) => `${writeKey(key)}:${spaced(writeFlow(inner))}`);
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
}

function spaced(written: string): string {
  return written === '' ? '' : ` ${written}`;
}

function isEmpty(value: Plain): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}

/** The flow form where the value is flat, fits on the line and reads well there. */
function shortFlow(value: Plain, indent: number): string | undefined {
  const inner = Object.values(value ?? {});
  if (inner.some((item) => typeof item !== 'string' || item.includes('\n'))) return undefined;
  if (Array.isArray(value) && inner.some((item) => /\s/.test(String(item)))) return undefined;
  const written = writeFlow(value);
  return written.length + indent <= LINE && inner.length <= (Array.isArray(value) ? 8 : 3) ? written : undefined;
}
