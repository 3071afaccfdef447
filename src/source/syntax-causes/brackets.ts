import type { Mistake } from '../cause.ts';
import type { Entry, Sketch } from '../sketch/sketch.ts';
import { entryWith, inQuotes, textOf, typedValue } from '../sketch/typed.ts';

/** Brackets that were meant as text, or that are not closed (editor-mistakes 21). */
export function* explainBrackets(sketch: Sketch): Iterable<Mistake> {
  let unclosedEnd = -1;
  for (const entry of sketch.entries) {
    const { value, rest } = entry;
    if (value.kind === 'flow' && !value.closed && value.span.start >= unclosedEnd) {
      unclosedEnd = value.span.end;
      const span = { start: value.span.start, end: value.span.start + 1 };
      yield { span, cause: { code: 'unclosed-bracket', bracket: value.bracket } };
    }
    if (value.kind === 'flow' && value.outdented !== undefined) {
      const bracket = value.bracket === '[' ? ']' : '}';
      yield { span: value.outdented, cause: { code: 'bracket-outdented', bracket } };
    }
    if (rest === undefined) continue;
    if (value.kind === 'flow' && value.closed) yield textAfterBracket(sketch, entry, rest.start);
    else if (value.kind === 'plain' && '[{'.includes(sketch.text[rest.start] ?? ' ')) {
      const [found = ''] = /^[[{][^\]}]*[\]}]?/.exec(textOf(sketch, rest)) ?? [];
      const span = { start: rest.start, end: rest.start + found.length };
      yield { span, cause: { code: 'brace-in-flow-text', found, write: quoted(sketch, entry) } };
    }
  }
}

function textAfterBracket(sketch: Sketch, entry: Entry, rest: number): Mistake {
  const { span, value } = entry;
  const after = { start: value.span.end, end: span.end };
  if (entry.key === undefined && sketch.text[rest] === ':') return { span: value.span, cause: { code: 'complex-key' } };
  const bracket = sketch.text[value.span.start] === '[' ? '[' : '{';
  return { span: after, cause: { code: 'bracket-start', bracket, write: quoted(sketch, entry) } };
}

function quoted(sketch: Sketch, entry: Entry): string {
  return entryWith(sketch, entry, inQuotes(typedValue(sketch, entry)));
}
