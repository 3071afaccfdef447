import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decode, LARGEST_FILE } from '../../src/source/decode.ts';
import { COMMON_CHARACTERS, gbkBytes } from './gbk.ts';

const REPORT = 'title: 市西街道\r\nyear: 2023\r\n';
const REPORT_LF = 'title: 市西街道\nyear: 2023\n';

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function utf16(text: string, order: 'little' | 'big', mark: boolean): Uint8Array {
  const units = Array.from({ length: text.length }, (_, index) => text.charCodeAt(index));
  return Uint8Array.from(
    (mark ? [0xfeff, ...units] : units).flatMap((unit) =>
      order === 'little' ? [unit & 0xff, unit >> 8] : [unit >> 8, unit & 0xff],
    ),
  );
}

describe('decoding', () => {
  test.each([
    ['utf-8', utf8(REPORT)],
    ['utf-8-bom', Uint8Array.of(0xef, 0xbb, 0xbf, ...utf8(REPORT))],
    ['utf-16le', utf16(REPORT, 'little', true)],
    ['utf-16be', utf16(REPORT, 'big', true)],
    ['utf-16le', utf16(REPORT, 'little', false)],
    ['utf-16be', utf16(REPORT, 'big', false)],
    ['gb18030', gbkBytes(REPORT)],
  ])('%s is recognised, its mark removed and its line ends made LF', (encoding, bytes) => {
    expect(decode(bytes)).toEqual({ ok: true, text: REPORT_LF, encoding });
  });

  test('a carriage return alone is a line end too', () => {
    expect(decode(utf8('a: 1\rb: 2'))).toEqual({ ok: true, text: 'a: 1\nb: 2', encoding: 'utf-8' });
  });

  test('a second byte-order mark is left in the text, to be reported', () => {
    expect(decode(utf8('\uFEFF\uFEFFyear: 2023'))).toMatchObject({ text: '\uFEFFyear: 2023' });
  });

  test('the mark of GB18030 is removed like any other', () => {
    expect(decode(Uint8Array.of(0x84, 0x31, 0x95, 0x33, ...gbkBytes('街道')))).toMatchObject({
      text: '街道',
      encoding: 'gb18030',
    });
  });

  test('UTF-8 with a broken byte stays UTF-8, so that the text around the damage can be read', () => {
    const bytes = utf8(`# 市西街道\n${REPORT}`);
    bytes[3] = 0xff;
    const decoded = decode(bytes);
    expect(decoded).toMatchObject({ ok: true, encoding: 'utf-8' });
    expect(decoded.ok && decoded.text).toContain('西街道\ntitle: 市西街道\n');
  });

  test.each([
    ['PK', [0x50, 0x4b, 0x03, 0x04, 0x14, 0x00]],
    ['D0CF11E0', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]],
    ['%PDF', [0x25, 0x50, 0x44, 0x46, 0x2d]],
    ['{\\rtf', [0x7b, 0x5c, 0x72, 0x74, 0x66, 0x31]],
    ['NUL', [0x89, 0x00, 0x01, 0x02, 0x00]],
  ])('a file that begins like %s is no text', (signature, bytes) => {
    expect(decode(Uint8Array.from(bytes))).toEqual({ ok: false, cause: { code: 'not-text', signature } });
  });

  test('bytes of no known encoding are refused', () => {
    const bytes = Uint8Array.of(0xff, 0x81, 0xff, 0x80, 0xff);
    expect(decode(bytes)).toEqual({ ok: false, cause: { code: 'unknown-encoding' } });
  });

  test('a file above the limit is not read, one at the limit is', () => {
    expect(decode(new Uint8Array(LARGEST_FILE + 1).fill(0x23))).toMatchObject({ cause: { code: 'too-large' } });
    expect(decode(new Uint8Array(LARGEST_FILE).fill(0x23))).toMatchObject({ ok: true });
  });

  test('an empty file is an empty text', () => {
    expect(decode(new Uint8Array())).toEqual({ ok: true, text: '', encoding: 'utf-8' });
  });

  test('any text saved as UTF-8 is read as it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        fc.pre(!text.includes('\r') && !text.includes('\0') && !text.startsWith('\uFEFF'));
        expect(decode(utf8(text))).toEqual({ ok: true, text, encoding: 'utf-8' });
      }),
    );
  });

  test('Chinese text saved as GBK is read as it was', () => {
    const words = fc.array(fc.constantFrom(...COMMON_CHARACTERS), { minLength: 20, maxLength: 60 });
    fc.assert(
      fc.property(words, (characters) => {
        const text = `title: ${characters.join('')}\n`;
        expect(decode(gbkBytes(text))).toEqual({ ok: true, text, encoding: 'gb18030' });
      }),
    );
  });

  test('no bytes make it throw', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        const decoded = decode(bytes);
        expect(decoded.ok ? decoded.text.includes('\r') : false).toBe(false);
      }),
    );
  });
});
