import type { Language } from './language.ts';

/** A wording that the office does not want to see: one entry of content/terms.yaml. */
export interface Term {
  readonly avoid: string;
  /** What to write instead. */
  readonly write?: string | undefined;
  /** Why, or where the rule comes from. */
  readonly note?: string | undefined;
  readonly language: Language;
}

/** A term found in a text, and where (UTF-16). */
export interface FoundTerm {
  readonly offset: number;
  readonly term: Term;
}

/** Finds all terms of a list in a text at once. Made once for a run, since a list may have hundreds of terms. */
export interface TermList {
  readonly find: (text: string, language: Language) => readonly FoundTerm[];
}

/**
 * Makes a finder of a list of terms. A longer term hides a shorter one at the same place. English terms are whole
 * words and found whatever the case of their letters.
 */
export function termList(terms: readonly Term[]): TermList {
  const patterns = {
    zh: patternOf(terms, 'zh'),
    en: patternOf(terms, 'en'),
  };
  return {
    find: (text, language) => {
      const { pattern, byWording } = patterns[language];
      if (pattern === undefined) return [];
      return [...text.matchAll(pattern)].flatMap((match) => {
        const term = byWording.get(match[0].toLowerCase());
        return term === undefined ? [] : [{ offset: match.index, term }];
      });
    },
  };
}

interface TermPattern {
  /** Undefined where the list has no term of the language. */
  readonly pattern: RegExp | undefined;
  readonly byWording: ReadonlyMap<string, Term>;
}

function patternOf(terms: readonly Term[], language: Language): TermPattern {
  const byWording = new Map(
    terms.filter((term) => term.language === language).map((term) => [term.avoid.toLowerCase(), term]),
  );
  if (byWording.size === 0) return { pattern: undefined, byWording };
  const longestFirst = [...byWording.keys()].sort((one, other) => other.length - one.length).map(literally);
  const any = longestFirst.join('|');
  const pattern =
    language === 'zh' ? new RegExp(any, 'giu') : new RegExp(`(?<![\\p{L}\\d])(?:${any})(?![\\p{L}\\d])`, 'giu');
  return { pattern, byWording };
}

/** A pattern that matches a wording character for character. */
function literally(wording: string): string {
  return wording.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
