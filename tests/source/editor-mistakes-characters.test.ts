import { describe, expect, test } from 'vitest';
import { shownFindings } from './shown-findings.ts';

describe('invisible and damaged characters (editor-mistakes, section A)', () => {
  test('01: Word-pasted no-break spaces as indentation', () => {
    expect(shownFindings('metrics:\n\u00A0\u00A0value: 5320\n')).toMatchInlineSnapshot(`
      "2:1 nbsp-indent (error)
      缩进里有不换行空格（U+00A0，多半是从 Word 或网页粘贴来的）。请删掉后改用普通空格。
      The indentation contains a no-break space (U+00A0, usually pasted from Word or a web page). Replace it with ordinary spaces."
    `);
  });

  test('02: No-break space after the colon', () => {
    expect(shownFindings('title:\u00A0市西街道\n')).toMatchInlineSnapshot(`
      "1:7 nbsp-after-colon (error)
      冒号后面是不换行空格（U+00A0，多半是从 Word 或网页粘贴来的）。请改成普通空格：“title: 市西街道”。
      The colon is followed by a no-break space (U+00A0, usually pasted from Word or a web page). Type an ordinary space: “title: 市西街道”."
    `);
  });

  test('03: Full-width space used for indentation (首行缩进两字)', () => {
    expect(shownFindings('metrics:\n\u3000\u3000value: 5320\n')).toMatchInlineSnapshot(`
      "2:1 ideographic-space (error)
      缩进用了全角空格（U+3000）。请在英文输入法下改用普通空格，每级两个。
      The indentation uses full-width spaces (U+3000). Use ordinary spaces, two per level."
    `);
  });

  test('04: Full-width space after the colon', () => {
    expect(shownFindings('title:\u3000市西街道\n')).toMatchInlineSnapshot(`
      "1:7 ideographic-space-after-colon (error)
      冒号后面是全角空格（U+3000）。请改成普通空格：“title: 市西街道”。
      A full-width space (U+3000) follows the colon. Type an ordinary space: “title: 市西街道”."
    `);
  });

  test('05: Tab as indentation', () => {
    expect(shownFindings('metrics:\n\tvalue: 5320\n')).toMatchInlineSnapshot(`
      "2:1 tab-indent (error)
      缩进用了 Tab 键。请改用空格，每级两个。
      A tab is used for indentation. Use spaces, two per level."
    `);
  });

  test('06: Zero-width character inside a key', () => {
    expect(shownFindings('ti\u200Btle: 市西街道\n')).toMatchInlineSnapshot(`
      "1:3 zero-width (error)
      字段名里混有看不见的字符（U+200B）。请删除后重新输入“title”。
      The key contains an invisible character (U+200B). Delete it and retype “title”."
    `);
  });

  test('07: BOM in the middle of a file (two files glued together)', () => {
    expect(shownFindings('year: 2023\n\uFEFFtitle: 市西街道\n')).toMatchInlineSnapshot(`
      "2:1 bom-inside (error)
      这里有多余的文件头标记（U+FEFF），可能是把两个文件拼在一起造成的。请删除这个字符。
      A byte-order mark (U+FEFF) stands inside the file, as when two files are joined. Delete it."
    `);
  });

  test('08: Text already damaged by a wrong encoding', () => {
    expect(shownFindings('title: \uFFFD\uFFFD西街道\n')).toMatchInlineSnapshot(`
      "1:8 mojibake (error)
      文字已经乱码（出现“�”）。原字无法恢复，请从原稿重新粘贴，并用 UTF-8 保存。
      The text is already damaged (it contains “�”). It cannot be recovered here: paste it again from the original and save as UTF-8."
    `);
  });

  test('09: Private-use character from a newspaper typesetting font', () => {
    expect(shownFindings('title: 市西\uE5E5街道\n')).toMatchInlineSnapshot(`
      "1:10 private-use (warning)
      有自造字符（U+E5E5），在他人电脑上会显示为空框。请换成标准汉字。
      A private-use character (U+E5E5) will show as an empty box on other computers. Replace it with a standard character."
    `);
  });

  test('10: Control character from a PDF or CMS', () => {
    expect(shownFindings('title: 市西\u000B街道\n')).toMatchInlineSnapshot(`
      "1:10 control-char (error)
      有控制字符（U+000B），多半来自 PDF 或采编系统。请删除。
      A control character (U+000B) is present, usually left by a PDF or a newsroom system. Delete it."
    `);
  });

  test('11: Traditional text with pinyin in brackets (scraped from a mirror site)', () => {
    expect(shownFindings('summary: 開發(fā)區(qū)東城街道\n')).toMatchInlineSnapshot(`
      "1:12 trad-pinyin (warning)
      疑似从镜像网站复制：汉字后面带拼音“(fā)”。请核对原文，删去拼音；如是繁体，改为简体。
      This looks copied from a mirror site: a Chinese character is followed by pinyin “(fā)”. Check against the original, remove the pinyin and use simplified characters."
    `);
  });
});
