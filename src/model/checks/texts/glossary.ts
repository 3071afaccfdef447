import { comparableWords, type Glossary, type GlossaryTerm, stem } from '../../glossary.ts';
import type { Path, Remark } from '../../remark.ts';
import type { Text } from '../../text.ts';
import type { TextCause } from './cause.ts';

/**
 * The terms of the glossary in the Chinese are rendered in the English as the glossary says (editor-mistakes 69 and 70).
 * A rendering that the glossary rules out, and a place name without its apostrophe, are warned of where they stand. A
 * good translation leaves a term out of one sentence or another, so that a rendering is missed only where no text of the
 * file has it; that is said once for a term, and only as a notice.
 */
export function checkGlossary(
  texts: readonly { readonly path: Path; readonly text: Text }[],
  { termsIn }: Glossary,
): readonly Remark[] {
  const remarks: Remark[] = [];
  const english: ReadonlySet<string>[] = [];
  const firstPlaces = new Map<GlossaryTerm, Path>();
  for (const { path, text } of texts) {
    if (text.en === undefined) continue;
    const words = comparableWords(text.en);
    english.push(new Set(words.map(stem)));
    for (const term of termsIn(text.zh)) {
      const at = [...path, 'en'];
      if (!firstPlaces.has(term)) firstPlaces.set(term, at);
      const slip = slipIn(term, text.en, words);
      if (slip !== undefined) remarks.push({ severity: 'warning', path: at, ...slip });
    }
  }
  const slipped = new Set(remarks.map(({ path }) => path));
  for (const [term, path] of firstPlaces) {
    const { zh, en } = term.entry;
    if (slipped.has(path) || english.some((stems) => isRendered(term, stems))) continue;
    remarks.push({ severity: 'notice', path, cause: { code: 'glossary-missing', zh, en } });
  }
  return remarks;
}

function isRendered({ accepted }: GlossaryTerm, stems: ReadonlySet<string>): boolean {
  return accepted.some((rendering) => rendering.every((word) => stems.has(word)));
}

interface Slip {
  readonly offset: number;
  readonly cause: TextCause;
}

function slipIn({ entry, refused, apostrophe }: GlossaryTerm, en: string, words: readonly string[]): Slip | undefined {
  const slip = apostrophe?.slip.exec(en) ?? null;
  if (slip !== null && apostrophe !== undefined) {
    const cause = { code: 'curly-apostrophe', zh: entry.zh, en: apostrophe.word, found: slip[0] } as const;
    return { offset: slip.index, cause };
  }
  if (refused.length === 0) return undefined;
  const joined = ` ${words.join(' ')} `;
  const wrong = refused.find(({ phrase }) => joined.includes(phrase));
  if (wrong === undefined) return undefined;
  const offset = Math.max(0, en.toLowerCase().indexOf(wrong.typed.toLowerCase()));
  return { offset, cause: { code: 'glossary-variant', zh: entry.zh, en: entry.en, found: wrong.typed } };
}
