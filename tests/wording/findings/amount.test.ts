import { expect, test } from 'vitest';
import type { AmountCause } from '../../../src/model/amount/cause.ts';
import { parseAmount } from '../../../src/model/amount/parse.ts';
import { AMOUNT_SENTENCES } from '../../../src/wording/findings/amount.ts';
import type { Sentence } from '../../../src/wording/findings/sentence.ts';

type CauseByCode = { readonly [Each in AmountCause as Each['code']]: Each };

function say<Code extends keyof CauseByCode>(code: Code, cause: CauseByCode[Code]): Sentence {
  const sentences: { readonly [Each in keyof CauseByCode]: (given: CauseByCode[Each]) => Sentence } = AMOUNT_SENTENCES;
  return sentences[code](cause);
}

/** A phrase that is refused, with what its editor then reads. */
function told(phrase: string): { readonly code: string; readonly text: string } {
  const reading = parseAmount(phrase);
  if (reading.ok) throw new Error(`accepted: ${phrase}`);
  const { zh, en } = say(reading.cause.code, reading.cause);
  return { code: reading.cause.code, text: `${phrase}\n  ${zh}\n  ${en}` };
}

const PHRASES = [
  '',
  '近一半',
  '1790 万元',
  '1,790',
  '1，790',
  '3,5%',
  '１７９０',
  '43．2',
  '99.5％',
  '2O23',
  '－3.5%',
  '500+',
  '+5%',
  '1+10',
  '>500',
  '3.71602E+11',
  '4千余人',
  '10几人',
  '2023年',
  '0543',
  '.5',
  '累计超过8万人次',
  '￥500',
  '3次、5天',
  '10余万余人',
  '1万余亿元',
  '80以上%',
  '5万元人民币',
  '5lm',
  '4万元/年',
  '近2万余人',
  '10~20人',
  '9～16亿元',
  '10人～20家',
  '20～10人',
  '超过10～20人',
  '第1场',
];

test('an editor reads what is wrong with an amount and what to type instead', () => {
  expect(PHRASES.map((phrase) => told(phrase).text).join('\n')).toMatchInlineSnapshot(`
    "
      没有填写数量。请照原文填写，例如“1790余万元”。
      The amount is missing. Type it as the source has it, for example “1790余万元”.
    近一半
      “近一半”里没有数字。请填数字；原文只有文字说法的，改填中英文：“amount: { zh: 近一半, en: … }”。
      “近一半” has no digits. Type a number; if the source has words only, give them in both languages: “amount: { zh: 近一半, en: … }”.
    1790 万元
      数量里有空格或看不见的字符。请写成“1790万元”。
      The amount contains a space or an invisible character. Write “1790万元”.
    1,790
      数字里有逗号。请写成“1790”，英文的千分位由程序添加。
      The number contains a comma. Write “1790”; English separators are added on output.
    1，790
      数字里有中文逗号。请写成“1790”，英文的千分位由程序添加。
      The number contains a full-width comma. Write “1790”; English separators are added on output.
    3,5%
      数字里有逗号，而且前后不是三位一组。请对照原文：是小数点就写成“.”，是千分位就删去。
      The number contains a comma, and not between groups of three digits. Check the source: type “.” for a decimal point, and nothing between thousands.
    １７９０
      “１７９０”是全角数字。请写成“1790”。
      “１７９０” is typed in full-width digits. Write “1790”.
    43．2
      小数点“．”不是半角句点。请写成“43.2”。
      The decimal point “．” is not an ASCII full stop. Write “43.2”.
    99.5％
      百分号是全角“％”。请写成“99.5%”。
      The percent sign is full-width. Write “99.5%”.
    2O23
      “O”是字母，不是数字。请写成“2023”。
      “O” is a letter, not a digit. Write “2023”.
    －3.5%
      负号“－”不是半角减号。请写成“-3.5%”。
      The minus sign “－” is not an ASCII hyphen. Write “-3.5%”.
    500+
      数量里有“+”。请照原文写成“500余”“超过500”或“500以上”，三者含义不同。
      The amount contains “+”. Write “500余”, “超过500” or “500以上”, as the source has it: they differ in meaning.
    +5%
      正数前不写“+”。请写成“5%”，增减写在名称里。
      A positive number takes no “+”. Write “5%” and say in the label that it is a rise.
    1+10
      “1+10”一类写法是名称，不是数量。请加引号写进正文或名称里。
      A form such as “1+10” is a name, not a quantity. Put it into a text, in quotation marks.
    >500
      请用“超过”代替“>”，写成“超过500”。
      Use “超过” instead of “>”: “超过500”.
    3.71602E+11
      “E+11”像是 Excel 的科学计数法，后几位可能已丢失。请照原文重新填写。
      “E+11” looks like scientific notation from Excel, and digits may be lost. Type the number again from the source.
    4千余人
      阿拉伯数字不宜与“千”连用。请写成“4000余人”。
      Digits should not be combined with 千. Write “4000余人”.
    10几人
      阿拉伯数字不宜与“几”连用。请改填文字，例如“amount: { zh: 十几人, en: … }”。
      Digits should not be combined with 几. Give the wording instead, such as “amount: { zh: 十几人, en: … }”.
    2023年
      “2023年”是日期，不是数量。请填在“period”里。
      “2023年” is a date, not an amount. It belongs in “period”.
    0543
      “0543”以0开头。数量请去掉前面的0；电话、编号不是数量，请写进正文。
      “0543” begins with 0. Remove the zero; a telephone number or code is no amount and belongs in a text.
    .5
      小数点前后都要有数字。请写成“0.5”。
      A decimal point needs a digit on both sides. Write “0.5”.
    累计超过8万人次
      数字前的“累计”请移到名称“label”里，数量只写“超过8万人次”。
      Move “累计” into the label and leave “超过8万人次” as the amount.
    ￥500
      数字前的“￥”不能识别。请删去；货币写在数字后，例如“500元”。
      “￥” before the number is not understood. Remove it; a currency follows the number, as in “500元”.
    3次、5天
      一项数量只写一个数字，这里又出现“5”。请拆成两项，或写进正文。
      An amount has one number; here is another, “5”. Make two figures of it, or put it into a text.
    10余万余人
      “余”“多”只能出现一次，请删去多出的“余”。
      余 or 多 may occur only once. Remove the second, “余”.
    1万余亿元
      “万”“亿”“万亿”只能用一个，这里又出现“亿”。请照原文核对。
      Only one of 万, 亿 and 万亿 may be used; here is another, “亿”. Check the source.
    80以上%
      “以上”会被当成单位的一部分。请把“以上”“左右”写在最后，“余”“多”紧跟数字，或在数字前写“超过”“不足”。
      “以上” would be taken for part of the unit. Put 以上 or 左右 at the very end, 余 or 多 right after the number, or 超过 or 不足 before it.
    5万元人民币
      单位“元”后面多了“人民币”。请移到名称“label”里。
      “人民币” follows the unit “元”. Move it into the label.
    5lm
      不认识单位“lm”。请改用中文单位。
      The unit “lm” is not known. Use its Chinese name.
    4万元/年
      单位里不能有“/”。请删去；“每年”“每村”等写在名称“label”里。
      A unit cannot contain “/”. Remove it; “per year” and the like belong in the label.
    近2万余人
      “近”和“余”含义不同，不能同时用。请照原文的意思保留一个。
      “近” and “余” say different things. Keep the one that the source means.
    10~20人
      区间不用“~”连接。请写成“10～20人”。
      A range is not joined by “~”. Write “10～20人”.
    9～16亿元
      “9”后面省略的部分会引起误解。如果两端相同，请写成“9亿～16亿元”。
      What is left out after “9” makes the range ambiguous. If it is the same at both ends, write “9亿～16亿元”.
    10人～20家
      区间两端的单位不一致：“10人”和“20家”。请统一。
      The two ends of the range have different units: “10人” and “20家”. Give both the same.
    20～10人
      区间应从小到大，“10人”不大于“20”。请核对。
      A range goes from the smaller to the larger, but “10人” is not above “20”. Please check.
    超过10～20人
      区间已有上下限，不能再用“超过”，只能用“约”或“左右”。
      A range has both its limits, so “超过” cannot be added; only 约 or 左右 can.
    第1场
      “第1场”不是名次。名次写成“第1名”或“第1位”；届次、场次请写进正文。
      “第1场” is not a rank. Ranks are written “第1名” or “第1位”; other ordinals belong in a text."
  `);
});

test('every cause is among the phrases above', () => {
  const codes = new Set(PHRASES.map((phrase) => told(phrase).code));
  expect([...codes].toSorted()).toEqual(Object.keys(AMOUNT_SENTENCES).toSorted());
});

test('Chinese sentences end with a Chinese full stop, English ones with an English one', () => {
  for (const phrase of PHRASES) expect(told(phrase).text).toMatch(/。\n.*\.$/su);
});
