import { describe, expect, test } from 'vitest';
import { adviceIn, findingsIn } from '../shown-findings.ts';

describe('a colon and a space', () => {
  test.each([
    ['full-width, after a dash', '- zh：第一段\n  en: First\n', ['1:5 fullwidth-colon'], ['zh: 第一段']],
    ['full-width, with spaces around it', 'title ： 市西\n', ['1:7 fullwidth-colon'], ['title: 市西']],
    ['small or as a ratio', 'a﹕1\nb∶2\n', ['1:2 fullwidth-colon', '2:2 fullwidth-colon'], ['a: 1', 'b: 2']],
    ['full-width, in braces', 'a: {zh：市西, en: b}\n', ['1:7 fullwidth-colon'], ['zh: 市西']],
    ['full-width, before a block text', 'zh：|\n  第一段：好\n', ['1:3 fullwidth-colon'], ['zh: |']],
    ['full-width, before a group of keys', 'name：\n  zh: 市西\n', ['1:5 fullwidth-colon'], ['name:']],
    [
      'full-width, with a capital where a key must stand',
      'year: 2023\nTitle：市西\n',
      ['2:6 fullwidth-colon'],
      ['Title: 市西'],
    ],
    ['full-width, after a Chinese key', '党建: a\n社区：b\n', ['2:3 fullwidth-colon'], ['社区: b']],
    ['without a space, in braces', 'a: {zh:市西, en: b}\n', ['1:8 colon-no-space'], ['zh: 市西']],
    ['without a space, before quotes', 'title:"市西"\n', ['1:7 colon-no-space'], ['title: "市西"']],
    ['without a space, before a list', 'tags:[a, b]\n', ['1:6 colon-no-space'], ['tags: [a, b]']],
    [
      'with a full-width space after an ordinary one',
      'a: \u3000市西\n',
      ['1:4 ideographic-space-after-colon'],
      ['a: 市西'],
    ],
    ['with a no-break space before nothing', 'a:\u00A0\n  b: c\n', ['1:3 nbsp-after-colon'], ['a:']],
    ['with a no-break space, in braces', '{ a:\u00A0b }\n', ['1:5 nbsp-after-colon'], ['a: b']],
  ])('%s', (_, text, findings, advice) => {
    expect(findingsIn(text)).toEqual(findings);
    expect(adviceIn(text)).toEqual(advice);
  });

  test.each([
    ['full-width colons in texts', 'zh: 第一：做好\nen: a\n'],
    ['full-width colons in texts in braces and brackets', 'a: { zh: 第一：做好, en: b }\nb: [第一：做好]\n'],
    ['full-width colons in block texts', 'a: |\n  zh：第一\n  title：b\nc: >-\n  en：c\n'],
    ['full-width colons in quotes that go on', 'a: "一\n  zh：二"\n'],
    ['full-width colons in comments', '# zh：市西\na: b # en：c\n'],
    ['a capitalised word before a full-width colon, where a text may stand', '- WiFi：免费\n- APP：下载\n'],
    ['a text that goes on', 'zh: 一\n  app：下载\n'],
    ['a Chinese word before a full-width colon, after a dash', '- 电话：05433160000\n'],
    ['addresses', '- https://www.example.gov.cn\n- a:\n    http://b.cn/c:d\n'],
    ['times, ratios and mail addresses', 'a: 12:30\nb: 1:2\nc: mailto:a@b.cn\nd: "e:f"\n'],
    ['keys in quotes', '{"a":"b"}\n'],
    ['a Windows path after a dash', '- c:\\a\n'],
  ])('%s are let through', (_, text) => {
    expect(findingsIn(text)).toEqual([]);
  });
});
