import type { AmountCause } from './amount/cause.ts';
import type { CheckCause } from './checks/cause.ts';
import type { PhotoCause } from './checks/photos/cause.ts';
import type { PublishCause } from './checks/publish/cause.ts';
import type { TextCause } from './checks/texts/cause.ts';
import type { SchemaCause } from './schema/cause.ts';
import type { TimeCause } from './time-cause.ts';
import type { TranslationCause } from './translation/cause.ts';

/** Everything that the model can find wrong, from a mistyped amount to parts that exceed their whole. */
export type ModelCause =
  | PublishCause
  | AmountCause
  | TimeCause
  | SchemaCause
  | CheckCause
  | TextCause
  | PhotoCause
  | TranslationCause;

/** Whether a value that came back through zod is one of the causes that this model handed to it. */
export function isModelCause(value: unknown): value is ModelCause {
  return typeof value === 'object' && value !== null && 'code' in value && typeof value.code === 'string';
}
