import type { chart, pair } from '../../model/schema/chart.ts';
import type { FieldsOf } from './field-words.ts';

/** The keys of charts, of every kind. */
export const CHART_FIELDS: FieldsOf<typeof chart> = {
  id: {
    zh: '图的编号，也是它的地址，全篇不重复。',
    en: 'The id and address of the chart, unique in the report.',
    examples: ['hazards-closed'],
  },
  kind: { zh: '哪一种图。', en: 'The kind of chart.', examples: ['bars'] },
  title: {
    zh: '图的结论，一句话；数字用 {编号} 引用。',
    en: 'The finding, in one sentence; figures are named as {id}.',
    examples: [{ zh: '查处的{hazards-found}隐患全部整改', en: 'All {hazards-found} hazards found were fixed' }],
  },
  note: {
    zh: '读图要知道的话。',
    en: 'What the reader must know to read it right.',
    examples: [{ zh: '三类活动内容不同，不相加。', en: 'The three kinds of activity differ and are not added up.' }],
  },
  figures: {
    zh: '画哪些数字。',
    en: 'The figures to draw.',
    examples: [['small-firms-in-statistics', 'self-employed-converted']],
  },
  highlight: { zh: '突出其中哪一个。', en: 'The one figure that the chart is about.' },
  total: { zh: '总数。', en: 'The total.', examples: ['hazards-found'] },
  closed: {
    zh: '其中办结、整改的；那个数字要写 closes。',
    en: 'Those settled or fixed; that figure must say what it closes.',
    examples: ['hazards-fixed'],
  },
  whole: { zh: '整体。', en: 'The whole.', examples: ['households-total'] },
  part: {
    zh: '其中的一部分；那个数字要写 part-of。',
    en: 'The part; that figure must say what it is part-of.',
    examples: ['households-elderly'],
  },
  bands: {
    zh: '各段，加起来正好是整体。',
    en: 'The bands, which add up to the whole.',
    examples: [['incomes-below-10', 'incomes-above-10']],
  },
  missing: {
    zh: '有这一级、但来源没有给出数目的。',
    en: 'Levels that exist and whose number the source does not give.',
    examples: [[{ zh: '楼栋长', en: 'Building heads' }]],
  },
  before: { zh: '之前。', en: 'Before the change.', examples: ['counters-before'] },
  after: { zh: '之后。', en: 'After it.', examples: ['counters-after'] },
  pairs: {
    zh: '一行两个数。',
    en: 'The rows, each with two figures.',
    examples: [
      [{ label: { zh: '低保', en: 'Subsistence allowance' }, first: 'allowance-people', second: 'allowance-money' }],
    ],
  },
};

/** The keys of a row of pairs. */
export const PAIR_FIELDS: FieldsOf<typeof pair> = {
  label: {
    zh: '这一行说的是什么。',
    en: 'What both figures speak of.',
    examples: [{ zh: '低保', en: 'Subsistence allowance' }],
  },
  first: { zh: '第一个数。', en: 'The first figure.', examples: ['allowance-people'] },
  second: { zh: '第二个数。', en: 'The second figure.', examples: ['allowance-money'] },
};
