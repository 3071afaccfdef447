import type { Language } from '../../src/model/language.ts';
import { loadFaces, type Manner, type Voice } from '../../src/share/typeset/voices.ts';

const faces = await loadFaces();

/** A manner with the real fonts. */
export function mannerOf(voice: Voice, language: Language): Manner {
  return { voice, language, faces };
}
