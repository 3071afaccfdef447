/** A stretch of text that stays on one line, where it began, and whether a space stood before it. */
export interface Run {
  readonly text: string;
  /** Offset in UTF-16 units. */
  readonly at: number;
  readonly spaced: boolean;
}

/** Characters with which no line may begin (clreq, line start and end prohibitions; plus % and the dashes). */
const NEVER_FIRST = /[、，。．；：？！）》〉」』】〗〕］｝”’…—～·％々,.;:?!)\]}%\p{M}\u{200D}]/u;
/** Characters with which no line may end. */
const NEVER_LAST = /[（《〈「『【〖〔［｛“‘([{\u{200D}]/u;
/** Scripts that break between any two characters, and their full-width punctuation. */
const BREAKS_ANYWHERE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u{3000}-\u{303F}\u{FF00}-\u{FFEF}“”‘’…—]/u;
/**
 * A number with what belongs to it: 第, a sign, 余 or 多 and 万 or 亿 around the scale, and the unit, which is one
 * of the longer ones or a single character; in English, a following million, percent and the like.
 */
const NUMBER_AND_UNIT =
  /第?[-−]?\d[\d.,]*(?: (?:thousand|million|billion|trillion|percent|percentage)(?![A-Za-z])|[%％]|[余多]?(?:万亿|万|亿)?[余多]?(?:个百分点|平方千米|平方公里|平方米|立方米|千瓦时|人次|公里|公顷|\p{Script=Han})?)/gu;

/**
 * Cuts a text into runs between which a line may break: Latin text at spaces, Chinese between characters except
 * before closing and after opening punctuation, and never inside a number with its unit.
 */
export function unbreakableRuns(text: string): readonly Run[] {
  const glued = gluedPositions(text);
  const runs: { text: string; at: number; spaced: boolean }[] = [];
  let position = 0;
  let before = '';
  let spaced = false;
  for (const character of text) {
    const inside = glued.has(position);
    const at = position;
    position += character.length;
    if (/\s/u.test(character) && !inside) {
      spaced = true;
      before = '';
      continue;
    }
    const last = runs.at(-1);
    if (last !== undefined && !spaced && (inside || !mayBreak(before, character))) last.text += character;
    else runs.push({ text: character, at, spaced });
    before = character;
    spaced = false;
  }
  return runs;
}

function mayBreak(before: string, after: string): boolean {
  if (NEVER_LAST.test(before) || NEVER_FIRST.test(after)) return false;
  return BREAKS_ANYWHERE.test(before) || BREAKS_ANYWHERE.test(after);
}

/** Positions inside a number with its unit, its first character excepted. */
function gluedPositions(text: string): ReadonlySet<number> {
  const positions = new Set<number>();
  for (const { index, 0: found } of text.matchAll(NUMBER_AND_UNIT)) {
    for (let offset = 1; offset < found.length; offset += 1) positions.add(index + offset);
  }
  return positions;
}
