import type { Sheet } from '../spreadsheet/sheet.ts';

/** What the first sheet is called, by which an exported workbook is known again. */
export const READ_ME = '说明 Read me';

const ADDRESS = /^报告 Report: ([a-z0-9-]+)\/(\d{4})$/;

/** The sheet that says what the others are for, and of which report they are. */
export function readMe(address: string): Sheet {
  return {
    name: READ_ME,
    columns: [
      { title: '说明', width: 60 },
      { title: 'Read me', width: 70 },
    ],
    rows: [
      [`报告 Report: ${address}`, ''],
      [
        '改好后保存，运行 npm run import -- 文件名.xlsx。程序先列出改了什么，问过您才写入。',
        'Save the workbook and run: npm run import -- FILE.xlsx. It lists what you changed and asks before it writes.',
      ],
      [
        '每张表第一行是列名，第二行（※）是填写说明，这两行不要删改。',
        'In each sheet the first row has the titles and the second (※) explains them; leave both as they are.',
      ],
      [
        '数字：照来源的写法填，例如 1790余万元。“余”“超过”“近”不要省，也不要换算。',
        'Figures: type amounts as the source has them, with every qualifier, and do not convert them.',
      ],
      [
        '文字：{编号} 是引用的数字，照原样保留；没有译好的英文留空。',
        'Texts: {braces} name figures and stay as they are; leave English empty until it is translated.',
      ],
      [
        '增加：数字、荣誉、活动在表末加一行。删除：删去整行。章节、段落和图请在 YAML 文件里增减。',
        'To add a figure, honor or event, add a row at the end; to remove one, delete its row. Chapters, paragraphs and charts are added in the YAML file.',
      ],
      [
        '单元格都是文本格式，0543、1-2 这样的内容不会被改动；粘贴时请选“只粘贴值”。',
        'All cells are formatted as text, so that nothing is converted; when you paste, paste values only.',
      ],
    ],
  };
}

/** The report that an exported workbook is of, from a cell of the sheet that explains it. */
export function addressIn(texts: readonly string[]): { readonly place: string; readonly year: string } | undefined {
  for (const text of texts) {
    const [, place, year] = ADDRESS.exec(text.trim()) ?? [];
    if (place !== undefined && year !== undefined) return { place, year };
  }
  return undefined;
}
