import type { TranslationCause } from '../../model/translation/cause.ts';
import type { Sentences } from './sentence.ts';

/** What is wrong between a text and its translation, and what to do. */
export const TRANSLATION_SENTENCES: Sentences<TranslationCause> = {
  'translation-stale': ({ part }) => ({
    zh: `英文写好以后，中文改过了。请照新的中文改英文；如果英文不用改，请运行“npm run translate -- --accept ${part}”。`,
    en: `The Chinese has changed since this English was written. Bring the English up to date; if it still fits, run “npm run translate -- --accept ${part}”.`,
  }),
  'ledger-line': ({ found }) => ({
    zh: `译文底账里有一行看不懂：“${found}”。底账由命令写入，请不要手工修改；请运行“npm run translate -- --record”重写。`,
    en: `A line of the translation ledger cannot be read: “${found}”. Commands write the ledger, not people: run “npm run translate -- --record” to write it anew.`,
  }),
};
