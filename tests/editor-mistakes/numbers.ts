import type { Report } from '../../src/model/report.ts';
import { figureAmount } from '../../src/wording/figure-words.ts';
import { type EditorMistake, SOUND_REPORT } from './mistake.ts';

/** A figure as pages write it, in Chinese and in English. */
function written(id: string) {
  return ({ figures }: Report): readonly string[] => {
    const figure = figures.get(id);
    return figure === undefined ? [] : [figureAmount(figure, 'zh'), figureAmount(figure, 'en')];
  };
}

const RATE = `back-pay:
    label: { zh: 全程网办率, en: Share handled entirely online }
    amount: `;
const PAY = 'back-pay:\n    label: { zh: 追回欠薪, en: Back pay recovered }\n    amount: 1790余万元';

/** A mistyped amount of back pay. */
function amount(slug: string, typed: string, found: string): EditorMistake {
  return { slug, typed: ['1790余万元', typed], finds: [`error ${found}`] };
}

/** Section C: numbers. An amount is typed as the source has it, so that some of them are no mistakes here. */
export const NUMBERS: readonly EditorMistake[] = [
  {
    slug: '33 approx-suffix',
    typed: ['1790余万元', '5320余家'],
    finds: [],
    reads: [written('back-pay'), ['5320余家', 'more than 5,320']],
  },
  {
    slug: '34 unit-in-value',
    finds: [],
    reads: [written('back-pay'), ['1790余万元', 'more than CNY 17.9 million']],
  },
  amount('35 thousands-comma', '"1,790万元"', 'amount-thousands-comma'),
  amount('36 fullwidth-comma-number', '1，790万元', 'amount-thousands-comma'),
  amount('37 fullwidth-digits', '１７９０万元', 'amount-fullwidth-digits'),
  amount('38 fullwidth-point', '43．2万元', 'amount-fullwidth-point'),
  {
    slug: '39 percent-string',
    typed: [PAY, `${RATE}99.5%`],
    finds: [],
    reads: [written('back-pay'), ['99.5%', '99.5%']],
  },
  { slug: '40 percent-fraction', typed: [PAY, `${RATE}0.995%`], finds: ['warning percent-fraction'] },
  { slug: '41 scale-twice', typed: ['1790余万元', '432000万平方米'], finds: ['warning scale-twice'] },
  {
    slug: '42 missing-percent',
    typed: [
      PAY,
      'back-pay:\n    label: { zh: 服务业营业收入同比增长, en: Growth of services revenue }\n    amount: 14.63',
    ],
    finds: ['warning missing-percent'],
  },
  {
    slug: '42 missing-percent in a text',
    typed: [
      '{ zh: 先进街道, en: Advanced subdistrict }',
      '{ zh: 营业收入同比增长14.63，居全市前列, en: Revenue up 14.63 percent }',
    ],
    finds: ['warning missing-percent'],
  },
  {
    slug: '43 leading-zero',
    typed: ['page: 18', 'page: 018'],
    finds: [],
    reads: [({ sources }) => sources.get('daily')?.page, '018'],
  },
  {
    slug: '44 excel-scientific',
    files: { 'places/hupan.yaml': 'name: { zh: 湖畔街道, en: Hupan Subdistrict }\ncode: 3.71602E+11\naccent: pine\n' },
    finds: ['error excel-scientific'],
  },
  amount('45 letter-o', '2O23元', 'amount-letter-digit'),
  amount('46 minus-sign', '－3.5%', 'amount-minus-sign'),
  amount('47 greater-than', '500+', 'amount-plus-sign'),
  {
    slug: '48 range-in-value',
    typed: ['1790余万元', '10-20人'],
    finds: [],
    reads: [written('back-pay'), ['10-20人', '10 to 20']],
  },
  amount('49 words-as-value', '近一半', 'amount-words-only'),
  {
    slug: '50 mixed-numerals',
    typed: [
      '{ zh: 先进街道, en: Advanced subdistrict }',
      '{ zh: 受益居民4千余人, en: "More than 4,000 residents benefit" }',
    ],
    finds: ['warning mixed-numerals'],
  },
  {
    slug: '51 sum-mismatch',
    files: {
      'reports/hupan/2023.yaml': SOUND_REPORT.replace('closes: found', 'part-of: found')
        .replace('1790余万元', '9项\n    part-of: found')
        .replace(
          'kind: closed-of-total, total: found, closed: fixed',
          'kind: bands, whole: found, bands: [fixed, back-pay]',
        ),
    },
    finds: ['error sum-mismatch'],
  },
  {
    slug: '52 same-fact-two-values',
    typed: [
      'highlights:',
      '  total:\n    label: { zh: 查出的隐患, en: All hazards }\n    amount: 31项\n    noun: { one: hazard, other: hazards }\nhighlights:',
    ],
    finds: ['warning figure-unused', 'warning same-fact-two-values'],
  },
];
