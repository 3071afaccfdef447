import type { Face } from '../../fonts/faces.ts';
import { type Measures, measuresOf } from '../../fonts/measures.ts';
import { MissingCharacterError } from '../../fonts/missing-character.ts';
import type { Language } from '../../model/language.ts';

/** How a text speaks: names in the heaviest serif, sentences and figures in the bold one, small print in the sans. */
export type Voice = 'name' | 'sentence' | 'small';

/** The faces that share images are set in. */
export const SHARE_FACES = [
  'han-serif-black',
  'han-serif-bold',
  'han-sans',
  'latin-serif',
  'latin-serif-regular',
] as const satisfies Face[];
export type ShareFace = (typeof SHARE_FACES)[number];

/** The measures of every face of the share images. */
export type Faces = Readonly<Record<ShareFace, Measures>>;

/** Reads the measures of all faces, once in a process. */
export async function loadFaces(): Promise<Faces> {
  return {
    'han-serif-black': await measuresOf('han-serif-black'),
    'han-serif-bold': await measuresOf('han-serif-bold'),
    'han-sans': await measuresOf('han-sans'),
    'latin-serif': await measuresOf('latin-serif'),
    'latin-serif-regular': await measuresOf('latin-serif-regular'),
  };
}

/** What a text is set in, and by which measures. */
export interface Manner {
  readonly voice: Voice;
  readonly language: Language;
  readonly faces: Faces;
}

const HAN = {
  name: 'han-serif-black',
  sentence: 'han-serif-bold',
  small: 'han-sans',
} as const satisfies Record<Voice, ShareFace>;

const LATIN = {
  name: 'latin-serif',
  sentence: 'latin-serif',
  small: 'latin-serif-regular',
} as const satisfies Record<Voice, ShareFace>;

/**
 * The face of a character. Chinese leaves to the Latin serif what only Latin writes, and keeps the marks that both
 * write (“ ” —— … ·) in its own; its small print keeps everything in the sans. English asks the Latin serif first,
 * because a Chinese face sets ’ and “ a full em wide. Throws a MissingCharacterError where no face has it: the
 * drawing would show a box.
 */
export function faceOf(character: string, manner: Manner, text: string): ShareFace {
  const han = HAN[manner.voice];
  const latin = LATIN[manner.voice];
  const order = latinFirst(character, manner) ? [latin, han] : [han, latin];
  const face = order.find((candidate) => manner.faces[candidate].has(character));
  if (face === undefined) throw new MissingCharacterError(character, text);
  return face;
}

function latinFirst(character: string, manner: Manner): boolean {
  if (manner.language === 'en') return true;
  return manner.voice !== 'small' && /[\u0020-\u00b6\u00b8-\u024f]/u.test(character);
}
