import { type Break, breaksOf, emergencyBreaksOf } from './breaks.ts';
import { type Line, setLine } from './set-line.ts';
import type { Manner } from './voices.ts';

/** What a paragraph has to keep to. */
export interface Measure {
  /** Width of a line in ems. */
  readonly width: number;
  readonly maxLines: number;
  /** Phrases that stay on one line: names. */
  readonly unbroken?: readonly string[] | undefined;
}

/** Weight of a line's blank rest against the cost of breaks: a rest of three tenths is worth a break between words. */
const REST = 100;
/** The last line may be shorter than the others. */
const REST_OF_LAST = 50;

/**
 * Breaks a text into as few lines as it needs, as even as words allow, or gives nothing if it needs more than
 * `maxLines`. The breaks are chosen for the whole paragraph, least total cost first, not line by line.
 */
export function paragraph(text: string, measure: Measure, manner: Manner): readonly Line[] | undefined {
  return arrange(text, breaksOf(text, measure.unbroken), measure, manner);
}

/** As `paragraph`, but may break inside words. */
export function brokenParagraph(text: string, measure: Measure, manner: Manner): readonly Line[] | undefined {
  return arrange(text, emergencyBreaksOf(text), measure, manner);
}

interface Way {
  readonly cost: number;
  readonly lines: readonly Line[];
}

function arrange(
  text: string,
  breaks: readonly Break[],
  measure: Measure,
  manner: Manner,
): readonly Line[] | undefined {
  const whole = setLine(text.trim(), manner);
  if (whole.width <= measure.width) return [whole];
  const stops = [{ at: 0, cost: 0 }, ...breaks, { at: text.length, cost: 0 }];
  const setBetween = memory((from, to) => setLine(text.slice(stops[from]?.at, stops[to]?.at).trim(), manner));
  let ways: readonly (Way | undefined)[] = stops.map((_, stop) => (stop === 0 ? { cost: 0, lines: [] } : undefined));
  for (let count = 1; count <= measure.maxLines; count += 1) {
    ways = stops.map((end, to) => {
      let best: Way | undefined;
      for (let from = to - 1; from >= 0; from -= 1) {
        const line = setBetween(from, to);
        if (line.width > measure.width) break;
        const way = ways[from];
        if (way === undefined) continue;
        const weight = to === stops.length - 1 ? REST_OF_LAST : REST;
        const cost = way.cost + end.cost + weight * (1 - line.width / measure.width) ** 2;
        if (best === undefined || cost < best.cost) best = { cost, lines: [...way.lines, line] };
      }
      return best;
    });
    const best = ways.at(-1);
    if (best !== undefined) return best.lines;
  }
  return undefined;
}

function memory(set: (from: number, to: number) => Line): (from: number, to: number) => Line {
  const known = new Map<string, Line>();
  return (from, to) => {
    const key = `${from} ${to}`;
    const line = known.get(key) ?? set(from, to);
    known.set(key, line);
    return line;
  };
}
