import { describe, expect, test } from 'vitest';
import { shownFindings } from './shown-findings.ts';

describe('punctuation and layout (editor-mistakes, section B)', () => {
  test('12: Full-width colon as separator', () => {
    expect(shownFindings('year: 2023\ntitle：市西街道2023年度报告\n')).toMatchInlineSnapshot(`
      "2:6 fullwidth-colon (error)
      这里是中文冒号“：”。请改为英文冒号加一个空格，即“title: 市西街道2023年度报告”。
      This is a full-width colon. Use an ASCII colon and a space: “title: 市西街道2023年度报告”."
    `);
  });

  test('13: Full-width colon in a zh/en pair', () => {
    expect(shownFindings('name:\n  zh：市西街道\n  en: Shixi Subdistrict\n')).toMatchInlineSnapshot(`
      "2:5 fullwidth-colon (error)
      这里是中文冒号“：”。请改为英文冒号加一个空格，即“zh: 市西街道”。
      This is a full-width colon. Use an ASCII colon and a space: “zh: 市西街道”."
    `);
  });

  test('14: No space after the colon', () => {
    expect(shownFindings('title:市西街道\nyear: 2023\n')).toMatchInlineSnapshot(`
      "1:7 colon-no-space (error)
      冒号后面缺一个空格，应写成“title: 市西街道”。
      A space is missing after the colon; write “title: 市西街道”."
    `);
  });

  test('15: Unquoted value containing ": "', () => {
    expect(shownFindings('title: 济北街道: 立足“四有”提升“五度”\n')).toMatchInlineSnapshot(`
      "1:12 colon-in-value (error)
      内容里有英文冒号加空格，会被当作又一个字段。中文里请用“：”，否则给整段内容加英文引号：「title: 济北街道：立足“四有”提升“五度”」。
      The value contains a colon followed by a space, which starts another key. Use the full-width colon in Chinese text, or put the whole value in quotes: ‘title: 济北街道：立足“四有”提升“五度”’."
    `);
  });

  test('16: Chinese quotes used as string quotes', () => {
    expect(shownFindings('title: “精彩市西”\n')).toMatchInlineSnapshot(`
      "1:8 smart-quotes-as-delimiters (warning)
      中文引号会原样显示在网页上。如只想标明这是文字，请去掉引号。
      The Chinese quotes will be shown on the page. If they only mark a text, remove them."
    `);
  });

  test('17: Opened with an English quote, closed with a Chinese one', () => {
    expect(shownFindings('title: "精彩市西”\nyear: 2023\n')).toMatchInlineSnapshot(`
      "1:8 mixed-quotes (error)
      以英文双引号开头，却以中文引号结尾。请把首尾改成同一种引号。
      This begins with an English double quote and ends with a Chinese quote. Use the same kind at both ends."
    `);
  });

  test('18: English quotes inside English quotes', () => {
    expect(shownFindings('title: "打造"红色堡垒"品牌"\n')).toMatchInlineSnapshot(`
      "1:12 nested-ascii-quotes (error)
      双引号内部又用了英文双引号。内层请改为中文引号“”：「title: "打造“红色堡垒”品牌"」。
      There are double quotes inside a double-quoted value. Use Chinese quotes for the inner pair: ‘title: "打造“红色堡垒”品牌"’."
    `);
  });

  test('19: " #" silently drops the rest of the line', () => {
    expect(shownFindings('slogan: 我们的社区 #幸福家园#\n')).toMatchInlineSnapshot(`
      "1:15 hash-cuts-text (error)
      空格加“#”之后的文字会被当作注释丢掉（“#幸福家园#”将不显示）。请给整段内容加英文引号；如果确是注释，请在“#”后加一个空格。
      Text after a space and “#” is treated as a comment and lost (“#幸福家园#”). Quote the whole value; if a comment is meant, type a space after “#”."
    `);
  });

  test('20: Value starting with * & @ % ! `', () => {
    expect(shownFindings('title: &市西发布\n')).toMatchInlineSnapshot(`
      "1:8 star-or-amp-start (error)
      内容以“&”开头，在 YAML 里有特殊含义，会变成空值。请加英文引号：“title: '&市西发布'”。
      A value that starts with “&” has a special meaning in YAML: the sign makes the value empty. Quote it: “title: '&市西发布'”."
    `);
  });

  test('21: Value starting with [ or {', () => {
    expect(shownFindings('title: [市西] 年度报告\n')).toMatchInlineSnapshot(`
      "1:12 bracket-start (error)
      以“[”开头会被当作列表。请加英文引号（“title: '[市西] 年度报告'”），或改用中文“【】”。
      A value that starts with “[” is read as a list. Quote it (“title: '[市西] 年度报告'”), or use 【】."
    `);
  });

  test('22: Full-width dash as list marker', () => {
    expect(shownFindings('items:\n－ 党建\n－ 民生\n')).toMatchInlineSnapshot(`
      "2:1 fullwidth-dash-list (error)
      列表符号“－”不是英文短横。请改为英文“-”加空格：“- 党建”。
      The list marker “－” is not a hyphen. Use a hyphen and a space: “- 党建”."
    `);
  });

  test('23: Middle dot or em dash as list marker', () => {
    expect(shownFindings('items:\n  · 党建\n  · 民生\n')).toMatchInlineSnapshot(`
      "2:3 bullet-list (error)
      “·”不是列表符号，各行会被并成一句话。请改为“- 党建”。
      “·” is not a list marker, and the lines are joined into one text. Write “- 党建”."
    `);
  });

  test('24: List dash without a space', () => {
    expect(shownFindings('items:\n  -党建\n  -民生\n')).toMatchInlineSnapshot(`
      "2:4 dash-no-space (error)
      “-”后面缺空格，应写成“- 党建”。
      A space is missing after “-”; write “- 党建”."
    `);
  });

  test('25: Full-width comma or enumeration comma in a list', () => {
    expect(shownFindings('tags: [党建、民生]\n')).toMatchInlineSnapshot(`
      "1:10 fullwidth-flow (error)
      括号里的各项要用英文逗号隔开，这里的“、”使“党建、民生”成了一项。应写成“[党建, 民生]”。
      Items in brackets need ASCII commas; with “、”, “党建、民生” is read as one item. Write “[党建, 民生]”."
    `);
  });

  test('26: Full-width square brackets', () => {
    expect(shownFindings('tags: ［党建，民生］\n')).toMatchInlineSnapshot(`
      "1:7 fullwidth-brackets (error)
      全角括号“［”会被当作普通文字。应写成“[党建, 民生]”。
      The full-width bracket “［” is read as text. Write “[党建, 民生]”."
    `);
  });

  test('27: One space too many', () => {
    expect(shownFindings('metric:\n  label: 市场主体\n   value: 5320\n')).toMatchInlineSnapshot(`
      "3:3 bad-indent (error)
      缩进多了1个空格，应与“label”对齐。
      1 space too many; align with “label”."
    `);
  });

  test('28: Same key twice', () => {
    expect(shownFindings('year: 2023\ntitle: 市西街道\nyear: 2024\n')).toMatchInlineSnapshot(`
      "3:1 duplicate-key (error)
      “year”重复出现（第1行已有）。请删去一个。
      “year” is repeated (first on line 1). Remove one."
    `);
  });

  test('30: Windows path in double quotes', () => {
    expect(shownFindings('cover: "images\\网格.jpg"\n')).toMatchInlineSnapshot(`
      "1:15 backslash-path (error)
      路径请用“/”，不用“\\”：“cover: images/网格.jpg”。
      Use “/” in paths, not “\\”: “cover: images/网格.jpg”."
    `);
  });

  test('31: Second paragraph typed at the left margin', () => {
    expect(shownFindings('summary: 第一段。\n第二段继续。\nyear: 2023\n')).toMatchInlineSnapshot(`
      "2:1 unquoted-multiline (error)
      多段文字请写成“summary: |”，从下一行起每行缩进两个空格。
      For several paragraphs write “summary: |” and indent every following line by two spaces."
    `);
  });

  test('32: Em dashes instead of ---', () => {
    expect(shownFindings('———\ntitle: 市西街道\n———\n')).toMatchInlineSnapshot(`
      "1:1 front-matter-dashes (error)
      这一行应为三个英文短横“---”，现在是中文破折号“———”。请改正，或删去这一行。
      This line must be three hyphens, “---”, not the dashes “———”. Correct it, or remove the line."
    `);
  });
});
