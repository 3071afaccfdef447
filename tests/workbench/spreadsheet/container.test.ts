import { deflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { LARGEST_WORKBOOK } from '../../../src/workbench/spreadsheet/container.ts';
import { readWorkbook } from '../../../src/workbench/spreadsheet/read-workbook.ts';
import { WorkbookError } from '../../../src/workbench/spreadsheet/workbook-error.ts';
import { writeWorkbook } from '../../../src/workbench/spreadsheet/write-workbook.ts';

interface Part {
  readonly name: string;
  readonly data: Uint8Array;
  /** What the headers say about the unpacked size; the truth where it is left out. */
  readonly claimed?: number;
}

/** A ZIP archive with whatever sizes it is told to claim. */
function archive(parts: readonly Part[]): Uint8Array {
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const { name, data, claimed = data.length } of parts) {
    const packed = deflateRawSync(data);
    const head = Buffer.alloc(26);
    head.writeUInt16LE(20, 0);
    head.writeUInt16LE(8, 4);
    head.writeUInt32LE(packed.length, 14);
    head.writeUInt32LE(claimed, 18);
    head.writeUInt16LE(Buffer.byteLength(name), 22);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    local.push(Buffer.from('PK\u0003\u0004'), head, Buffer.from(name), packed);
    central.push(Buffer.from('PK\u0001\u0002'), Buffer.from([20, 0]), head, place, Buffer.from(name));
    offset += 30 + Buffer.byteLength(name) + packed.length;
  }
  const end = Buffer.alloc(18);
  end.writeUInt16LE(parts.length, 4);
  end.writeUInt16LE(parts.length, 6);
  end.writeUInt32LE(Buffer.concat(central).length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...local, ...central, Buffer.from('PK\u0005\u0006'), end]);
}

async function causeOf(bytes: Uint8Array): Promise<unknown> {
  try {
    await readWorkbook(bytes);
  } catch (error) {
    if (error instanceof WorkbookError) return error.cause.code;
    throw error;
  }
  return 'read';
}

const MEGABYTE = 1024 * 1024;
const TYPES = { name: '[Content_Types].xml', data: Buffer.from('<Types/>') };

describe('what is no workbook is refused with its cause', { timeout: 60_000 }, () => {
  test('a file above the limit', async () => {
    expect(await causeOf(new Uint8Array(LARGEST_WORKBOOK + 1))).toBe('workbook-too-large');
  });

  test('an archive that would unpack to more than a workbook can hold, whether it says so or not', async () => {
    const bomb = Buffer.alloc(40 * MEGABYTE);
    expect(await causeOf(archive([TYPES, { name: 'xl/workbook.xml', data: bomb }]))).toBe('workbook-unpacks-too-large');
    expect(await causeOf(archive([TYPES, { name: 'xl/workbook.xml', data: bomb, claimed: 0 }]))).toBe(
      'workbook-unpacks-too-large',
    );
    const lying = [
      { ...TYPES, data: Buffer.alloc(30 * MEGABYTE), claimed: 10 },
      { name: '_rels/.rels', data: bomb, claimed: 10 },
    ];
    expect(await causeOf(archive(lying))).toBe('workbook-broken');
  });

  test('an old .xls, a workbook behind a password, a Word document, a text', async () => {
    const old = (name: string) =>
      Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.alloc(600), Buffer.from(name, 'utf16le')]);
    expect(await causeOf(old('Workbook'))).toBe('workbook-old-format');
    expect(await causeOf(old('EncryptedPackage'))).toBe('workbook-encrypted');
    expect(await causeOf(old('WordDocument'))).toBe('workbook-is-document');
    expect(await causeOf(archive([TYPES, { name: 'word/document.xml', data: Buffer.from('<w/>') }]))).toBe(
      'workbook-is-document',
    );
    expect(await causeOf(archive([{ name: 'photo.jpg', data: Buffer.from('x') }]))).toBe('workbook-not-a-workbook');
    expect(await causeOf(Buffer.from('指标,数值'))).toBe('workbook-not-a-workbook');
    expect(await causeOf(new Uint8Array(0))).toBe('workbook-not-a-workbook');
  });

  test('a workbook of which bytes are missing or changed is refused or read, and never breaks anything else', async () => {
    const bytes = await writeWorkbook([{ name: 'S', columns: [{ title: 'a', width: 9 }], rows: [['b']] }]);
    expect(await causeOf(bytes.subarray(0, bytes.length - 40))).toBe('workbook-broken');
    for (let at = 4; at < bytes.length; at += 97) {
      const changed = Uint8Array.from(bytes);
      changed[at] = (changed[at] ?? 0) ^ 0x55;
      expect(['read', 'workbook-broken', 'workbook-not-a-workbook', 'workbook-unpacks-too-large']).toContain(
        await causeOf(changed),
      );
    }
  });
});

/** A workbook with one sheet, of which the test writes the XML: what no program would save. */
function workbookWith(rows: string, more = '', before = ''): Uint8Array {
  const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const relation = (target: string, type: string) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/${type}" Target="${target}"/></Relationships>`;
  const parts: Readonly<Record<string, string>> = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': relation('xl/workbook.xml', 'officeDocument'),
    'xl/workbook.xml': `<workbook ${main} xmlns:r="${office}"><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relation('worksheets/sheet1.xml', 'worksheet'),
    'xl/worksheets/sheet1.xml': `<worksheet ${main}>${before}<sheetData>${rows}</sheetData>${more}</worksheet>`,
  };
  return archive(Object.entries(parts).map(([name, text]) => ({ name, data: Buffer.from(text) })));
}

describe('a small file that claims to be immense is read or refused in a moment', { timeout: 60_000 }, () => {
  test('a cell in the last corner of the sheet', async () => {
    const rows = '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row>';
    const [sheet] = await readWorkbook(workbookWith(rows));
    expect(sheet?.rows).toEqual([[{ kind: 'number', text: '1' }]]);
  });

  test('thousands of merged cells over the whole sheet', async () => {
    const merged = (count: number) => `<mergeCells>${'<mergeCell ref="A1:XFD1048576"/>'.repeat(count)}</mergeCells>`;
    const rows = '<row r="1"><c r="A1"><v>1</v></c></row><row r="5000"><c r="Z5000"><v>1</v></c></row>';
    expect(await causeOf(workbookWith(rows, merged(2_000)))).toBe('read');
    expect(await causeOf(workbookWith(rows, merged(20_001)))).toBe('workbook-unpacks-too-large');
  });

  test('thousands of declarations of every column', async () => {
    const columns = `<cols>${'<col min="1" max="16384" width="9"/>'.repeat(20_000)}</cols>`;
    expect(await causeOf(workbookWith('', '', columns))).toBe('workbook-unpacks-too-large');
  });

  test('more rows than any report has', async () => {
    const rows = Array.from({ length: 20_001 }, (_, row) => `<row r="${row + 1}"><c><v>1</v></c></row>`).join('');
    expect(await causeOf(workbookWith(rows))).toBe('workbook-too-long');
  });

  test('a million elements within each other, and entities that grow', async () => {
    expect(await causeOf(workbookWith('<row>'.repeat(1_000_000)))).toBe('read');
    const [sheet] = await readWorkbook(workbookWith('<row><c t="inlineStr"><is><t>&big;</t></is></c></row>'));
    expect(sheet?.rows[0]?.[0]?.text).toBe('&big;');
  });
});
