import { inflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { readTable } from '../../../src/workbench/spreadsheet/read-table.ts';
import { readWorkbook } from '../../../src/workbench/spreadsheet/read-workbook.ts';
import type { Sheet } from '../../../src/workbench/spreadsheet/sheet.ts';
import { writeWorkbook } from '../../../src/workbench/spreadsheet/write-workbook.ts';

/** A part of a workbook as text, found by its local header. */
async function partOf(bytes: Uint8Array, name: string): Promise<string> {
  const buffer = Buffer.from(bytes);
  const at = buffer.indexOf(name) - 30;
  const packed = buffer.subarray(at + 30 + name.length, at + 30 + name.length + buffer.readUInt32LE(at + 18));
  return (buffer.readUInt16LE(at + 8) === 8 ? inflateRawSync(packed) : packed).toString('utf8');
}

function sheetOf(rows: readonly (readonly string[])[], width = 3): Sheet {
  const columns = Array.from({ length: width }, (_, index) => ({ title: `列${index} / Column ${index}`, width: 20 }));
  return { name: '数字 Figures', columns, rows };
}

async function textsOf(sheet: Sheet): Promise<readonly (readonly string[])[]> {
  const [read] = await readWorkbook(await writeWorkbook([sheet]));
  return readTable(read ?? { name: '', rows: [] }).rows.map(({ cells }) => cells.map(({ text }) => text));
}

describe('a workbook gives back what was written', { timeout: 60_000 }, () => {
  test('whatever a text holds: spaces, breaks, formulas, errors, control and private characters', async () => {
    const texts = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 });
    const odd = fc.constantFrom(
      '=1+1',
      '+86',
      '-3',
      '@sum',
      '#REF!',
      '#N/A',
      '_x0041_',
      '_x005F_x0041_',
      ' a ',
      'a\nb',
      '\r',
      '\uFFFE',
      '1-2',
      '0543',
      '371602002001',
      '\u0001',
      '\t',
      "'12",
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(fc.oneof(texts, odd), { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 4 }),
        async (rows) => {
          const saying = rows.filter((row) => row.some((text) => text.trim() !== ''));
          expect(await textsOf(sheetOf(rows))).toEqual(saying);
        },
      ),
      { numRuns: 40 },
    );
  });

  test('the same sheets give the same bytes', async () => {
    const sheet = sheetOf([['1790余万元', '0543', '']]);
    expect(await writeWorkbook([sheet])).toEqual(await writeWorkbook([sheet]));
  });

  test('explanations stand under the titles and are no data', async () => {
    const sheet: Sheet = {
      name: '荣誉',
      columns: [
        { title: '编号', width: 9, note: '小写字母' },
        { title: '名称', width: 9 },
      ],
      rows: [['a', 'b']],
    };
    const [read] = await readWorkbook(await writeWorkbook([sheet]));
    expect(read?.rows[1]?.map(({ text }) => text)).toEqual(['※ 小写字母', '']);
    expect(readTable(read ?? { name: '', rows: [] })).toMatchObject({
      titles: ['编号', '名称'],
      rows: [{ number: 3 }],
    });
  });

  test('long lists of choices stand on a hidden sheet that is not read', async () => {
    const choices = Array.from({ length: 40 }, (_, index) => `choice-number-${index}`);
    const sheet: Sheet = { name: '数字', columns: [{ title: '来源', width: 9, choices }], rows: [['choice-number-3']] };
    const sheets = await readWorkbook(await writeWorkbook([sheet]));
    expect(sheets.map(({ name }) => name)).toEqual(['数字']);
  });
});

test('what Excel would repair is never written: names of sheets in formulas are quoted, rows no taller than it takes', async () => {
  const choices = Array.from({ length: 40 }, (_, index) => `choice-number-${index}`);
  const sheet: Sheet = {
    name: "湖畔's 数字",
    columns: [{ title: '来源', width: 9, choices, note: '一' }],
    rows: [['很长的一段文字'.repeat(400)]],
  };
  const book = await readXlsx(await writeWorkbook([sheet]));
  expect(book.sheets.map(({ name, hidden }) => [name, hidden === true])).toEqual([
    [sheet.name, false],
    ['选项 Lists', true],
  ]);
  expect(book.sheets[0]?.pageSetup?.printTitlesRow).toBe('$1:$2');
  expect(book.sheets[0]?.dataValidations?.[0]?.formula1).toBe("'选项 Lists'!$A$1:$A$40");
  expect(book.sheets[0]?.freezePane).toEqual({ rows: 2 });
  const heights = [...(book.sheets[0]?.rowDefs?.values() ?? [])].map(({ height = 0 }) => height);
  expect(Math.max(...heights)).toBe(409);
  expect(await partOf(await writeWorkbook([sheet]), 'xl/workbook.xml')).toContain("'湖畔''s 数字'!$1:$2");
});

describe('numbers are read as they are shown, exactly', { timeout: 60_000 }, () => {
  async function readValues(cells: readonly { value: number | boolean | Date; numFmt?: string }[]) {
    const bytes = await writeXlsx({
      sheets: [
        {
          name: 'S',
          cells: new Map(
            cells.map(({ value, numFmt }, index) => [`0,${index}`, { value, style: { numFmt: numFmt ?? 'General' } }]),
          ),
        },
      ],
    });
    const [sheet] = await readWorkbook(bytes);
    return sheet?.rows[0]?.map(({ kind, text }) => `${kind} ${text}`);
  }

  test('without the noise of binary fractions and without an exponent', async () => {
    const values = [0.1 + 0.2, 43.2, 0.995, 1e21, 1.5e-7, -3, 371602002001, 20.300000000000001];
    expect(await readValues(values.map((value) => ({ value })))).toEqual([
      'number 0.3',
      'number 43.2',
      'number 0.995',
      'number 1000000000000000000000',
      'number 0.00000015',
      'number -3',
      'number 371602002001',
      'number 20.3',
    ]);
  });

  test('a percentage with its sign, however many of its digits the format hides', async () => {
    const cells = [
      { value: 0.995, numFmt: '0%' },
      { value: 0.995, numFmt: '0.00%' },
      { value: 1, numFmt: '0%' },
      { value: 0.07, numFmt: '0%' },
      { value: 5, numFmt: '0"%"' },
    ];
    expect(await readValues(cells)).toEqual([
      'percent 99.5%',
      'percent 99.5%',
      'percent 100%',
      'percent 7%',
      'number 5',
    ]);
  });

  test('a date as precise as it is shown', async () => {
    const value = new Date(Date.UTC(2023, 9, 1));
    const cells = [
      { value, numFmt: 'yyyy-mm-dd' },
      { value, numFmt: 'yyyy"年"m"月"' },
      { value, numFmt: 'yyyy"年"m"月"d"日"' },
      { value: new Date(Date.UTC(2023, 9, 1, 14, 30)), numFmt: 'yyyy-mm-dd hh:mm' },
    ];
    expect(await readValues(cells)).toEqual([
      'date 2023-10-01',
      'date 2023-10',
      'date 2023-10-01',
      'date 2023-10-01 14:30',
    ]);
  });

  test('any decimal of fifteen digits as it was typed', async () => {
    const decimals = fc
      .tuple(fc.integer({ min: 0, max: 999_999_999 }), fc.integer({ min: 0, max: 99_999 }))
      .map(([whole, part]) => {
        const fraction = String(part).padStart(5, '0').replace(/0+$/, '');
        return fraction === '' ? String(whole) : `${whole}.${fraction}`;
      });
    await fc.assert(
      fc.asyncProperty(fc.array(decimals, { minLength: 1, maxLength: 20 }), async (typed) => {
        expect(await readValues(typed.map((text) => ({ value: Number(text) })))).toEqual(
          typed.map((text) => `number ${text}`),
        );
      }),
      { numRuns: 30 },
    );
  });
});

test('formulas are read by their result; errors, merged cells and formulas without a result are told apart', async () => {
  const bytes = await writeXlsx({
    sheets: [
      {
        name: 'S',
        merges: [{ startRow: 1, startCol: 0, endRow: 1048575, endCol: 0 }],
        cells: new Map<string, object>([
          ['0,0', { formula: 'SUM(B1:B3)', formulaResult: 27 }],
          ['0,1', { value: '#REF!' }],
          ['0,2', { formula: 'A1' }],
          ['0,3', { value: true }],
          ['1,0', { value: '党建' }],
          ['2,1', { value: 'a', richText: [{ text: '加' }, { text: '粗', font: { bold: true } }] }],
        ]),
      },
    ],
  });
  const [sheet] = await readWorkbook(bytes);
  expect(sheet?.rows.map((row) => row.map(({ kind, text }) => (text === '' ? kind : `${kind} ${text}`)))).toEqual([
    ['number 27', 'error #REF!', 'uncomputed', 'boolean TRUE'],
    ['text 党建', 'empty', 'empty', 'empty'],
    ['covered', 'text 加粗', 'empty', 'empty'],
  ]);
});
