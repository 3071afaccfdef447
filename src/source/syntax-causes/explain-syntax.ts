import { atMost } from '../at-most.ts';
import type { Mistake } from '../cause.ts';
import type { Sketch } from '../sketch/sketch.ts';
import { explainBrackets } from './brackets.ts';
import { explainColons } from './colon-in-value.ts';
import { explainIndentation } from './indentation.ts';
import { explainQuotes } from './quotes.ts';
import { explainStrayLines } from './stray-lines.ts';

const EXPLANATIONS: readonly ((sketch: Sketch) => Iterable<Mistake>)[] = [
  explainColons,
  explainQuotes,
  explainBrackets,
  explainIndentation,
  explainStrayLines,
];

/**
 * What an editor did in a text that YAML refuses: the parser stops at the first place where it can go no further,
 * which may be lines below the cause. Only to be asked about such texts, since each of these would be harmless
 * somewhere. At most `limit` of each kind.
 */
export function* explainSyntax(sketch: Sketch, limit: number): Iterable<Mistake> {
  for (const explain of EXPLANATIONS) yield* atMost(limit, explain(sketch));
}
