import type { EditorMistake } from './mistake.ts';

const GLOSSARY = `- { zh: 延安, en: "Yan'an" }
- { zh: 街道办事处, en: subdistrict office, not: [street office] }
`;

/** A summary in both languages instead of the sound one. */
function summary(zh: string, en: string): EditorMistake['typed'] {
  return ['  zh: 一年的事。\n  en: A year of work.', `  zh: ${zh}\n  en: ${en}`];
}

/** Section F: two languages. */
export const LANGUAGES: readonly EditorMistake[] = [
  {
    slug: '65 numbers-differ',
    typed: [
      '{ zh: 先进街道, en: Advanced subdistrict }',
      '{ zh: 追回欠薪1790余万元, en: Recovered more than 1.79 million yuan in unpaid wages }',
    ],
    finds: ['error numbers-differ'],
  },
  {
    slug: '66 zh-punct-in-en',
    typed: summary('一年的事。', 'More market entities，and a good year.'),
    finds: ['warning zh-punctuation-in-en'],
  },
  {
    slug: '67 ascii-punct-in-zh',
    typed: summary('湖畔街道紧扣目标,担当作为。', 'A year of work.'),
    finds: ['warning ascii-punctuation-in-zh'],
  },
  {
    slug: '68 en-still-chinese',
    typed: summary('湖畔街道办事处的一年。', '湖畔街道办事处'),
    finds: ['warning en-still-chinese'],
  },
  {
    slug: '69 curly-apostrophe',
    typed: summary('延安市的一年。', 'A year in Yanan City.'),
    files: { 'glossary.yaml': GLOSSARY },
    finds: ['warning curly-apostrophe'],
  },
  {
    slug: '70 glossary-variant',
    typed: summary('街道办事处开了一年的会。', 'The Street Office met all year.'),
    files: { 'glossary.yaml': GLOSSARY },
    finds: ['warning glossary-variant'],
  },
];
