import type { SourceCause } from '../../source/cause.ts';
import type { Sentences } from './sentence.ts';
import { CHARACTER_SENTENCES } from './source-characters.ts';
import { FILE_SENTENCES } from './source-file.ts';
import { PUNCTUATION_SENTENCES } from './source-punctuation.ts';
import { STRUCTURE_SENTENCES } from './source-structure.ts';

/** What an editor reads about a file before anybody asks what its fields mean: cause and remedy, without the place. */
export const SOURCE_SENTENCES: Sentences<SourceCause> = {
  ...FILE_SENTENCES,
  ...CHARACTER_SENTENCES,
  ...PUNCTUATION_SENTENCES,
  ...STRUCTURE_SENTENCES,
};
