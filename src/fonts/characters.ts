/**
 * The characters of some texts, each once, by code point: what a font must be able to draw. Characters that a
 * renderer shows as nothing when a font lacks them (Unicode's Default_Ignorable_Code_Point: zero width space,
 * joiners, variation selectors) and control characters are left out.
 */
export function charactersOf(texts: Iterable<string>): string {
  const seen = new Set<string>();
  for (const text of texts) for (const character of text) seen.add(character);
  return [...seen].filter(isDrawn).sort(byCodePoint).join('');
}

/** Whether a character leaves ink or an advance, so that its absence from a font would be seen. */
function isDrawn(character: string): boolean {
  return !/[\p{Default_Ignorable_Code_Point}\p{Cc}]/u.test(character);
}

function byCodePoint(one: string, other: string): number {
  return (one.codePointAt(0) ?? 0) - (other.codePointAt(0) ?? 0);
}
