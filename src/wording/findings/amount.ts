import type { AmountCause } from '../../model/amount/cause.ts';
import type { Sentences } from './sentence.ts';

/** What an editor reads about an amount that is not accepted. */
export const AMOUNT_SENTENCES: Sentences<AmountCause> = {
  'amount-empty': () => ({
    zh: '没有填写数量。请照原文填写，例如“1790余万元”。',
    en: 'The amount is missing. Type it as the source has it, for example “1790余万元”.',
  }),
  'amount-words-only': ({ found }) => ({
    zh: `“${found}”里没有数字。请填数字；原文只有文字说法的，改填中英文：“amount: { zh: ${found}, en: … }”。`,
    en: `“${found}” has no digits. Type a number; if the source has words only, give them in both languages: “amount: { zh: ${found}, en: … }”.`,
  }),
  'amount-space': ({ corrected }) => ({
    zh: `数量里有空格或看不见的字符。请写成“${corrected}”。`,
    en: `The amount contains a space or an invisible character. Write “${corrected}”.`,
  }),
  'amount-thousands-comma': ({ found, corrected }) => {
    const name = found === ',' ? { zh: '逗号', en: 'a comma' } : { zh: '中文逗号', en: 'a full-width comma' };
    if (corrected === undefined) {
      return {
        zh: `数字里有${name.zh}，而且前后不是三位一组。请对照原文：是小数点就写成“.”，是千分位就删去。`,
        en: `The number contains ${name.en}, and not between groups of three digits. Check the source: type “.” for a decimal point, and nothing between thousands.`,
      };
    }
    return {
      zh: `数字里有${name.zh}。请写成“${corrected}”，英文的千分位由程序添加。`,
      en: `The number contains ${name.en}. Write “${corrected}”; English separators are added on output.`,
    };
  },
  'amount-fullwidth-digits': ({ found, corrected }) => ({
    zh: `“${found}”是全角数字。请写成“${corrected}”。`,
    en: `“${found}” is typed in full-width digits. Write “${corrected}”.`,
  }),
  'amount-fullwidth-point': ({ found, corrected }) => ({
    zh: `小数点“${found}”不是半角句点。请写成“${corrected}”。`,
    en: `The decimal point “${found}” is not an ASCII full stop. Write “${corrected}”.`,
  }),
  'amount-fullwidth-percent': ({ corrected }) => ({
    zh: `百分号是全角“％”。请写成“${corrected}”。`,
    en: `The percent sign is full-width. Write “${corrected}”.`,
  }),
  'amount-letter-digit': ({ found, corrected }) => ({
    zh: `“${found}”是字母，不是数字。请写成“${corrected}”。`,
    en: `“${found}” is a letter, not a digit. Write “${corrected}”.`,
  }),
  'amount-minus-sign': ({ found, corrected }) => ({
    zh: `负号“${found}”不是半角减号。请写成“${corrected}”。`,
    en: `The minus sign “${found}” is not an ASCII hyphen. Write “${corrected}”.`,
  }),
  'amount-plus-sign': ({ corrected }) =>
    corrected === undefined
      ? {
          zh: '数量里有“+”。请照原文写成“500余”“超过500”或“500以上”，三者含义不同。',
          en: 'The amount contains “+”. Write “500余”, “超过500” or “500以上”, as the source has it: they differ in meaning.',
        }
      : {
          zh: `正数前不写“+”。请写成“${corrected}”，增减写在名称里。`,
          en: `A positive number takes no “+”. Write “${corrected}” and say in the label that it is a rise.`,
        },
  'amount-formula': () => ({
    zh: '“1+10”一类写法是名称，不是数量。请加引号写进正文或名称里。',
    en: 'A form such as “1+10” is a name, not a quantity. Put it into a text, in quotation marks.',
  }),
  'amount-comparison-sign': ({ found, word, corrected }) => ({
    zh: `请用“${word}”代替“${found}”，写成“${corrected}”。`,
    en: `Use “${word}” instead of “${found}”: “${corrected}”.`,
  }),
  'amount-scientific': ({ found }) => ({
    zh: `“${found}”像是 Excel 的科学计数法，后几位可能已丢失。请照原文重新填写。`,
    en: `“${found}” looks like scientific notation from Excel, and digits may be lost. Type the number again from the source.`,
  }),
  'amount-mixed-numerals': ({ found, corrected }) =>
    corrected === undefined
      ? {
          zh: `阿拉伯数字不宜与“${found}”连用。请改填文字，例如“amount: { zh: 十几人, en: … }”。`,
          en: `Digits should not be combined with ${found}. Give the wording instead, such as “amount: { zh: 十几人, en: … }”.`,
        }
      : {
          zh: `阿拉伯数字不宜与“${found}”连用。请写成“${corrected}”。`,
          en: `Digits should not be combined with ${found}. Write “${corrected}”.`,
        },
  'amount-date': ({ found }) => ({
    zh: `“${found}”是日期，不是数量。请填在“period”里。`,
    en: `“${found}” is a date, not an amount. It belongs in “period”.`,
  }),
  'amount-leading-zero': ({ found }) => ({
    zh: `“${found}”以0开头。数量请去掉前面的0；电话、编号不是数量，请写进正文。`,
    en: `“${found}” begins with 0. Remove the zero; a telephone number or code is no amount and belongs in a text.`,
  }),
  'amount-bare-point': ({ corrected }) => ({
    zh: `小数点前后都要有数字。请写成“${corrected}”。`,
    en: `A decimal point needs a digit on both sides. Write “${corrected}”.`,
  }),
  'amount-text-before-number': ({ found, corrected }) =>
    corrected === undefined
      ? {
          zh: `数字前的“${found}”不能识别。请删去；货币写在数字后，例如“500元”。`,
          en: `“${found}” before the number is not understood. Remove it; a currency follows the number, as in “500元”.`,
        }
      : {
          zh: `数字前的“${found}”请移到名称“label”里，数量只写“${corrected}”。`,
          en: `Move “${found}” into the label and leave “${corrected}” as the amount.`,
        },
  'amount-second-number': ({ found }) => ({
    zh: `一项数量只写一个数字，这里又出现“${found}”。请拆成两项，或写进正文。`,
    en: `An amount has one number; here is another, “${found}”. Make two figures of it, or put it into a text.`,
  }),
  'amount-inner-word-twice': ({ found }) => ({
    zh: `“余”“多”只能出现一次，请删去多出的“${found}”。`,
    en: `余 or 多 may occur only once. Remove the second, “${found}”.`,
  }),
  'amount-scale-twice': ({ found }) => ({
    zh: `“万”“亿”“万亿”只能用一个，这里又出现“${found}”。请照原文核对。`,
    en: `Only one of 万, 亿 and 万亿 may be used; here is another, “${found}”. Check the source.`,
  }),
  'amount-word-inside-unit': ({ found }) => ({
    zh: `“${found}”会被当成单位的一部分。请把“以上”“左右”写在最后，“余”“多”紧跟数字，或在数字前写“超过”“不足”。`,
    en: `“${found}” would be taken for part of the unit. Put 以上 or 左右 at the very end, 余 or 多 right after the number, or 超过 or 不足 before it.`,
  }),
  'amount-text-after-unit': ({ found, unit }) => ({
    zh: `单位“${unit}”后面多了“${found}”。请移到名称“label”里。`,
    en: `“${found}” follows the unit “${unit}”. Move it into the label.`,
  }),
  'amount-unit-unknown': ({ found }) => ({
    zh: `不认识单位“${found}”。请改用中文单位。`,
    en: `The unit “${found}” is not known. Use its Chinese name.`,
  }),
  'amount-unit-character': ({ found }) => ({
    zh: `单位里不能有“${found}”。请删去；“每年”“每村”等写在名称“label”里。`,
    en: `A unit cannot contain “${found}”. Remove it; “per year” and the like belong in the label.`,
  }),
  'amount-qualifiers-conflict': ({ first, found }) => ({
    zh: `“${first}”和“${found}”含义不同，不能同时用。请照原文的意思保留一个。`,
    en: `“${first}” and “${found}” say different things. Keep the one that the source means.`,
  }),
  'amount-range-mark': ({ found, corrected }) => ({
    zh: `区间不用“${found}”连接。请写成“${corrected}”。`,
    en: `A range is not joined by “${found}”. Write “${corrected}”.`,
  }),
  'amount-range-ambiguous': ({ found, corrected }) => ({
    zh: `“${found}”后面省略的部分会引起误解。如果两端相同，请写成“${corrected}”。`,
    en: `What is left out after “${found}” makes the range ambiguous. If it is the same at both ends, write “${corrected}”.`,
  }),
  'amount-range-units': ({ first, found }) => ({
    zh: `区间两端的单位不一致：“${first}”和“${found}”。请统一。`,
    en: `The two ends of the range have different units: “${first}” and “${found}”. Give both the same.`,
  }),
  'amount-range-order': ({ first, found }) => ({
    zh: `区间应从小到大，“${found}”不大于“${first}”。请核对。`,
    en: `A range goes from the smaller to the larger, but “${found}” is not above “${first}”. Please check.`,
  }),
  'amount-range-qualified': ({ found }) => ({
    zh: `区间已有上下限，不能再用“${found}”，只能用“约”或“左右”。`,
    en: `A range has both its limits, so “${found}” cannot be added; only 约 or 左右 can.`,
  }),
  'amount-rank': ({ found }) => ({
    zh: `“${found}”不是名次。名次写成“第1名”或“第1位”；届次、场次请写进正文。`,
    en: `“${found}” is not a rank. Ranks are written “第1名” or “第1位”; other ordinals belong in a text.`,
  }),
};
