import {
  COLLECTION_STYLE,
  EVENT_ID,
  type Event,
  type MappingEvent,
  type ScalarEvent,
  type SequenceEvent,
} from 'js-yaml';
import type { Mistake } from './cause.ts';
import { characterName } from './character-name.ts';
import { closed, type OpenList, type OpenMap, takeKey, takeValue } from './collections.ts';
import type { Node, TextNode } from './node.ts';
import { type LineIndex, lineIndex, lineNumberAt } from './position.ts';
import { textNode } from './scalar.ts';
import { isBlankOrEnd, skipBlanks } from './sketch/spaces.ts';
import { inQuotes } from './sketch/typed.ts';

/** What the events of a text make. */
export interface Built {
  /** Undefined for a text without any content. */
  readonly root: Node | undefined;
  readonly mistakes: readonly Mistake[];
}

/** The deepest nesting of lists and maps: a report needs eight. */
export const DEEPEST_NESTING = 24;

type ContentEvent = Exclude<Event, { readonly type: typeof EVENT_ID.DOCUMENT }>;

/**
 * Makes nodes of the parser's events. The events say where texts stand, but not where empty values and the ends of
 * brackets are: these are found in the text, from the end of what was read last.
 */
export class NodeBuilder {
  readonly #text: string;
  readonly #open: (OpenList | OpenMap)[] = [];
  readonly #mistakes: Mistake[] = [];
  #root: Node | undefined;
  #documents = 0;
  #isTooDeep = false;
  #lines: LineIndex | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  build(events: readonly Event[]): Built {
    for (const event of events) {
      if (event.type === EVENT_ID.DOCUMENT) this.#documents += 1;
      else if (this.#documents < 2) this.#take(event);
      else if (this.#refusesDocument(event)) break;
    }
    return { root: this.#root, mistakes: this.#mistakes };
  }

  #take(event: ContentEvent): void {
    if (event.type === EVENT_ID.POP) {
      this.#close();
    } else if (event.type === EVENT_ID.ALIAS) {
      const span = { start: event.anchorStart - 1, end: event.anchorEnd };
      this.#refuseMark('*', span.start);
      this.#put({ kind: 'empty', span }, span.end);
    } else {
      if (event.anchorStart !== -1) this.#refuseMark('&', event.anchorStart - 1);
      if (event.tagStart !== -1) this.#refuseMark('!', event.tagStart);
      if (event.type === EVENT_ID.SCALAR) this.#takeScalar(event);
      else this.#openCollection(event);
    }
  }

  #openCollection(event: SequenceEvent | MappingEvent): void {
    const isFirstTooDeep = this.#open.length >= DEEPEST_NESTING && !this.#isTooDeep;
    if (isFirstTooDeep) {
      const span = { start: event.start, end: event.start };
      this.#mistakes.push({ span, cause: { code: 'too-deep', limit: DEEPEST_NESTING } });
      this.#isTooDeep = true;
    }
    this.#open.push(this.#opened(event));
  }

  #opened(event: SequenceEvent | MappingEvent): OpenList | OpenMap {
    const { start } = event;
    const bracket = event.style === COLLECTION_STYLE.FLOW ? this.#text[start] : undefined;
    if (event.type === EVENT_ID.SEQUENCE) {
      const closing = bracket === '[' ? ']' : undefined;
      return { kind: 'list', start, items: [], closing, end: closing === undefined ? start : start + 1 };
    }
    const closing = bracket === '{' ? '}' : undefined;
    return {
      kind: 'map',
      start,
      entries: [],
      keys: new Map(),
      key: undefined,
      closing,
      end: closing ? start + 1 : start,
    };
  }

  #takeScalar(event: ScalarEvent): void {
    const parent = this.#open.at(-1);
    if (event.valueStart === -1) {
      const at = this.#emptyPlace(parent);
      const span = { start: at, end: at };
      if (parent?.kind === 'map' && parent.key === undefined) this.#takeKey(parent, '', span, at);
      else this.#put({ kind: 'empty', span }, at);
      return;
    }
    const node = textNode(this.#text, event);
    if (node.style === 'double-quoted' && !event.fast) this.#checkEscapes(node);
    const end = Math.max(node.span.end, event.valueEnd);
    if (parent?.kind === 'map' && parent.key === undefined) this.#takeKey(parent, node.text, node.span, end);
    else this.#put(node, end);
  }

  #takeKey(map: OpenMap, key: string, span: TextNode['span'], end: number): void {
    const mistake = takeKey(map, key, span, (offset) => this.#lineOf(offset));
    if (mistake !== undefined) this.#mistakes.push(mistake);
    map.end = end;
  }

  /** A list, map or alias may stand everywhere but for a key. */
  #put(node: Node, end: number): void {
    const parent = this.#open.at(-1);
    if (parent === undefined) {
      this.#root = node;
    } else if (parent.kind === 'map' && parent.key === undefined) {
      this.#mistakes.push({ span: node.span, cause: { code: 'complex-key' } });
      parent.key = { kept: false };
      parent.end = end;
    } else {
      takeValue(parent, node, end);
    }
  }

  #close(): void {
    const open = this.#open.pop();
    if (open === undefined) return;
    const bracket = open.closing === undefined ? -1 : this.#skipFiller(open.end);
    const end = open.closing !== undefined && this.#text[bracket] === open.closing ? bracket + 1 : open.end;
    this.#put(closed(open, end), end);
  }

  /** Where a value is missing: after the dash, after the colon, or after the key that has no colon. */
  #emptyPlace(parent: OpenList | OpenMap | undefined): number {
    if (parent === undefined) return 0;
    if (parent.kind === 'map' && parent.key !== undefined) {
      const colon = skipBlanks(this.#text, parent.end);
      return this.#text[colon] === ':' ? colon + 1 : parent.end;
    }
    const at = this.#skipFiller(parent.end);
    return parent.kind === 'list' && this.#text[at] === '-' ? at + 1 : at;
  }

  /** Over spaces, line breaks, comments and commas. */
  #skipFiller(from: number): number {
    const text = this.#text;
    let at = from;
    for (;;) {
      at = skipBlanks(text, at);
      if (text[at] === '#' && isBlankOrEnd(text[at - 1])) {
        const lineBreak = text.indexOf('\n', at);
        at = lineBreak === -1 ? text.length : lineBreak;
      } else if (text[at] === '\n' || text[at] === ',') {
        at += 1;
      } else {
        return at;
      }
    }
  }

  /** Escapes can smuggle in what no check of the raw text sees. */
  #checkEscapes(node: TextNode): void {
    const found = /(?![\t\n])\p{Cc}|\p{Cs}/u.exec(node.text)?.[0];
    if (found === undefined) return;
    this.#mistakes.push({ span: node.span, cause: { code: 'control-char', character: characterName(found) } });
  }

  #refuseMark(mark: string, start: number): void {
    const [line = ''] = this.#text.slice(start, start + 200).split('\n', 1);
    const cause = { code: 'star-or-amp-start', mark, write: inQuotes(line.trimEnd()) } as const;
    this.#mistakes.push({ span: { start, end: start + 1 }, cause });
  }

  /** A `---` at the end begins a second document, which is harmless as long as nothing is in it. */
  #refusesDocument(event: ContentEvent): boolean {
    if (event.type === EVENT_ID.POP || (event.type === EVENT_ID.SCALAR && event.valueStart === -1)) return false;
    const start =
      event.type === EVENT_ID.SCALAR
        ? event.valueStart
        : event.type === EVENT_ID.ALIAS
          ? event.anchorStart
          : event.start;
    this.#mistakes.push({ span: { start, end: start }, cause: { code: 'several-documents' } });
    return true;
  }

  #lineOf(offset: number): number {
    this.#lines ??= lineIndex(this.#text);
    return lineNumberAt(this.#lines.starts, offset) + 1;
  }
}
