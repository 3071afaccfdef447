import type { TableCause } from '../../source/table-cause.ts';
import type { Sentences } from './sentence.ts';

const MEBIBYTE = 1024 * 1024;

/** What is wrong with a spreadsheet, and what to do in Excel or WPS about it. */
export const TABLE_SENTENCES: Sentences<TableCause> = {
  'workbook-too-large': ({ bytes, limit }) => ({
    zh: `文件有 ${Math.ceil(bytes / MEBIBYTE)} MB，最多读 ${limit / MEBIBYTE} MB。请删去图片和无关的表，再另存一份。`,
    en: `The file has ${Math.ceil(bytes / MEBIBYTE)} MB; at most ${limit / MEBIBYTE} MB are read. Delete pictures and sheets that do not belong here, and save a copy.`,
  }),
  'workbook-unpacks-too-large': ({ limit }) => ({
    zh: `文件展开后超过 ${limit / MEBIBYTE} MB，没有读取。请把要导入的内容复制到一个新的工作簿，另存为 .xlsx。`,
    en: `The file unpacks to more than ${limit / MEBIBYTE} MB and was not read. Copy what you want to import into a new workbook and save it as .xlsx.`,
  }),
  'workbook-too-long': ({ rows }) => ({
    zh: `表超过 ${rows} 行，没有读取。请只留下要导入的行，另存一份。`,
    en: `A sheet has more than ${rows} rows and was not read. Keep the rows that you want to import and save a copy.`,
  }),
  'workbook-encrypted': () => ({
    zh: '文件有打开密码，读不了。请在 Excel 或 WPS 里取消密码，再保存。',
    en: 'The file is protected by a password and cannot be read. Remove the password in Excel or WPS and save it again.',
  }),
  'workbook-old-format': () => ({
    zh: '这是旧的 .xls 格式。请用 Excel 或 WPS 打开，另存为“Excel 工作簿（*.xlsx）”。',
    en: 'This is the old .xls format. Open it in Excel or WPS and save it as “Excel Workbook (*.xlsx)”.',
  }),
  'workbook-is-document': () => ({
    zh: '这是 Word 文档或演示文稿，不是表格。请把其中的表格复制到 Excel，另存为 .xlsx。',
    en: 'This is a Word document or a presentation, not a spreadsheet. Copy its table into Excel and save it as .xlsx.',
  }),
  'workbook-not-a-workbook': () => ({
    zh: '这不是 .xlsx 工作簿。请在 Excel 或 WPS 里打开，另存为“Excel 工作簿（*.xlsx）”。',
    en: 'This is no .xlsx workbook. Open it in Excel or WPS and save it as “Excel Workbook (*.xlsx)”.',
  }),
  'workbook-broken': () => ({
    zh: '文件损坏，或没有下载完整，读不了。请用 Excel 或 WPS 打开，另存一份再试。',
    en: 'The file is damaged or incomplete and cannot be read. Open it in Excel or WPS, save a copy and try again.',
  }),
  'table-lock-file': ({ meant }) => ({
    zh: `这是 Excel 打开“${meant}”时留下的临时文件，里面没有数据。请关闭 Excel，改用“${meant}”。`,
    en: `This is a temporary file that Excel left while “${meant}” was open; it holds no data. Close Excel and give “${meant}”.`,
  }),
  'table-in-gbk': () => ({
    zh: '文件不是 UTF-8，已按 GBK（GB18030）读取。请核对下面的中文是否正常。',
    en: 'The file is not UTF-8; it was read as GBK (GB18030). Check that the Chinese below is right.',
  }),
  'table-empty': () => ({
    zh: '表里没有内容。',
    en: 'The table is empty.',
  }),
  'table-headers-missing': () => ({
    zh: '找不到表头。请在表的第一行写上“名称”和“数量”，需要时再加“单位”“备注”“英文名称”。',
    en: 'There are no column titles. Put “Name” and “Amount” into the first row and, as needed, “Unit”, “Note” and “Name in English”.',
  }),
  'header-mismatch': ({ found, known }) => ({
    zh: `表头“${found}”不认识。表头请写“${known}”${known === '数量' ? '，单位写在“单位”列' : ''}。`,
    en: `Unknown column title “${found}”. Write “${known}”${known === '数量' ? ' and put the unit into the column “单位”' : ''}.`,
  }),
  'column-ignored': ({ found }) => ({
    zh: found === '' ? '这一列没有表头，不导入。' : `“${found}”这一列不导入。`,
    en: found === '' ? 'This column has no title and is not imported.' : `The column “${found}” is not imported.`,
  }),
  'column-twice': ({ found }) => ({
    zh: `“${found}”有两列，不知道以哪一列为准。请删去一列。`,
    en: `There are two columns for “${found}”, and nothing tells which one counts. Delete one of them.`,
  }),
  'column-missing': ({ title }) => ({
    zh: `缺少“${title}”这一列，认不出每一行是什么。请重新导出，在新的表里改。`,
    en: `The column “${title}” is missing, so that nothing tells what the rows are. Export again and edit the new workbook.`,
  }),
  'total-row': ({ found }) => ({
    zh: `“${found}”会被当作一条数据，这一行没有导入。请删去这一行；确需这个总数，请给它一个名称，例如“隐患总数”。`,
    en: `“${found}” would be counted as data, so this row is not imported. Delete it; if the total is needed, give it a name, such as “Hazards in all”.`,
  }),
  'merged-cells': ({ column }) => ({
    zh: `“${column}”为空（在合并单元格下面）。请取消合并，把每一行都填满。`,
    en: `“${column}” is empty (under a merged cell). Unmerge it and fill every row.`,
  }),
  'formula-error': ({ found }) => ({
    zh: `公式出错（${found}）。请改正公式，或者直接填上数字。`,
    en: `Formula error (${found}). Mend the formula, or type the number itself.`,
  }),
  'formula-uncomputed': () => ({
    zh: '公式没有结果。请用 Excel 或 WPS 打开这个文件，保存一次，公式就会算好。',
    en: 'The formula has no result. Open the file in Excel or WPS and save it once, so that it is computed.',
  }),
  'text-number': ({ read }) => ({
    zh: `数字按文本保存，带有空格或撇号，已按 ${read} 读取。`,
    en: `Number stored as text with a space or an apostrophe; read as ${read}.`,
  }),
  'words-for-amount': ({ found }) => ({
    zh: `“${found}”不是阿拉伯数字。请改填数字，例如“约300名”；来源只有文字说法的，加一列“数量的英文”，在那一格写上英文。`,
    en: `“${found}” is not written in digits. Type a number, such as “约300名”; if the source has words only, add a column “Amount in English” and type the English there.`,
  }),
  'unit-lost': ({ unit, before, found }) => ({
    zh: `单位“${unit}”没有了（${before} → ${found}）。如果单位没有变，请在“单位”列写“${unit}”，没有这一列的，接着写在数字后面。`,
    en: `The unit “${unit}” is gone (${before} → ${found}). If it still holds, write “${unit}” in the column “Unit” or, where there is none, after the number.`,
  }),
  'unit-changed': ({ before, found }) => ({
    zh: `单位变了：原来是“${before}”，现在是“${found}”。请核对。`,
    en: `The unit has changed from “${before}” to “${found}”. Please check.`,
  }),
  'wrong-column-count': ({ cells, columns }) => ({
    zh: `有 ${cells} 列，表头只有 ${columns} 列。内容里的逗号请用中文逗号，或给该格加英文双引号。`,
    en: `${cells} columns, but the header has ${columns}. Use a full-width comma inside text, or put the cell in double quotes.`,
  }),
  'date-for-amount': ({ found }) => ({
    zh: `这里是日期（${found}），不是数量，可能是 Excel 自动转换的。请把该格设为“文本”格式，重新填写。`,
    en: `This is a date (${found}), not an amount; Excel may have converted it. Format the cell as text and type the amount again.`,
  }),
  'row-without-label': ({ found }) => ({
    zh: `有数量“${found}”，没有名称。请写上它数的是什么。`,
    en: `There is an amount “${found}” without a name. Write what it counts.`,
  }),
  'row-without-amount': ({ found }) => ({
    zh: `“${found}”没有数量，这一行没有导入。`,
    en: `“${found}” has no amount; this row is not imported.`,
  }),
  'row-twice': ({ found, first }) => ({
    zh: `“${found}”在第${first}行已经有了。请合成一行，或换一个名称。`,
    en: `“${found}” stands in row ${first} already. Make it one row, or give it another name.`,
  }),
  'label-ambiguous': ({ found, ids }) => ({
    zh: `报告里有${ids.length}个数字叫“${found}”（${ids.join('、')}）。请加一列“编号”，写明是哪一个。`,
    en: `The report has ${ids.length} figures named “${found}” (${ids.join(', ')}). Add a column “Id” that tells which one is meant.`,
  }),
  'text-row-new': () => ({
    zh: '这张表里不能增加行，没有“路径”就不知道放在哪里。请在 YAML 文件里加上这段文字。',
    en: 'Rows cannot be added to this sheet: without a path nothing tells where the text belongs. Add it to the YAML file.',
  }),
  'text-place-unknown': ({ path }) => ({
    zh: `报告里已经没有“${path}”这个位置，这一行没有导入。请重新导出，在新的表里改。`,
    en: `The report no longer has the place “${path}”, so this row is not imported. Export again and edit the new workbook.`,
  }),
};
