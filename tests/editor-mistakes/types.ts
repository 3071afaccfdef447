import type { EditorMistake } from './mistake.ts';

/** An indicator whose `ranking` is the one yes or no of this format. */
function ranking(typed: string): Readonly<Record<string, string>> {
  return {
    'indicators.yaml': `grids:
  label: { zh: 网格, en: Grids }
  definition: { zh: 管理单元的数目。, en: Units of management. }
  unit: 个
  ranking: ${typed}
`,
  };
}

/** Section E: types, yes and no, empty values. */
export const TYPES: readonly EditorMistake[] = [
  { slug: '60 bool-zh', files: ranking('否'), finds: ['error not-a-boolean'] },
  { slug: '61 bool-yes-no', files: ranking('NO'), finds: ['error not-a-boolean'] },
  { slug: '62 empty-value', typed: ['en: A year of work.', 'en:'], finds: ['error empty-value'] },
  {
    slug: '63 scalar-for-list',
    typed: ['highlights: [found, fixed, back-pay]', 'highlights: found'],
    finds: ['error scalar-for-list'],
  },
  {
    slug: '63 scalar-for-list-brackets',
    typed: ['highlights: [found, fixed, back-pay]', 'highlights: 【found, fixed、back-pay】'],
    finds: ['error scalar-for-list'],
  },
  { slug: '64 number-for-text', typed: ['zh: 湖畔街道2023年工作成果', 'zh: 2023'], finds: ['warning number-for-text'] },
];
