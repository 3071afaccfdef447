import { readSketch } from '../../source/sketch/read-sketch.ts';
import type { Span } from '../../source/span.ts';
import { parseYaml } from '../../source/yaml.ts';
import type { MendedText } from './carry-ledger.ts';
import { applyEdits, type Edit, type FixKind, inOrder, offsetBefore } from './edit.ts';
import { indentationEdits, SPACE_WIDTHS, type SpaceWidths } from './indentation.ts';
import { structureEdits } from './structure.ts';
import { textEdits, textsIn } from './texts.ts';

/** One repair, as an editor is told of it. */
export interface Fix {
  readonly kind: FixKind;
  /** Where, in the text before all repairs. */
  readonly span: Span;
  readonly before: string;
  readonly after: string;
}

/** A text after all repairs that are beyond doubt, and what they were, in the order of the text. */
export interface FixedText {
  readonly text: string;
  readonly fixes: readonly Fix[];
  /** The texts of which the punctuation was mended, as YAML reads them. */
  readonly texts: readonly MendedText[];
}

/** A repair may uncover another, such as brackets whose commas can then be seen; none goes deeper than this. */
const MOST_ROUNDS = 12;

/**
 * Mends spaces and punctuation that make keys, lists and brackets, and then the punctuation of the texts, in a YAML
 * text whose line ends are LF. Letters and digits stay as they are, all of them; a second run finds nothing to do.
 */
export function fixText(original: string): FixedText {
  const rounds: (readonly Edit[])[] = [];
  const fixes: Fix[] = [];
  let text = original;
  let structured: string | undefined;
  while (rounds.length < MOST_ROUNDS) {
    const edits = editsFor(text);
    if (edits.length === 0) break;
    for (const { kind, span, put } of edits) {
      const [start, end] = [span.start, span.end].map((offset) => offsetInOriginal(rounds, offset));
      const before = text.slice(span.start, span.end);
      fixes.push({ kind, span: { start: start ?? 0, end: end ?? 0 }, before, after: put });
    }
    if (edits.some(({ kind }) => OF_TEXTS.has(kind))) structured ??= text;
    text = applyEdits(text, edits);
    rounds.push(edits);
  }
  const texts = structured === undefined ? [] : mendedTexts(structured, text);
  return { text, fixes: fixes.sort((one, other) => one.span.start - other.span.start), texts };
}

const OF_TEXTS: ReadonlySet<FixKind> = new Set<FixKind>(['chinese-punctuation', 'english-punctuation']);

function mendedTexts(before: string, after: string): readonly MendedText[] {
  const [old = [], mended = []] = [before, after].map((text) => {
    const { node } = parseYaml(text, '');
    return node === undefined ? [] : textsIn(node);
  });
  return mended.flatMap((text, index) => {
    const was = old[index];
    return was === undefined || (was.zh === text.zh && was.en === text.en) ? [] : [{ before: was, after: text }];
  });
}

function offsetInOriginal(rounds: readonly (readonly Edit[])[], offset: number): number {
  return rounds.reduceRight((at, edits) => offsetBefore(edits, at), offset);
}

/** What can be mended at once: of the structure, or where that is in order, of the texts. */
function editsFor(text: string): readonly Edit[] {
  const sketch = readSketch(text);
  const structure = [...structureEdits(sketch)];
  const withWidths = (widths: SpaceWidths) => inOrder(text, [...indentationEdits(sketch, widths), ...structure]);
  const likely = withWidths(SPACE_WIDTHS[0] ?? { tab: 2, ideographic: 2 });
  if (likely.some(({ kind }) => kind === 'indentation')) return bestOf(text, SPACE_WIDTHS.map(withWidths));
  if (likely.length > 0) return likely;
  const { node } = parseYaml(text, '');
  return node === undefined ? [] : inOrder(text, textEdits(text, node));
}

/** The edits after which the fewest errors are left; of equals the first. */
function bestOf(text: string, choices: readonly (readonly Edit[])[]): readonly Edit[] {
  const [best] = choices
    .map((edits) => ({ edits, errors: errorsIn(applyEdits(text, edits)) }))
    .sort((one, other) => one.errors - other.errors);
  return best?.edits ?? [];
}

function errorsIn(text: string): number {
  return parseYaml(text, '').findings.filter(({ severity }) => severity === 'error').length;
}
