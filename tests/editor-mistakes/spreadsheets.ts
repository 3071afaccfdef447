import { xlsxFile } from '../workbench/exchange/editor-tables.ts';

const HEAD = { A1: { value: '名称' }, B1: { value: '数值' }, C1: { value: '单位' } };
const csv = (text: string) => new TextEncoder().encode(text);

/** 指标,数值 in GBK, with one row: 志愿者,5320人. */
const GBK = Uint8Array.from([
  0xd6, 0xb8, 0xb1, 0xea, 0x2c, 0xca, 0xfd, 0xd6, 0xb5, 0x0a, 0xd6, 0xbe, 0xd4, 0xb8, 0xd5, 0xdf, 0x2c, 0x35, 0x33,
  0x32, 0x30, 0xc8, 0xcb, 0x0a,
]);

const old = (name: string) =>
  Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.alloc(600), Buffer.from(name, 'utf16le')]);

/** A mistake in a table that an office hands over; the number before the name is that of the list of editors' mistakes. */
export interface SpreadsheetMistake {
  readonly name: string;
  readonly file: string;
  readonly bytes: () => Uint8Array | Promise<Uint8Array>;
}

/** The mistakes of the list that are made in spreadsheets, and others that come with them. */
export const SPREADSHEETS: readonly SpreadsheetMistake[] = [
  { name: 'F1 a .csv file in GBK is read, and said to be', file: 'metrics.csv', bytes: () => GBK },
  { name: 'F3 a Word document', file: 'metrics.xlsx', bytes: () => old('WordDocument') },
  { name: 'F3 an old .xls workbook', file: 'metrics.xls', bytes: () => old('Workbook') },
  { name: 'F3 a workbook behind a password', file: 'metrics.xlsx', bytes: () => old('EncryptedPackage') },
  { name: 'F3 a text that is called .xlsx', file: 'metrics.xlsx', bytes: () => csv('名称,数值\n') },
  { name: 'F3 a PDF', file: 'metrics.csv', bytes: () => csv('%PDF-1.7') },
  { name: 'F3 an archive cut short', file: 'metrics.xlsx', bytes: () => csv('PK\u0003\u0004…') },
  { name: 'F5 the file that an open Excel leaves', file: '~$metrics.xlsx', bytes: () => csv('x') },
  {
    name: 'F6 a unit in the title of the amounts',
    file: 'metrics.csv',
    bytes: () => csv('名称,说明,数值（万元）\n追回欠薪,,1800\n'),
  },
  { name: 'F6 no titles at all', file: 'metrics.csv', bytes: () => csv('追回欠薪,1800\n志愿者,5320\n') },
  {
    name: 'F6 a column for something else',
    file: 'metrics.csv',
    bytes: () => csv('名称,数值,责任科室\n志愿者,5320人,党建办\n'),
  },
  {
    name: 'F6 two columns of amounts',
    file: 'metrics.csv',
    bytes: () => csv('名称,数值,完成数\n志愿者,5320人,5321人\n'),
  },
  {
    name: 'F6 a column of an export twice',
    file: 'metrics.csv',
    bytes: () => csv('名称,数量,英文单数,英文单数\n志愿者,5320人,helper,\n'),
  },
  {
    name: 'a figure that loses its unit',
    file: 'metrics.csv',
    bytes: () => csv('名称,数量,单位\n志愿者,5320,\n'),
  },
  {
    name: 'a figure whose unit changes',
    file: 'metrics.xlsx',
    bytes: () => xlsxFile({ ...HEAD, A2: { value: '志愿者' }, B2: { value: 5320 }, C2: { value: '人次' } }),
  },
  {
    name: 'an amount in words',
    file: 'metrics.csv',
    bytes: () => csv('名称,数量\n志愿者,约三百名\n网格员,10几人\n'),
  },
  {
    name: 'F7 a row that adds up the others',
    file: 'metrics.csv',
    bytes: () => csv('名称,数值\n志愿者,5320人\n合计,5320人\n'),
  },
  {
    name: 'F8 names under a merged cell',
    file: 'metrics.xlsx',
    bytes: () =>
      xlsxFile({ ...HEAD, A2: { value: '志愿者' }, B2: { value: '5320人' }, B3: { value: '12人' } }, ['A2:A3']),
  },
  {
    name: 'F9 a formula that failed',
    file: 'metrics.xlsx',
    bytes: () => xlsxFile({ ...HEAD, A2: { value: '志愿者' }, B2: { value: '#REF!' } }),
  },
  {
    name: 'F9 a formula without a result',
    file: 'metrics.xlsx',
    bytes: () => xlsxFile({ ...HEAD, A2: { value: '志愿者' }, B2: { formula: 'SUM(B3:B9)' } }),
  },
  {
    name: 'F10 a number stored as text, with a space',
    file: 'metrics.xlsx',
    bytes: () => xlsxFile({ ...HEAD, A2: { value: '志愿者' }, B2: { value: '5320 ' }, C2: { value: '人' } }),
  },
  { name: 'F11 a comma inside a cell', file: 'metrics.csv', bytes: () => csv('名称,数值\n志愿者,5,320人\n') },
  {
    name: 'an amount that Excel made a date of',
    file: 'metrics.xlsx',
    bytes: () => xlsxFile({ ...HEAD, A2: { value: '志愿者' }, B2: { value: new Date(Date.UTC(2023, 0, 2)) } }),
  },
  {
    name: 'an amount with a comma in its number',
    file: 'metrics.csv',
    bytes: () => csv('名称,数值\n志愿者,"5,320人"\n'),
  },
  {
    name: 'an amount without a name, a name without an amount',
    file: 'metrics.csv',
    bytes: () => csv('名称,数值\n,5320人\n二、治理,\n'),
  },
  { name: 'a name that two figures have', file: 'metrics.csv', bytes: () => csv('名称,数值\n口袋公园,9处\n') },
  { name: 'a name that two rows have', file: 'metrics.csv', bytes: () => csv('名称,数值\n网格员,9人\n网格员,8人\n') },
  { name: 'an empty file', file: 'metrics.csv', bytes: () => csv('') },
];
