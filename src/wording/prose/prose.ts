import type { Figure, Noun } from '../../model/figure.ts';
import type { Language } from '../../model/language.ts';
import { parseProse } from '../../model/prose.ts';
import { type Text, textIn } from '../../model/text.ts';
import { withNoun, writeAmount } from '../number/amount.ts';

/** A stretch of written prose: words, or the amount of a figure, which is not broken over lines. */
export type WrittenRun =
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'amount'; readonly text: string; readonly figure: string };

/** The figures that prose may name. */
export type Figures = ReadonlyMap<string, Figure>;

/**
 * Writes prose in a language with its figures in place. A figure that does not exist stays as typed, in braces:
 * the check has reported it, and a preview must show where.
 */
export function writeProse(text: string, language: Language, figures: Figures): readonly WrittenRun[] {
  const runs: WrittenRun[] = [];
  for (const run of parseProse(text)) {
    if (run.kind === 'text') {
      runs.push({ kind: 'words', text: run.text });
      continue;
    }
    const figure = figures.get(run.id);
    if (figure === undefined) {
      runs.push({ kind: 'words', text: `{${run.id}}` });
      continue;
    }
    const written = amountInProse(figure, language, run.noun);
    const opens = language === 'en' && opensSentence(runs.at(-1));
    runs.push({ kind: 'amount', text: opens ? capitalised(written) : written, figure: figure.id });
  }
  return runs;
}

/** Prose as plain text: for meta tags, text alternatives, share images and data files. */
export function plainProse(text: string, language: Language, figures: Figures): string {
  return writeProse(text, language, figures)
    .map((run) => run.text)
    .join('');
}

/**
 * A bilingual text as plain text in a language. Where the translation is missing the Chinese stands, with its figures
 * written as Chinese writes them.
 */
export function plainText(text: Text, language: Language, figures: Figures): string {
  const { text: source, language: own } = textIn(text, language);
  return plainProse(source, own, figures);
}

/** Chinese amounts are kept whole by the page; in English a number keeps only the word that follows it. */
function amountInProse(figure: Figure, language: Language, noun: Noun | undefined): string {
  if (language === 'zh') return writeAmount(figure.amount, language, 'prose');
  const written =
    noun === undefined ? writeAmount(figure.amount, language, 'prose') : withNoun(figure.amount, noun, 'prose');
  return written.replace(/(?<=\d) /g, '\u00a0');
}

/** Whether what comes next begins an English sentence: nothing before it, or a full stop and a space. */
function opensSentence(before: WrittenRun | undefined): boolean {
  return before === undefined || /[.!?][”’)]?\s+$/.test(before.text);
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
