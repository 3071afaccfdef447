import { comparableWords, type Glossary, type GlossaryTerm } from '../../glossary.ts';
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
  const firstPlaces = new Map<GlossaryTerm, Path>();
  const rendered = new Set<GlossaryTerm>();
  for (const { path, text } of texts) {
    const { zh, en } = text;
    if (en === undefined) continue;
    const terms = termsIn(zh);
    const lowerCase = terms.length === 0 ? '' : en.toLowerCase();
    for (const term of terms) {
      const at = [...path, 'en'];
      if (!firstPlaces.has(term)) firstPlaces.set(term, at);
      const slip = slipIn(term, en, lowerCase);
      if (slip !== undefined) remarks.push({ severity: 'warning', path: at, ...slip });
      if (slip !== undefined || lowerCase.includes(term.lowerCase)) rendered.add(term);
    }
  }
  const open = [...firstPlaces].filter(([term]) => !rendered.has(term));
  if (open.length === 0) return remarks;
  const english = texts.map(({ text }) => (text.en ?? '').toLowerCase());
  for (const [{ entry, accepted }, path] of open) {
    const isRendered = english.some((text) => accepted.some((stems) => stems.every((stem) => text.includes(stem))));
    const { zh, en } = entry;
    if (!isRendered) remarks.push({ severity: 'notice', path, cause: { code: 'glossary-missing', zh, en } });
  }
  return remarks;
}

interface Slip {
  readonly offset: number;
  readonly cause: TextCause;
}

function slipIn({ entry, refused, apostrophe }: GlossaryTerm, en: string, lowerCase: string): Slip | undefined {
  const slip = apostrophe?.slip.exec(en) ?? null;
  if (slip !== null && apostrophe !== undefined) {
    const cause = { code: 'curly-apostrophe', zh: entry.zh, en: apostrophe.word, found: slip[0] } as const;
    return { offset: slip.index, cause };
  }
  const likely = refused.filter(({ stems }) => stems.every((stem) => lowerCase.includes(stem)));
  if (likely.length === 0) return undefined;
  const joined = ` ${comparableWords(en).join(' ')} `;
  const wrong = likely.find(({ phrase }) => joined.includes(phrase));
  if (wrong === undefined) return undefined;
  const offset = Math.max(0, lowerCase.indexOf(wrong.typed.toLowerCase()));
  return { offset, cause: { code: 'glossary-variant', zh: entry.zh, en: entry.en, found: wrong.typed } };
}
