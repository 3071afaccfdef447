import type { HonourKind, HonourLevel } from '../../model/honour.ts';
import type { honour } from '../../model/schema/honour.ts';
import type { FieldsOf, OptionsOf } from './field-words.ts';

/** The keys of an honour. */
export const HONOUR_FIELDS: FieldsOf<typeof honour> = {
  id: { zh: '编号，全篇不重复。', en: 'An id, unique in the report.', examples: ['model-community'] },
  title: {
    zh: '荣誉名称。',
    en: 'What was given.',
    examples: [{ zh: '省级文明社区', en: 'Provincial-level model community' }],
  },
  kind: {
    zh: '奖项、名次，还是媒体报道。',
    en: 'An award, a place in an order, or press coverage.',
    examples: ['award'],
  },
  level: {
    zh: '授予单位的级别；媒体报道可以不写。',
    en: 'The level of the body that gave it; press coverage may go without.',
    examples: ['provincial'],
  },
  by: {
    zh: '谁评的；来源没写就不写。',
    en: 'Who gave it; left out where the source does not say.',
    examples: [{ zh: '省民政厅', en: 'Provincial Department of Civil Affairs' }],
  },
  to: {
    zh: '评给谁，一个单位一项。',
    en: 'The recipients, one entry each.',
    examples: [[{ zh: '裕民社区', en: 'Yumin Community' }]],
  },
  date: { zh: '日期；来源没写就不写，不要猜。', en: 'The date; left out where the source gives none, never guessed.' },
  note: {
    zh: '要说明的话。',
    en: 'What must be explained.',
    examples: [{ zh: '媒体刊登，不是奖项。', en: 'Press coverage, not an award.' }],
  },
};

/** What an honour is. */
export const HONOUR_KINDS: OptionsOf<HonourKind> = {
  award: { zh: '奖项、称号', en: 'An award or title' },
  rank: { zh: '名次', en: 'A place in an order' },
  coverage: { zh: '媒体报道', en: 'Coverage in the press' },
};

/** The level of the body that gave it. */
export const LEVELS: OptionsOf<HonourLevel> = {
  national: { zh: '国家级', en: 'National' },
  provincial: { zh: '省级', en: 'Provincial' },
  municipal: { zh: '市级', en: 'Municipal' },
  district: { zh: '区县级', en: 'District or county' },
};
