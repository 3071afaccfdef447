import { charactersOf } from './characters.ts';
import type { Face } from './faces.ts';
import { measuresOf } from './measures.ts';

/**
 * The characters of a text that a face cannot draw, read from its character map. Renderers do not say: satori and
 * browsers draw a box or another face. Whoever sets text in a face asks here, or catches a MissingCharacterError.
 */
export async function missingCharacters(face: Face, text: string): Promise<readonly string[]> {
  const { has } = await measuresOf(face);
  return [...charactersOf([text])].filter((character) => !has(character));
}
