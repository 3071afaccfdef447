import { atMost } from './at-most.ts';
import { buildNodes } from './build-nodes.ts';
import { type Mistake, obscuresStructure, type SourceFinding, severityOf } from './cause.ts';
import { checkDelimiters } from './delimiters.ts';
import type { Node } from './node.ts';
import type { Built } from './node-builder.ts';
import { lineNumberAt } from './position.ts';
import { checkRawText } from './raw-checks/check-raw-text.ts';
import { readSketch } from './sketch/read-sketch.ts';
import type { Sketch } from './sketch/sketch.ts';
import { explainSyntax } from './syntax-causes/explain-syntax.ts';

/** A text as nodes, and what is wrong with it. */
export interface ParsedYaml {
  /** Undefined where a mistake leaves it open what the keys and values were meant to be. */
  readonly node: Node | undefined;
  /** In the order of the text. */
  readonly findings: readonly SourceFinding[];
}

/** More findings than this are not listed: a file with so many has one cause that repeats on every line. */
const MOST_FINDINGS = 100;

/**
 * Reads a YAML text whose line ends are LF. Every scalar stays text. Mistakes that can be seen in the raw text are
 * named in the editor's terms, and silence the parser's complaint about the same line or a later one: one mistake,
 * one message. Never throws, and takes time in proportion to the text; `file` is only passed on.
 */
export function parseYaml(text: string, file: string): ParsedYaml {
  const sketch = readSketch(text);
  const raw = [...checkRawText(sketch, MOST_FINDINGS + 1)];
  const built = buildNodes(text);
  const later = built.ok ? mistakesInNodes(raw, built) : mistakesInSyntax(sketch, raw, built.mistake);
  const mistakes = [...raw, ...later].sort((one, other) => one.span.start - other.span.start);
  const node = built.ok && !mistakes.some(({ cause }) => obscuresStructure(cause)) ? built.root : undefined;
  return {
    node,
    findings: listed(mistakes).map(({ span, cause }) => ({ severity: severityOf(cause), file, span, cause })),
  };
}

function mistakesInNodes(raw: readonly Mistake[], { root, mistakes }: Built): readonly Mistake[] {
  if (root === undefined || root.kind === 'empty')
    return [...mistakes, { span: { start: 0, end: 0 }, cause: { code: 'empty-file' } }];
  const more = mistakes
    .slice(0, MOST_FINDINGS + 1)
    .filter(({ span }) => !raw.some((seen) => seen.span.start <= span.start && span.end <= seen.span.end));
  if (raw.some(({ cause }) => obscuresStructure(cause))) return more;
  return [...more, ...atMost(MOST_FINDINGS + 1, checkDelimiters(root))];
}

/** What explains that the parser stopped; its own complaint if nothing at or above that line does. */
function mistakesInSyntax(sketch: Sketch, raw: readonly Mistake[], stopped: Mistake): readonly Mistake[] {
  const starts = sketch.lines.map((line) => line.start);
  const lineOf = ({ span }: Mistake) => lineNumberAt(starts, span.start);
  const obscure = raw.filter(({ cause }) => obscuresStructure(cause));
  const taken = new Set(obscure.map(lineOf));
  const explained: Mistake[] = [];
  for (const mistake of explainSyntax(sketch, MOST_FINDINGS + 1)) {
    if (taken.has(lineOf(mistake))) continue;
    taken.add(lineOf(mistake));
    explained.push(mistake);
  }
  const isExplained = [...obscure, ...explained].some((mistake) => lineOf(mistake) <= lineOf(stopped));
  return isExplained ? explained : [...explained, stopped];
}

function listed(mistakes: readonly Mistake[]): readonly Mistake[] {
  const next = mistakes[MOST_FINDINGS];
  if (next === undefined) return mistakes;
  return [
    ...mistakes.slice(0, MOST_FINDINGS),
    { span: next.span, cause: { code: 'more-mistakes', listed: MOST_FINDINGS } },
  ];
}
