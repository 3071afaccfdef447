import type { Span } from '../span.ts';
import type { ListMark } from './list-mark.ts';

/**
 * What a YAML text looks like to a forgiving reader: its lines, and whatever stands where a key, a value or a
 * list item is expected. YAML itself reads a full-width colon as a letter; the sketch takes it for the colon
 * that the editor meant, so that the checks can name it. It never fails, whatever the text.
 */
export interface Sketch {
  readonly text: string;
  readonly lines: readonly Line[];
  /** In the order of the text; the items of a flow collection follow the entry that holds it. */
  readonly entries: readonly Entry[];
  readonly comments: readonly Comment[];
}

/**
 * - `entry`: begins a key, a list item or a text.
 * - `continuation`: goes on with the unquoted text of the line above.
 * - `inside`: belongs to quotes, brackets or a block text that was opened further up.
 * - `astray`: looks empty, or as if it belonged to the text above, but begins with something else than spaces.
 * - `marker`: the `---` or `...` between documents.
 */
export type LineRole = 'blank' | 'comment' | 'entry' | 'continuation' | 'inside' | 'astray' | 'marker';

export interface Line {
  readonly start: number;
  /** Offset of the line break, or of the end of the text. */
  readonly end: number;
  /** Offset of the first character that is no kind of space. */
  readonly content: number;
  readonly role: LineRole;
}

/** Where an entry stands: on its own line, after a list dash, or inside `{}` or `[]`. */
export type Setting = 'line' | 'dash' | 'flow-map' | 'flow-list';

export interface Entry {
  readonly setting: Setting;
  /** Index in `lines`. */
  readonly line: number;
  /** Where its first character stands on the line, from 0, in characters; only of use outside brackets. */
  readonly column: number;
  readonly span: Span;
  /** The mark before it, for an item of a list that is not in brackets. */
  readonly mark?: ListMark | undefined;
  readonly key?: Key | undefined;
  readonly value: Value;
  /** Text after the closing quote or bracket, or after a brace inside a flow text: never legal. */
  readonly rest?: Span | undefined;
  /** The entry above at the same level, for an entry that is on a line of its own. */
  readonly beside?: Entry | undefined;
  /** What this line was probably meant to be level with, when its indentation fits nothing. */
  readonly level?: Level | undefined;
}

/** An indentation, in characters from 0, and the last entry that stands there. */
export interface Level {
  readonly column: number;
  readonly entry: Entry;
}

export interface Key {
  readonly span: Span;
  readonly quoted: boolean;
  readonly separator: Separator;
}

/** What stands between a key and its value: a colon and a space, or what an editor typed for it. */
export interface Separator {
  readonly kind: 'colon' | 'no-space' | 'odd-space' | 'full-width';
  /** The colon, with the odd spaces after it. */
  readonly span: Span;
}

export type Value =
  | { readonly kind: 'none'; readonly span: Span }
  | { readonly kind: 'plain'; readonly span: Span; readonly more: readonly Span[] }
  | { readonly kind: 'quoted'; readonly span: Span; readonly quote: '"' | "'"; readonly closed: boolean }
  | {
      readonly kind: 'flow';
      readonly span: Span;
      readonly bracket: '[' | '{';
      readonly closed: boolean;
      readonly items: readonly Entry[];
      /** Full-width commas between items of braces, each before the key of the next. */
      readonly fullWidthCommas: readonly Span[];
      /** The closing bracket, when its line is indented no deeper than the key, which YAML refuses. */
      readonly outdented?: Span | undefined;
    }
  | { readonly kind: 'block'; readonly span: Span };

export interface Comment {
  /** From the `#` to the end of the line. */
  readonly span: Span;
  /** What it stands after: nothing, an unquoted text, a colon or dash without a value, or a complete value. */
  readonly after: 'nothing' | 'text' | 'opening' | 'value';
  /** The last entry that begins before it; index in `entries`, -1 for none. */
  readonly entry: number;
}
