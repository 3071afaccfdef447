import { describe, expect, test } from 'vitest';
import { lineIndex } from '../../../src/source/position.ts';
import { correctedLine } from '../../../src/wording/findings/corrected-line.ts';
import { writeFinding } from '../../../src/wording/findings/notice.ts';

describe('the line to copy', () => {
  const text = 'a:\n    amount: 1,790万元 # 见报\n';
  const value = { start: text.indexOf('1,790'), end: text.indexOf(' #') };
  const place = { severity: 'error', file: 'a.yaml', span: { start: value.start + 1, end: value.start + 2 } } as const;
  const corrected = '1790万元';

  test('is the line of the file with the phrase as it should be, and all else as it was', () => {
    const cause = { code: 'amount-thousands-comma', offset: 1, found: ',', corrected } as const;
    expect(correctedLine({ ...place, value, cause }, text)).toBe('    amount: 1790万元 # 见报');
    expect(correctedLine({ ...place, cause }, text)).toBe('    amount: 1790万元 # 见报');
  });

  test.each([
    ['  zh：一年。 # 注', '：', 'zh: 一年。', '  zh: 一年。 # 注'],
    ['title: { zh：一, en: One }', '：', 'zh: 一', 'title: { zh: 一, en: One }'],
    ['to: [{ zh: 市，en: City }, a]', '，', 'zh: 市, en: City', 'to: [{ zh: 市, en: City }, a]'],
    ['highlights: ［a，b］ # 三个', '［', '[a, b]', 'highlights: [a, b] # 三个'],
    ['  - { zh：查出{a} }', '：', 'zh: 查出{a}', '  - { zh: 查出{a} }'],
    ['  － zh: 一', '－', '- zh: 一', '  - zh: 一'],
  ])(
    'is the line with the entry, value or item that a cause advises in its place: %s',
    (line, mark, write, corrected) => {
      const written = `a: 1\n${line}\nb: 2\n`;
      const start = written.indexOf(mark);
      const finding = { ...place, span: { start, end: start + 1 }, cause: { code: 'fullwidth-colon', write } } as const;
      expect(correctedLine(finding, written)).toBe(corrected);
    },
  );

  test('is not there where the line has no such place', () => {
    expect(
      correctedLine({ ...place, cause: { code: 'fullwidth-colon', write: 'place: hupan' } }, text),
    ).toBeUndefined();
  });

  test('is not there where the sentence names the mark, where only the editor knows, or where nobody would copy it', () => {
    const mark = { code: 'ascii-punctuation-in-zh', mark: ',', write: '，' } as const;
    expect(correctedLine({ ...place, cause: mark }, text)).toBeUndefined();
    expect(correctedLine({ ...place, cause: { code: 'tab-indent' } }, text)).toBeUndefined();
    const long = { code: 'fullwidth-colon', write: `place: ${'x'.repeat(1000)}` } as const;
    expect(correctedLine({ ...place, cause: long }, text)).toBeUndefined();
  });

  test('stands below the pointer, level with the line above, whatever its number', () => {
    const far = `${'\n'.repeat(1233)}place：hupan\n`;
    const start = far.indexOf('：');
    const cause = { code: 'fullwidth-colon', write: 'place: hupan' } as const;
    const lines = writeFinding({ ...place, span: { start, end: start + 1 }, cause }, far, 'en')
      .split('\n')
      .slice(2);
    expect(lineIndex(far).starts.length).toBe(1235);
    expect(lines).toEqual(['  1234 | place：hupan', '       |      ^^', '    => | place: hupan']);
  });
});
