import { headingSegments } from '../wording/prose/heading-segments.ts';
import { type Face, textWidth } from './text-measure.ts';
import { type Run, unbreakableRuns } from './unbreakable.ts';

/** How a line break disturbs the reader, on the scale of unevenness: lines a quarter apart cost about 0.1. */
const COST = { insideWord: 0.18, betweenWords: 0.04 } as const;

const HAN = /\p{Script=Han}/u;
const ENDS_A_THOUGHT = /[，。；：？！、）》”]$/u;

/**
 * Breaks a text into lines no wider than `width` pixels at a font size, unless a single unbreakable run is wider.
 * Of all ways with as few lines, the one whose lines are the most even and that breaks after punctuation or between
 * words where it can: none is left with a single character (clreq advises against it). An empty text has no lines.
 */
export function wrapLabel(text: string, width: number, size: number, face: Face = 'sans'): readonly string[] {
  const runs = unbreakableRuns(text);
  const lines = filled(runs, width, size, face);
  const fits = lines.length > 1 && widestLine(lines, size, face) <= width;
  return fits
    ? evened(runs, lines.length, breakCosts(text, runs), (line) => textWidth(line, size, face) / width)
    : lines;
}

/** The width of the widest line, 0 for no lines. */
export function widestLine(lines: readonly string[], size: number, face: Face = 'sans'): number {
  return Math.max(0, ...lines.map((line) => textWidth(line, size, face)));
}

/** Fills each line with as many runs as it holds. */
function filled(runs: readonly Run[], width: number, size: number, face: Face): readonly string[] {
  const lines: string[] = [];
  for (const run of runs) {
    const last = lines.at(-1);
    const longer = last === undefined ? run.text : last + (run.spaced ? ' ' : '') + run.text;
    if (last !== undefined && textWidth(longer, size, face) <= width) lines[lines.length - 1] = longer;
    else lines.push(run.text);
  }
  return lines;
}

/** What it costs to end a line before each run. */
function breakCosts(text: string, runs: readonly Run[]): readonly number[] {
  if (!HAN.test(text)) return runs.map(() => COST.betweenWords);
  const wordStarts = new Set<number>();
  let position = 0;
  for (const word of headingSegments(text)) {
    wordStarts.add(position);
    position += word.length;
  }
  return runs.map(({ at, spaced }, index) => {
    if (ENDS_A_THOUGHT.test(runs[index - 1]?.text ?? '')) return 0;
    return spaced || wordStarts.has(at) ? COST.betweenWords : COST.insideWord;
  });
}

interface Setting {
  readonly cost: number;
  readonly lines: readonly string[];
}

/**
 * The cheapest way to set the runs in `count` lines. `share` is the part of the full width that a line takes; the
 * squares of the shares are least where lines are even. Built up line by line from the best settings of all beginnings.
 */
function evened(
  runs: readonly Run[],
  count: number,
  costs: readonly number[],
  share: (line: string) => number,
): readonly string[] {
  let best = new Map<number, Setting>([[0, { cost: 0, lines: [] }]]);
  for (let line = 0; line < count; line += 1) {
    const next = new Map<number, Setting>();
    for (const [start, { cost, lines }] of best) {
      let text = '';
      for (const [offset, run] of runs.slice(start).entries()) {
        text += (offset > 0 && run.spaced ? ' ' : '') + run.text;
        const width = share(text);
        if (width > 1) break;
        const end = start + offset + 1;
        const total = cost + width ** 2 + (end < runs.length ? (costs[end] ?? 0) : 0);
        if (total < (next.get(end)?.cost ?? Number.POSITIVE_INFINITY))
          next.set(end, { cost: total, lines: [...lines, text] });
      }
    }
    best = next;
  }
  return best.get(runs.length)?.lines ?? [];
}
