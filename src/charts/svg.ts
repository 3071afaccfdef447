/** A piece of SVG that is already escaped. Only the functions of this file make one. */
export interface Markup {
  readonly markup: string;
}

/** Attribute values: numbers are rounded to 2 decimals, `undefined` leaves the attribute out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** A position in CSS pixels, from the top left. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
]);

/** Every code point that an XML 1.0 document may not hold (section 2.2), lone surrogates included. */
const FORBIDDEN_IN_XML = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** A text as it stands in SVG, inside an element or a quoted attribute; what XML forbids becomes U+FFFD. */
export function escaped(text: string): string {
  return text.replace(FORBIDDEN_IN_XML, '\u{FFFD}').replace(/[&<>"]/g, (character) => ENTITIES.get(character) ?? '');
}

/** A coordinate with at most 2 decimals. Throws RangeError for a number that is no place in a picture. */
export function coordinate(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`not a coordinate: ${value}`);
  return String(Number(value.toFixed(2)) + 0);
}

/** An element. Children that are strings are text and get escaped; children that are markup stay as they are. */
export function element(name: string, attributes: Attributes, ...children: readonly (string | Markup)[]): Markup {
  const written = Object.entries(attributes).map(([key, value]) => {
    if (value === undefined) return '';
    return ` ${key}="${typeof value === 'number' ? coordinate(value) : escaped(value)}"`;
  });
  const inner = children.map((child) => (typeof child === 'string' ? escaped(child) : child.markup)).join('');
  const opening = `<${name}${written.join('')}`;
  return { markup: inner === '' ? `${opening}/>` : `${opening}>${inner}</${name}>` };
}

/** Several elements as the body of a drawing, one a line, so that a change shows as a small difference. */
export function together(elements: readonly Markup[]): string {
  return elements.map(({ markup }) => markup).join('\n');
}

/** The `d` of a path through points in straight lines, open or closed. */
export function pathThrough(points: readonly Point[], ends: 'open' | 'closed'): string {
  const steps = points.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${coordinate(x)},${coordinate(y)}`);
  return steps.join('') + (ends === 'closed' ? 'Z' : '');
}
