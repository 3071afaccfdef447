import type { ListNode, MapNode, Node } from '../node.ts';
import type { Plain } from '../plain.ts';
import {
  columnOf,
  entryPlace,
  type Found,
  isBlockStyle,
  isFlow,
  itemPlace,
  lineEnd,
  lineStart,
  type Place,
  valueEnd,
} from './place.ts';
import { wrapped } from './revised-value.ts';
import { type Edit, RevisionError } from './revision.ts';
import { blockHeader, blockLines, isBlockText, type Manner, writeInline } from './write-scalar.ts';
import { writeFlow, writeItem, writeKey, writeValue } from './write-yaml.ts';

/** The edit that puts a value where a path leads: over what stands there, or beside its neighbours. */
export function putEdit(text: string, { place, missing }: Found, value: Plain): Edit {
  const [step, ...rest] = missing;
  if (step === undefined) return replace(text, place, value);
  const { node } = place;
  if (node.kind === 'map' && typeof step === 'string') return addEntry(text, place, node, step, wrapped(value, rest));
  if (node.kind === 'list' && step === node.items.length) return addItem(text, place, node, wrapped(value, rest));
  if (node.kind === 'empty') return replace(text, place, wrapped(value, missing));
  throw new RevisionError(`Nothing can be put at "${step}".`);
}

function replace(text: string, place: Place, value: Plain): Edit {
  const { node, inFlow, valueFrom } = place;
  const end = valueEnd(text, place);
  if (inFlow) return { start: node.span.start, end, text: spacedInFlow(text, place, flowValue(place, value)) };
  if (typeof value === 'string' && node.kind === 'text') return replaceText(text, place, value, node.style);
  if (place.parent === undefined) return { start: node.span.start, end, text: writeValue(value, 0).trimStart() };
  const indent = columnOf(text, place.start) + 2;
  const isItem = place.parent.kind === 'list';
  const written = isItem ? writeItem(value, indent) : writeValue(value, indent);
  const comment = text.slice(end, lineEnd(text, end));
  if (comment.trim() === '' || !written.includes('\n')) return { start: valueFrom, end, text: written };
  // The comment stays on the line of the key; what has lines of its own begins below it.
  const below = written.startsWith('\n') ? written : `\n${' '.repeat(indent)}${written.trimStart()}`;
  return { start: valueFrom, end: end + comment.length, text: ` ${comment.trimStart()}${below}` };
}

function flowValue({ node, parent }: Place, value: Plain): string {
  const surroundings = parent?.kind === 'list' ? 'flow-list' : 'flow-map';
  if (typeof value !== 'string' || node.kind !== 'text') return writeFlow(value, surroundings);
  return writeInline(value, surroundings, mannerOf(node.style));
}

/** `{ zh: }` has no space for its value yet. */
function spacedInFlow(text: string, { node }: Place, written: string): string {
  return node.kind === 'empty' && text[node.span.start - 1] === ':' ? ` ${written}` : written;
}

function mannerOf(style: string): Manner {
  return style === 'single-quoted' || style === 'double-quoted' ? style : 'plain';
}

/** A text for a text: among lines it stays among lines, in quotation marks it stays in them. */
function replaceText(text: string, place: Place, value: string, style: string): Edit {
  const end = valueEnd(text, place);
  const parentColumn = place.parent === undefined ? -2 : columnOf(text, place.start);
  if (!isBlockStyle(style)) {
    const isAlone = text.slice(end, lineEnd(text, end)).trim() === '' && place.parent !== undefined;
    const written =
      value.includes('\n') && isAlone && isBlockText(value)
        ? `${blockHeader(value)}${blockLines(value, parentColumn + 2)}`
        : writeInline(value, 'block', mannerOf(style));
    return { start: place.node.span.start, end, text: written };
  }
  const header = text.slice(place.valueFrom, lineEnd(text, place.valueFrom));
  const comment = /\s#.*$/.exec(header)?.[0] ?? '';
  const written = isBlockText(value)
    ? `${keptHeader(header, value)}${comment}${blockLines(value, blockIndent(text, place, parentColumn + 2))}`
    : `${writeInline(value, 'block', 'double-quoted')}${comment}`;
  return { start: place.valueFrom, end, text: place.parent === undefined ? written : ` ${written}` };
}

/** The marks of the old text where they still read the new one as it is: `|-` keeps lines, `>-` folds a single one. */
function keptHeader(header: string, value: string): string {
  return /^\s*\|-(?:\s|$)/.test(header) ? '|-' : blockHeader(value);
}

function blockIndent(text: string, { node, valueFrom }: Place, least: number): number {
  const isBelow = lineStart(text, node.span.start) > valueFrom;
  return isBelow && /[|>]\d/.exec(text.slice(valueFrom, lineEnd(text, valueFrom))) === null
    ? Math.max(columnOf(text, node.span.start), least < 1 ? 0 : 1)
    : Math.max(least, 0);
}

function addEntry(text: string, place: Place, map: MapNode, key: string, value: Plain): Edit {
  const last = entryPlace(text, map, map.entries.length - 1, place.inFlow);
  if (place.inFlow || isFlow(text, map)) {
    return addInFlow(text, map, last, `${writeKey(key)}:${` ${writeFlow(value)}`.trimEnd()}`);
  }
  const indent = columnOf(text, map.span.start);
  return below(text, last, `\n${' '.repeat(indent)}${writeKey(key)}:${writeValue(value, indent + 2)}`);
}

function addItem(text: string, place: Place, list: ListNode, item: Plain): Edit {
  const last = itemPlace(text, list, list.items.length - 1, place.inFlow);
  if (place.inFlow || isFlow(text, list)) return addInFlow(text, list, last, writeFlow(item, 'flow-list'));
  const indent = columnOf(text, list.span.start);
  return below(text, last, `\n${' '.repeat(indent)}-${writeItem(item, indent + 2)}`);
}

/** New lines below the last neighbour and the comment on its line. */
function below(text: string, last: Place | undefined, written: string): Edit {
  if (last === undefined) throw new RevisionError('There is no neighbour to write below.');
  const end = lineEnd(text, valueEnd(text, last));
  return { start: end, end, text: written };
}

/** Before the closing bracket, after the last neighbour and a comma. */
function addInFlow(text: string, node: Node, last: Place | undefined, written: string): Edit {
  if (last === undefined) {
    const spaced = node.kind === 'map' ? `{ ${written} }` : `[${written}]`;
    return { start: node.span.start, end: node.span.end, text: spaced };
  }
  const end = Math.max(valueEnd(text, last), last.valueFrom);
  return { start: end, end, text: `, ${written}` };
}
