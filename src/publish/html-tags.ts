/** The start tag of an element: its name in lower case and its attributes as they are meant, references resolved. */
export interface Tag {
  readonly element: string;
  readonly attributes: ReadonlyMap<string, string>;
}

const ATTRIBUTE = /\s*\/?([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/y;

/** What is no markup of the page: comments, and the contents of scripts and styles. */
const RAW = /<!--[\s\S]*?-->|(?<=<(script|style)\b[^>]*>)[\s\S]*?(?=<\/\1\s*>)/gi;

/** All start tags of a page (HTML Standard, 13.1.2: names in any case, values quoted in either way or not at all). */
export function* htmlTags(html: string): Iterable<Tag> {
  const markup = html.replace(RAW, '');
  for (const match of markup.matchAll(/<([a-z][^\s/>]*)/gi)) {
    const attributes = new Map<string, string>();
    ATTRIBUTE.lastIndex = match.index + match[0].length;
    for (let found = ATTRIBUTE.exec(markup); found !== null; found = ATTRIBUTE.exec(markup)) {
      const [, name = '', double, single, bare] = found;
      const value = resolved(double ?? single ?? bare ?? '');
      if (!attributes.has(name.toLowerCase())) attributes.set(name.toLowerCase(), value);
    }
    yield { element: (match[1] ?? '').toLowerCase(), attributes };
  }
}

/** The contents of a page's style sheets and style attributes. */
export function htmlStyles(html: string): readonly string[] {
  const sheets = [...html.matchAll(/<style\b[^>]*>([\s\S]*?)<\/style\s*>/gi)].map(([, sheet = '']) => sheet);
  return [...sheets, ...[...htmlTags(html)].flatMap(({ attributes }) => attributes.get('style') ?? [])];
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
