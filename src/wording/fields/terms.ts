import type { Language } from '../../model/language.ts';
import type { glossaryEntry } from '../../model/schema/glossary.ts';
import type { term } from '../../model/schema/terms.ts';
import type { FieldsOf, OptionsOf } from './field-words.ts';

/** The keys of an entry of content/glossary.yaml. */
export const GLOSSARY_FIELDS: FieldsOf<typeof glossaryEntry> = {
  zh: { zh: '中文术语。', en: 'The Chinese term.', examples: ['安置房'] },
  en: { zh: '固定的英文译法。', en: 'The fixed English rendering.', examples: ['resettlement housing'] },
  also: {
    zh: '也可以用的译法。',
    en: 'Other renderings that are right as well.',
    examples: [['resettlement homes']],
  },
  not: { zh: '不要用的译法。', en: 'Renderings that are never right.', examples: [['resettlement buildings']] },
  note: { zh: '说明。', en: 'A note.', examples: ['Counted in homes.'] },
};

/** The keys of an entry of content/terms.yaml. */
export const TERM_FIELDS: FieldsOf<typeof term> = {
  avoid: { zh: '不宜使用的说法。', en: 'The wording to be avoided.', examples: ['老少边穷地区'] },
  write: { zh: '应当怎么写。', en: 'What to write instead.', examples: ['欠发达地区'] },
  note: { zh: '为什么，依据是什么。', en: 'Why, or where the rule comes from.', examples: ['本单位用语表'] },
  language: {
    zh: '这个说法是哪种语言；不写就看它有没有汉字。',
    en: 'The language of the wording; told by its characters if left out.',
    examples: ['zh'],
  },
};

/** The languages of a wording. */
export const WORDING_LANGUAGES: OptionsOf<Language> = {
  zh: { zh: '中文', en: 'Chinese' },
  en: { zh: '英文', en: 'English' },
};
