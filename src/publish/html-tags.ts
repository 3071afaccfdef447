/** The start tag of an element: its name in lower case and its attributes as they are meant, references resolved. */
export interface Tag {
  readonly element: string;
  readonly attributes: ReadonlyMap<string, string>;
}

const ATTRIBUTE = /\s*\/?([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/y;

/** A comment, or the beginning of a start tag. */
const NEXT = /<!--[\s\S]*?-->|<([a-z][^\s/>]*)/gi;

/** All start tags of a page (HTML Standard, 13.1.2: names in any case, values quoted in either way or not at all). */
export function* htmlTags(html: string): Iterable<Tag> {
  const next = new RegExp(NEXT);
  for (let match = next.exec(html); match !== null; match = next.exec(html)) {
    const element = match[1]?.toLowerCase();
    if (element === undefined) continue;
    const { attributes, end } = attributesAt(html, next.lastIndex);
    next.lastIndex = end;
    yield { element, attributes };
    if (element === 'script' || element === 'style') next.lastIndex = endOfRawText(html, element, end);
  }
}

function attributesAt(html: string, start: number) {
  const attributes = new Map<string, string>();
  const attribute = new RegExp(ATTRIBUTE);
  attribute.lastIndex = start;
  let end = start;
  for (let found = attribute.exec(html); found !== null; found = attribute.exec(html)) {
    const [, name = '', double, single, bare] = found;
    const key = name.toLowerCase();
    if (!attributes.has(key)) attributes.set(key, resolved(double ?? single ?? bare ?? ''));
    end = attribute.lastIndex;
  }
  return { attributes, end };
}

/** Where the text of a script or style sheet ends, which holds no markup. */
function endOfRawText(html: string, element: 'script' | 'style', start: number): number {
  const close = new RegExp(`</${element}\\b`, 'gi');
  close.lastIndex = start;
  return close.exec(html)?.index ?? html.length;
}

/** The contents of a page's style sheets. */
export function styleSheets(html: string): readonly string[] {
  return [...html.matchAll(/<style\b[^>]*>([\s\S]*?)<\/style\s*>/gi)].map(([, sheet = '']) => sheet);
}

const NAMED: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

function resolved(value: string): string {
  return value.replace(/&(?:#(\d+)|#x([\da-f]+)|([a-z]+));/gi, (whole, decimal, hexadecimal, name) => {
    if (name !== undefined) return NAMED.get(String(name).toLowerCase()) ?? whole;
    const point = decimal === undefined ? Number.parseInt(hexadecimal, 16) : Number(decimal);
    return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
  });
}
