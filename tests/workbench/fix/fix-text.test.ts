import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Plain, toPlain } from '../../../src/source/plain.ts';
import { readSketch } from '../../../src/source/sketch/read-sketch.ts';
import { parseYaml } from '../../../src/source/yaml.ts';
import { fixText } from '../../../src/workbench/fix/fix-text.ts';

const report = readFileSync('tests/source/clean/report.yaml', 'utf8');

describe('what makes keys, lists and brackets is mended', () => {
  test.each([
    ['a no-break space as indentation', 'a:\n\u00A0\u00A0b: 1\n', 'a:\n  b: 1\n'],
    ['an ideographic space as indentation', 'a:\n\u3000b: 1\n\u3000c: 2\n', 'a:\n  b: 1\n  c: 2\n'],
    ['a tab as indentation', 'a:\n\tb: 1\n\tc: 2\n', 'a:\n  b: 1\n  c: 2\n'],
    ['a tab among lines indented by four', 'a:\n    b: 1\n\tc: 2\n', 'a:\n    b: 1\n    c: 2\n'],
    ['an ideographic space for one of two', 'a:\n  b: 1\n\u3000 c: 2\n', 'a:\n  b: 1\n  c: 2\n'],
    ['a tab after a dash', 'a:\n  -\tb: 1\n    c: 2\n', 'a:\n  - b: 1\n    c: 2\n'],
    ['a no-break space after a colon', 'a:\u00A0b\n', 'a: b\n'],
    ['an ideographic space after a colon and a space', 'a: \u3000b\n', 'a: b\n'],
    ['a full-width colon', 'a：b\nc： d\ne：\n  f： \u3000g\n', 'a: b\nc: d\ne:\n  f: g\n'],
    ['a missing space after a colon', 'place:hupan\nyear:2023\n', 'place: hupan\nyear: 2023\n'],
    ['a missing space after a dash', 'a:\n  -b\n  -c\n', 'a:\n  - b\n  - c\n'],
    ['other dashes and bullets', 'a:\n  － b\n  —c\n  · d\n  ●e\n', 'a:\n  - b\n  - c\n  - d\n  - e\n'],
    ['full-width commas between ids', 'a: [b，c、d]\n', 'a: [b, c, d]\n'],
    ['full-width brackets around ids', 'a: ［b，c］\n', 'a: [b, c]\n'],
    ['full-width braces and what is in them', 'a: ｛zh：市西，en：Shixi｝\n', 'a: {zh: 市西, en: Shixi}\n'],
    ['a byte-order mark inside', 'a: b\n\uFEFFc: d\n', 'a: b\nc: d\n'],
    ['an invisible character in a key', 'pl\u200Bace: b\n', 'place: b\n'],
    ['a control character', 'a: 市\u0008西\n', 'a: 市西\n'],
    ['Chinese dashes for ---', '——\na: b\n', '---\na: b\n'],
  ])('%s', (_, typed, mended) => {
    expect(fixText(typed).text).toBe(mended);
  });
});

describe('each language gets its own punctuation', () => {
  test.each([
    ['marks beside Chinese characters', 'a: {zh: "协调,解决;完成!好?对"}\n', 'a: {zh: "协调，解决；完成！好？对"}\n'],
    ['a mark with its space', 'zh: 协调, 解决\n', 'zh: 协调，解决\n'],
    ['brackets, both of them', 'zh: 滨州网(Binzhou Net)记者\n', 'zh: 滨州网（Binzhou Net）记者\n'],
    ['a colon', 'zh: "记者:田"\n', 'zh: "记者：田"\n'],
    ['a mark after a figure', 'zh: 追回{back-pay},办结\n', 'zh: 追回{back-pay}，办结\n'],
    ['a folded text', 'zh: >-\n  一,\n  二(三)\n', 'zh: >-\n  一，\n  二（三）\n'],
    ['an English text', 'en: Talks，visits。Done！\n', 'en: Talks, visits. Done!\n'],
    ['English brackets', 'en: Binzhou Net（滨州网）reports\n', 'en: Binzhou Net (滨州网) reports\n'],
    ['an English colon, which needs quotes then', 'en: Results：good\n', 'en: "Results: good"\n'],
    [
      'an English comma in braces, which needs quotes then',
      'a: {zh: 一, en: Talks，visits}\n',
      'a: {zh: 一, en: "Talks, visits"}\n',
    ],
    ['an English mark at the start', 'en: ！go\n', 'en: "! go"\n'],
  ])('%s', (_, typed, mended) => {
    expect(fixText(typed).text).toBe(mended);
  });
});

describe('nothing else is touched', () => {
  test.each([
    ['a comma in a number', 'zh: 共1,790件\n'],
    ['a time', 'zh: 上午10:30开\n'],
    ['a mark beside a digit', 'zh: 共12,完成(2023年)\n'],
    ['an amount', 'amount: 1，790（余）万元\n'],
    ['an amount in words', 'amount: {zh: "近一半,多", en: "half，more"}\n'],
    ['a minus before a figure', 'a:\n  - b\n  －3.5\n'],
    ['a comma between digits in brackets', 'a: [1，790]\n'],
    ['a full-width bracket that is a text’s own', 'zh: ［见图］\n'],
    ['a reference', 'en: "It settled {disputes: dispute, disputes}."\n'],
    ['a name that is kept in an English text', 'en: "“一网，统管” (网，格)"\n'],
    ['an address', 'url: https://a.example/b?c=d,e\n'],
    ['an address in a text', 'zh: 见https://a.example\n'],
    ['English in a Chinese text', 'zh: "APP (one, two)"\n'],
    ['a bracket without its other', 'zh: 甲(乙\n'],
    ['a comment', 'a: b # 注：甲,乙\u3000丙\n# ——，：\n'],
    ['a text that goes on with odd spaces', 'zh: >-\n  一\n  \u3000\u3000二\n'],
    ['letters that a control character keeps apart', 'en: "a\u000Bb"\n'],
  ])('%s', (_, typed) => {
    expect(fixText(typed)).toEqual({ text: typed, fixes: [], texts: [] });
  });

  test('in a report that is in order', () => {
    expect(fixText(report)).toEqual({ text: report, fixes: [], texts: [] });
  });
});

test('repairs are listed in the order of the text, at their place in what was typed', () => {
  const typed = 'a：［b，c］\nd:\u3000e\n';
  const { fixes } = fixText(typed);
  expect(fixes.map(({ span, before, after }) => [typed.slice(span.start, span.end), before, after])).toEqual([
    ['：', '：', ': '],
    ['［', '［', '['],
    ['，', '，', ', '],
    ['］', '］', ']'],
    ['\u3000', '\u3000', ' '],
  ]);
});

/** All that a reader reads: nothing of it may come, go or change its place. */
function lettersAndDigits(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '');
}

/** Every amount of a text, as YAML reads it; undefined where mistakes leave it open what is one. */
function amountsIn(text: string): readonly Plain[] | undefined {
  const { node } = parseYaml(text, 'report.yaml');
  return node === undefined ? undefined : amountsOf(toPlain(node));
}

function amountsOf(value: Plain): readonly Plain[] {
  if (value === null || typeof value === 'string') return [];
  return Object.entries(value).flatMap(([key, within]) => (key === 'amount' ? [within] : amountsOf(within)));
}

const signs = fc.constantFrom(
  ...[
    'a: ',
    'zh: ',
    'en: ',
    'amount: ',
    'b：',
    'c:',
    '- ',
    '-',
    '－',
    '—',
    '·',
    '[',
    ']',
    '{',
    '}',
    '［',
    '］',
    '｛',
    '｝',
  ],
  ...[
    ', ',
    '，',
    '、',
    ',',
    ';',
    ':',
    '：',
    '(',
    ')',
    '（',
    '）',
    '!',
    '？',
    '"',
    "'",
    '#',
    ' #',
    '|',
    '>-',
    '。',
    '“',
    '”',
  ],
  ...['\n', '\n  ', '\n\t', '\n\u3000', '\n\u00A0', ' ', '\t', '\u3000', '\uFEFF', '\u200B', '\u0008', '\n---\n', '——'],
  ...['市', '西', 'x', 'Yes', '1', '790', '10:30', '1,790', '{b}', '{b: one, more}', '𠮷', '１'],
);

describe('whatever the text', () => {
  const anyText = fc.oneof(
    fc.array(signs, { maxLength: 60 }).map((parts) => parts.join('')),
    fc.string({ unit: 'binary', maxLength: 80 }).map((text) => text.replace(/\r/g, '')),
  );

  test('every letter and digit stays, and a second run finds nothing to do', () => {
    fc.assert(
      fc.property(anyText, (typed) => {
        const { text } = fixText(typed);
        expect(lettersAndDigits(text)).toBe(lettersAndDigits(typed));
        expect(fixText(text)).toEqual({ text, fixes: [], texts: [] });
      }),
      { numRuns: 3000 },
    );
  });

  test('an amount stays to the last point and sign', () => {
    fc.assert(
      fc.property(anyText, (typed) => {
        const before = amountsIn(typed);
        if (before !== undefined) expect(amountsIn(fixText(typed).text)).toEqual(before);
      }),
      { numRuns: 2000 },
    );
  });

  test('the lines stay, and what the repairs say is all that was done', () => {
    fc.assert(
      fc.property(anyText, (typed) => {
        const { text, fixes } = fixText(typed);
        expect(text.split('\n').length).toBe(typed.split('\n').length);
        if (fixes.length === 0) expect(text).toBe(typed);
        else expect(text).not.toBe(typed);
      }),
      { numRuns: 500 },
    );
  });
});

describe('a report in which an editor’s hand slipped', () => {
  const slips: readonly (readonly [RegExp, string])[] = [
    [/(?<=^ *[a-z-]+): (?=\S)/m, '：'],
    [/(?<=^ *[a-z-]+): (?=[^\s0-9])/m, ':\u3000'],
    [/(?<=^ *[a-z-]+): (?=[^\s0-9])/m, ':\u00A0'],
    [/^ {2}(?=[a-z-]+: )/m, '\t'],
    [/^ {4}(?=[a-z-]+: )/m, '\u3000\u3000'],
    [/(?<=^ *)- (?=[a-z])/m, '－ '],
    [/(?<=^ *)- (?=[a-z])/m, '-'],
  ];

  test('is the same again, to the letter, with its comments and its layout', () => {
    const lines = report.split('\n');
    const places = [...readSketch(report).lines.entries()].flatMap(([number, { role }]) =>
      role === 'entry' ? [number] : [],
    );
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.constantFrom(...slips), (number, [correct, slip]) => {
        const typed = lines.with(number, (lines[number] ?? '').replace(correct, slip)).join('\n');
        expect(fixText(typed).text).toBe(report);
      }),
      { numRuns: 300 },
    );
  });
});
