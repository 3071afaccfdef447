import { describe, expect, test } from 'vitest';
import { adviceIn, findingsIn } from '../shown-findings.ts';

describe('lists and maps in brackets', () => {
  test.each([
    ['full-width commas', 'a: [党建，民生，综治]\n', ['1:7 fullwidth-flow'], ['[党建, 民生, 综治]']],
    ['a full-width comma beside ASCII ones', 'a: [党建，民生, 综治]\n', ['1:7 fullwidth-flow'], ['[党建, 民生, 综治]']],
    ['a full-width comma between keys', 'a: {zh: 市西，en: Shixi}\n', ['1:11 fullwidth-flow'], ['zh: 市西, en: Shixi']],
    [
      'a full-width comma after quotes',
      'a: {zh: "市西"，en: "Shixi"}\n',
      ['1:13 fullwidth-flow'],
      ['zh: "市西", en: "Shixi"'],
    ],
    ['full-width braces', 'a: ｛zh：市西，en：b｝\n', ['1:4 fullwidth-brackets'], ['{zh: 市西, en: b}']],
    ['a comma in a text', 'a: { zh: 培训, en: Talks, visits }\n', ['1:23 comma-in-flow-text'], ["en: 'Talks, visits'"]],
    ['several commas in a text', 'a: { en: b, c, d, zh: e }\n', ['1:11 comma-in-flow-text'], ["en: 'b, c, d'"]],
    [
      'an apostrophe in such a text',
      "a: { en: Yan'an, Shaanxi }\n",
      ['1:16 comma-in-flow-text'],
      [`en: "Yan'an, Shaanxi"`],
    ],
    ['a figure as the whole text', 'zh: {disputes}\n', ['1:5 bracket-start'], ["zh: '{disputes}'"]],
    ['a figure at the start of a text', 'zh: {disputes}起\n', ['1:5 bracket-start'], ["zh: '{disputes}起'"]],
    ['a figure with its noun', 'en: {cases: case, cases}\n', ['1:5 bracket-start'], ["en: '{cases: case, cases}'"]],
    ['a figure as an item', '- {disputes}\n', ['1:3 bracket-start'], ["- '{disputes}'"]],
  ])('%s', (_, text, findings, advice) => {
    expect(findingsIn(text)).toEqual(findings);
    expect(adviceIn(text)).toEqual(advice);
  });

  test.each([
    ['、 inside one of several items', 'a: [“四有”、五度, b]\n'],
    ['Chinese punctuation in texts in braces', 'a: { zh: 抓基层、强堡垒，再出发；好, en: b }\n'],
    ['texts of lists in quotes', 'a: [\'党建、民生\']\nb: ["一，二"]\n'],
    ['texts in full-width brackets that go on', 'a: ［2023］12号\nb: 【重点】\nc: （一）\n'],
    ['a list of maps', 'a: [{ zh: 一、二, en: b }, { zh: 三，四, en: c }]\n'],
    ['empty brackets', 'a: []\nb: {}\n'],
    ['brackets over several lines', 'a: [\n    b,\n    c # d\n  ]\ne: {\n  f: g,\n  }\n'],
    ['a text over several lines', 'a: [b\n    c, d]\n'],
    ['a figure in the middle of a text', 'zh: 解决{disputes}起\nen: "{disputes} cases"\n'],
  ])('%s are let through', (_, text) => {
    expect(findingsIn(text)).toEqual([]);
  });
});
