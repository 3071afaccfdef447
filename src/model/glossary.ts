/** A fixed rendering: one entry of content/glossary.yaml. */
export interface GlossaryEntry {
  readonly zh: string;
  /** The rendering to be used. */
  readonly en: string;
  /** Other renderings that are right as well. */
  readonly also: readonly string[];
  /** Renderings that are never right for this term. */
  readonly not: readonly string[];
  readonly note?: string | undefined;
}

/** The glossary, made ready for finding its terms in many texts. */
export interface Glossary {
  /** The terms in a Chinese text, each once; one that stands only within a longer term is not among them. */
  readonly termsIn: (zh: string) => readonly GlossaryTerm[];
}

/** A rendering that is never right: as typed, as the words of a text are joined, and the stems of its words. */
export interface RefusedRendering {
  readonly typed: string;
  readonly phrase: string;
  readonly stems: readonly string[];
}

/** A term with its renderings in the form in which English texts are compared. */
export interface GlossaryTerm {
  readonly entry: GlossaryEntry;
  /** The rendering in lower case: what most texts hold to the letter. */
  readonly lowerCase: string;
  /** The stems of the words of each rendering that is right, in any order: “redevelopment of urban villages”. */
  readonly accepted: readonly (readonly string[])[];
  readonly refused: readonly RefusedRendering[];
  /** The word of a place name whose syllables an apostrophe parts (Yan'an), where there is one. */
  readonly apostrophe?: { readonly word: string; readonly slip: RegExp } | undefined;
}

/**
 * Makes the glossary ready. Terms are looked up by their first character, so that a text costs one look for each of its
 * characters, however long the glossary is.
 */
export function glossary(entries: readonly GlossaryEntry[]): Glossary {
  const byFirst = new Map<number, GlossaryTerm[]>();
  for (const entry of entries) {
    const first = entry.zh.charCodeAt(0);
    byFirst.set(first, [...(byFirst.get(first) ?? []), termOf(entry)]);
  }
  // Most characters begin no term; a table of them is asked faster than the map.
  const begins = new Uint8Array(0x10000);
  for (const first of byFirst.keys()) begins[first] = 1;
  for (const terms of byFirst.values()) terms.sort((one, other) => other.entry.zh.length - one.entry.zh.length);
  return {
    termsIn: (zh) => {
      const found = new Set<GlossaryTerm>();
      for (let at = 0; at < zh.length; ) {
        if (begins[zh.charCodeAt(at)] !== 1) {
          at += 1;
          continue;
        }
        const term = byFirst.get(zh.charCodeAt(at))?.find(({ entry }) => zh.startsWith(entry.zh, at));
        if (term !== undefined) found.add(term);
        at += term?.entry.zh.length ?? 1;
      }
      return [...found];
    },
  };
}

/** What English may leave out of a name: “Binzhou” for Binzhou City. */
const DIVISION = / (?:Province|City|County|District|Subdistrict|Community|Village|Town)$/;

/** Words that a rendering may gain or lose when it enters a sentence. */
const SMALL_WORDS = new Set(['the', 'a', 'an', 'of', 'for', 'to', 'in', 'on', 'and', 'by', 'with', 'from', 'that']);

function termOf(entry: GlossaryEntry): GlossaryTerm {
  return {
    entry,
    lowerCase: entry.en.toLowerCase(),
    accepted: [entry.en, ...entry.also, entry.en.replace(DIVISION, '')].map((rendering) =>
      comparableWords(rendering)
        .filter((word) => !SMALL_WORDS.has(word))
        .map(stem),
    ),
    refused: entry.not.map((typed) => {
      const words = comparableWords(typed);
      return { typed, phrase: ` ${words.join(' ')} `, stems: words.map(stem) };
    }),
    apostrophe: apostropheOf(entry.en),
  };
}

/** A rendering such as Yan'an: the apostrophe parts two syllables; in People’s it does not. */
function apostropheOf(en: string): GlossaryTerm['apostrophe'] {
  const [word, before, after] = /(\p{L}+)['’](\p{L}{2,})/u.exec(en) ?? [];
  if (word === undefined || before === undefined || after === undefined) return undefined;
  const other = word.includes("'") ? '’' : "'";
  return { word, slip: new RegExp(`\\b${before}(?:[${other}‘\`´ʼ]|)${after}\\b`, 'iu') };
}

/**
 * The words of an English text as renderings are looked for among them: lower case, hyphens and apostrophes gone, every
 * word in the singular.
 */
export function comparableWords(en: string): readonly string[] {
  return (
    en
      .toLowerCase()
      .replace(/['’]/g, '')
      .match(/[\p{L}\d]+/gu) ?? []
  ).map(singular);
}

/** What is left of a word when its ending is taken off, as near as is needed to know it again: pursue, pursued. */
function stem(word: string): string {
  return word.slice(0, 5);
}

/** Not grammar: two words that differ in number only must come out the same, and few others. */
function singular(word: string): string {
  if (word.length < 4 || !word.endsWith('s') || word.endsWith('ss')) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return /(?:[sxz]|ch|sh)es$/.test(word) ? word.slice(0, -2) : word.slice(0, -1);
}
