import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MissingCharacterError } from '../../../src/fonts/missing-character.ts';
import { blankBefore, setLine } from '../../../src/share/typeset/set-line.ts';
import { mannerOf } from '../faces.ts';
import { chinese, english } from '../samples.ts';

const SENTENCE_ZH = mannerOf('sentence', 'zh');
const SENTENCE_EN = mannerOf('sentence', 'en');
const SMALL_ZH = mannerOf('small', 'zh');

describe('faces', () => {
  test('Chinese leaves letters and digits to the Latin serif and keeps the marks of both scripts', () => {
    const faces = setLine('欠薪“GDP”1790…', SENTENCE_ZH).runs.map(({ face, text }) => [face, text]);
    expect(faces).toEqual([
      ['han-serif-bold', '欠薪“'],
      ['latin-serif', 'GDP'],
      ['han-serif-bold', '”'],
      ['latin-serif', '1790'],
      ['han-serif-bold', '…'],
    ]);
  });

  test('English keeps its quotation marks in the Latin serif and borrows only what that lacks', () => {
    const faces = setLine('“Year’s” 市西', SENTENCE_EN).runs.map(({ face, text }) => [face, text]);
    expect(faces).toEqual([
      ['latin-serif', '“Year’s” '],
      ['han-serif-bold', '市西'],
    ]);
  });

  test('Chinese small print is all in the sans', () => {
    expect(setLine('2023年：8万人次', SMALL_ZH).runs.every(({ face }) => face === 'han-sans')).toBe(true);
  });

  test('a character that no face has is refused by name', () => {
    expect(() => setLine('好😀', SENTENCE_ZH)).toThrow(new MissingCharacterError('😀', '好😀'));
  });

  test('what is never drawn is not asked of the faces', () => {
    expect(setLine('市\u200b西\ufe0f', SENTENCE_ZH).runs.map(({ text }) => text)).toEqual(['市西']);
  });
});

describe('widths', () => {
  test('Han characters are an em each', () => {
    expect(setLine('市西街道', SENTENCE_ZH).width).toBe(4);
  });

  test('an eighth of an em stands between Han and letters or digits, on either side', () => {
    const digits = setLine('148', SENTENCE_ZH).width;
    expect(setLine('欠148起', SENTENCE_ZH).width).toBeCloseTo(2 + 2 * 0.125 + digits);
  });

  test('no gap stands between digits and full-width marks', () => {
    const digits = setLine('148', SENTENCE_ZH).width;
    expect(setLine('148，', SENTENCE_ZH).width).toBeCloseTo(1 + digits);
  });
});

describe('marks that give up half of their em', () => {
  test.each([
    ['一”：一', '”'],
    ['一》，一', '》'],
    ['一。”一', '。'],
    ['一）（一', '）'],
  ])('in %s the first of the two', (text, mark) => {
    const { runs, width } = setLine(text, SENTENCE_ZH);
    expect(runs.filter(({ halved }) => halved).map((run) => run.text)).toEqual([mark]);
    expect(width).toBe(3.5);
  });

  test('of two opening marks the second, and an opening mark at the start of a line', () => {
    const { runs, width } = setLine('“《一', SENTENCE_ZH);
    expect(runs.map(({ text, halved }) => [text, halved])).toEqual([
      ['“', true],
      ['《', true],
      ['一', false],
    ]);
    expect(width).toBe(2);
  });

  test('none between characters, and none in English', () => {
    expect(setLine('一，一“一”一', SENTENCE_ZH).runs.some(({ halved }) => halved)).toBe(false);
    expect(setLine('(“one”)', SENTENCE_EN).runs.some(({ halved }) => halved)).toBe(false);
  });
});

test.each(['zh', 'en'] as const)(
  'in %s the runs of a line are its text, one after the other, up to its width',
  (language) => {
    const texts = language === 'zh' ? chinese(1, 40) : english(1, 12);
    fc.assert(
      fc.property(texts, (text) => {
        const line = setLine(text, mannerOf('sentence', language));
        expect(line.runs.map((run) => run.text).join('')).toBe(text);
        let end = 0;
        for (const run of line.runs) {
          expect(run.from).toBeGreaterThanOrEqual(end - 1e-9);
          end = run.from + run.width;
        }
        expect(end).toBeCloseTo(line.width);
      }),
    );
  },
);

test('a large line is flush by the blank of its first character', () => {
  expect(blankBefore(setLine('1790', SENTENCE_ZH), SENTENCE_ZH.faces)).toBe(0.081);
  expect(blankBefore(setLine('“一”', SENTENCE_ZH), SENTENCE_ZH.faces)).toBe(0);
  expect(blankBefore(setLine('', SENTENCE_ZH), SENTENCE_ZH.faces)).toBe(0);
});
