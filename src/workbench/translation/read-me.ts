import type { Sheet } from '../spreadsheet/sheet.ts';

/** What a translator who has never seen a report file must know, in both languages. */
export const READ_ME: Sheet = {
  name: '说明 Read me',
  columns: [
    { title: '给译者的说明', width: 60 },
    { title: 'For the translator', width: 60 },
  ],
  rows: [
    [
      '只填“新英文”和“原英文仍适用”两列，其他各列请不要改，也不要增减行。可以按任何顺序做，没做完的空着，交回来也能用。',
      'Fill in only “New English” and “Still fits”. Leave the other columns and the rows as they are. Work in any order; what is not done may stay empty.',
    ],
    [
      '花括号里是数字的编号，例如“追回欠薪{back-pay}”。网页会在这里写上数字，英文是“more than 17.9 million yuan”。“数字”一列列出每个数字在两种语言里怎样显示。',
      'Braces name a figure, as in “recovered {back-pay} in unpaid wages”. The page writes the figure there: “more than 17.9 million yuan”. The column “Figures” shows how each will read in both languages.',
    ],
    [
      '花括号连同编号原样抄进英文，编号不翻译，不改写，也不要自己写数字。中文里有几个编号，英文里也要有同样的几个，顺序可以不同。',
      'Copy the braces and the id into the English as they are. Do not translate or change the id, and do not type the number yourself. The English names the same figures as the Chinese, in any order.',
    ],
    [
      '“超过”“余”“近”“约”和单位会随数字自动写出来（more than, nearly, about …），不要再写一遍。',
      '“More than”, “nearly”, “about” and the unit come out with the figure by themselves. Do not write them again.',
    ],
    [
      '要让英文名词随数字变单复数，写“{disputes: case, cases}”：冒号后面先写单数，再写复数，中间用逗号。网页会写成“1 case”或“148 cases”。形容词写在名词里：“{disputes: labor dispute, labor disputes}”。',
      'To make a noun agree with its figure, write “{disputes: case, cases}”: after the colon the singular, a comma, the plural. The page writes “1 case” or “148 cases”. An adjective goes with the noun: “{disputes: labor dispute, labor disputes}”.',
    ],
    [
      '“术语”一列是定好的译法，请照用。觉得不合适，请告诉编辑，不要在一处单独改。',
      'The column “Terms” has fixed renderings; please use them. If one does not fit, tell the editor rather than changing it in one place.',
    ],
    [
      '英文用半角标点。保留中文原名时放在括号里，例如 Mobile Bench Meetings (流动板凳会)。',
      'Use English punctuation. A Chinese name that is kept stands in brackets: Mobile Bench Meetings (流动板凳会).',
    ],
    [
      '做完后把文件交给编辑，编辑运行 npm run translate -- --take 文件名.xlsx：先逐条检查并列出改动，确认后才写入。',
      'Send the file back to the editor, who runs npm run translate -- --take FILE.xlsx: each row is checked and shown first, and written only on the editor’s word.',
    ],
  ],
};
