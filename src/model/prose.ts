import type { Noun } from './figure.ts';

/** A text taken apart at its figure references. */
export type ProseRun =
  | { readonly kind: 'text'; readonly text: string }
  /** `{id}` or, in English, `{id: one, other}`: the figure and the noun that agrees with it in number. */
  | { readonly kind: 'reference'; readonly id: string; readonly noun?: Noun | undefined; readonly offset: number };

const REFERENCE = /\{\s*([a-z0-9-]+)\s*(?::\s*([^{},\s][^{},]*),\s*([^{},\s][^{},]*))?\}/g;

const BRACE = /[{}｛｝]/;

/** Takes a text apart. Braces that do not form a reference stay text; {@link strayBrace} finds them. */
export function parseProse(text: string): readonly ProseRun[] {
  if (!text.includes('{')) return text === '' ? [] : [{ kind: 'text', text }];
  const runs: ProseRun[] = [];
  let end = 0;
  for (const match of text.matchAll(REFERENCE)) {
    const [whole, id = '', one, other] = match;
    if (match.index > end) runs.push({ kind: 'text', text: text.slice(end, match.index) });
    const noun = one !== undefined && other !== undefined ? { one: one.trimEnd(), other: other.trimEnd() } : undefined;
    runs.push({ kind: 'reference', id, noun, offset: match.index });
    end = match.index + whole.length;
  }
  if (end < text.length) runs.push({ kind: 'text', text: text.slice(end) });
  return runs;
}

/** The ids of the figures that a text names, in order, each as often as it is named. */
export function figuresNamed(text: string): readonly string[] {
  return parseProse(text).flatMap((run) => (run.kind === 'reference' ? [run.id] : []));
}

/** The offset of the first brace, half or full width, that belongs to no reference, or undefined. */
export function strayBrace(text: string): number | undefined {
  if (!BRACE.test(text)) return undefined;
  const offset = text.replace(REFERENCE, (reference) => ' '.repeat(reference.length)).search(BRACE);
  return offset < 0 ? undefined : offset;
}
