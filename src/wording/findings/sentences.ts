import type { ModelCause } from '../../model/cause.ts';
import type { SourceCause } from '../../source/cause.ts';
import type { TableCause } from '../../source/table-cause.ts';
import { AMOUNT_SENTENCES } from './amount.ts';
import { CHECK_SENTENCES } from './check.ts';
import { PHOTO_SENTENCES } from './photo.ts';
import { PUBLISH_SENTENCES } from './publish.ts';
import { SCHEMA_SENTENCES } from './schema.ts';
import type { Sentence, Sentences } from './sentence.ts';
import { SOURCE_SENTENCES } from './source.ts';
import { TABLE_SENTENCES } from './spreadsheet.ts';
import { TEXT_SENTENCES } from './texts.ts';
import { TIME_SENTENCES } from './time.ts';
import { TRANSLATION_SENTENCES } from './translation.ts';

type Cause = SourceCause | ModelCause | TableCause;
type CauseByCode = { readonly [Each in Cause as Each['code']]: Each };

const SENTENCES: { readonly [Code in keyof CauseByCode]: (cause: CauseByCode[Code]) => Sentence } = {
  ...(SOURCE_SENTENCES satisfies Sentences<SourceCause>),
  ...AMOUNT_SENTENCES,
  ...TIME_SENTENCES,
  ...SCHEMA_SENTENCES,
  ...CHECK_SENTENCES,
  ...TRANSLATION_SENTENCES,
  ...PHOTO_SENTENCES,
  ...TEXT_SENTENCES,
  ...PUBLISH_SENTENCES,
  ...TABLE_SENTENCES,
};

/** Whatever a file holds, a message is no longer than a person reads. */
const LONGEST = 1000;

/** What an editor reads about a cause, whichever stage found it. */
export function sentenceFor(cause: Cause): Sentence {
  const { zh, en } = say(cause.code, cause);
  return { zh: short(zh), en: short(en) };
}

function short(sentence: string): string {
  return sentence.length <= LONGEST ? sentence : `${sentence.slice(0, LONGEST).toWellFormed()}…`;
}

function say<Code extends keyof CauseByCode>(code: Code, cause: CauseByCode[Code]): Sentence {
  return SENTENCES[code](cause);
}
