import type { EditorMistake } from './mistake.ts';

/** Section B: punctuation and layout of YAML. */
export const PUNCTUATION: readonly EditorMistake[] = [
  { slug: '12 fullwidth-colon', typed: ['status: published', 'status：published'], finds: ['error fullwidth-colon'] },
  {
    slug: '13 fullwidth-colon-nested',
    typed: ['zh: 一年的事。', 'zh：一年的事。'],
    finds: ['error fullwidth-colon'],
  },
  { slug: '14 colon-no-space', typed: ['status: published', 'status:published'], finds: ['error colon-no-space'] },
  {
    slug: '15 colon-in-value',
    typed: ['en: A year of work.', 'en: Hupan: a year of work.'],
    finds: ['error colon-in-value'],
  },
  {
    slug: '16 smart-quotes-as-delimiters',
    typed: ['zh: 一年的事。', 'zh: “一年的事。”'],
    finds: ['warning smart-quotes-as-delimiters'],
  },
  { slug: '17 mixed-quotes', typed: ['zh: 一年的事。', 'zh: "一年的事。”'], finds: ['error mixed-quotes'] },
  {
    slug: '18 nested-ascii-quotes',
    typed: ['zh: 一年的事。', 'zh: "打造"红色堡垒"品牌"'],
    finds: ['error nested-ascii-quotes'],
  },
  {
    slug: '19 hash-cuts-text',
    typed: ['zh: 一年的事。', 'zh: 我们的社区 #幸福家园#'],
    finds: ['error hash-cuts-text'],
  },
  { slug: '20 star-or-amp-start', typed: ['zh: 一年的事。', 'zh: &湖畔发布'], finds: ['error star-or-amp-start'] },
  { slug: '21 bracket-start', typed: ['zh: 一年的事。', 'zh: [湖畔] 年度报告'], finds: ['error bracket-start'] },
  {
    slug: '22 fullwidth-dash-list',
    typed: ['highlights: [found, fixed, back-pay]', 'highlights:\n  － found\n  － fixed\n  － back-pay'],
    finds: ['error fullwidth-dash-list'],
  },
  {
    slug: '23 bullet-list',
    typed: ['highlights: [found, fixed, back-pay]', 'highlights:\n  · found\n  · fixed\n  · back-pay'],
    finds: ['error bullet-list'],
  },
  {
    slug: '24 dash-no-space',
    typed: ['highlights: [found, fixed, back-pay]', 'highlights:\n  -found\n  -fixed\n  -back-pay'],
    finds: ['error dash-no-space'],
  },
  {
    slug: '25 fullwidth-flow',
    typed: ['highlights: [found, fixed, back-pay]', 'highlights: [found、fixed、back-pay]'],
    finds: ['error fullwidth-flow'],
  },
  {
    slug: '26 fullwidth-brackets',
    typed: ['highlights: [found, fixed, back-pay]', 'highlights: ［found，fixed，back-pay］'],
    finds: ['error fullwidth-brackets'],
  },
  { slug: '27 bad-indent', typed: ['\n    page: 18', '\n     page: 18'], finds: ['error bad-indent'] },
  {
    slug: '28 duplicate-key',
    typed: ['status: published', 'status: published\nyear: 2024'],
    finds: ['error duplicate-key'],
  },
  { slug: '29 unknown-key', typed: ['summary:', 'sumary:'], finds: ['error unknown-key'] },
  {
    slug: '30 backslash-path',
    typed: ['honours:', 'pictures:\n  - { file: "images\\网格.jpg", caption: { zh: 网格, en: Grid } }\nhonours:'],
    finds: ['error backslash-path'],
  },
  {
    slug: '31 unquoted-multiline',
    typed: ['zh: 一年的事。', 'zh: 第一段。\n第二段继续。'],
    finds: ['error unquoted-multiline'],
  },
  {
    slug: '32 front-matter-dashes',
    typed: ['place: hupan', '———\nplace: hupan'],
    finds: ['error front-matter-dashes'],
  },
];
