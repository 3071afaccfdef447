import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fitAlike, fitText, sizes } from '../../../src/share/typeset/fit-text.ts';
import { brokenParagraph, paragraph } from '../../../src/share/typeset/paragraph.ts';
import { mannerOf } from '../faces.ts';
import { chinese, english } from '../samples.ts';

const ZH = mannerOf('sentence', 'zh');
const EN = mannerOf('sentence', 'en');

function lines(text: string, width: number, maxLines = 9): readonly string[] | undefined {
  return paragraph(text, { width, maxLines }, /\p{Script=Han}/u.test(text) ? ZH : EN)?.map((line) => line.text);
}

describe('a paragraph', () => {
  test('breaks where the sentence pauses rather than where the line is full', () => {
    expect(lines('协调解决劳动纠纷148起，追回欠薪1790余万元；查处隐患809项，全部整改。', 18.2)).toEqual([
      '协调解决劳动纠纷148起，',
      '追回欠薪1790余万元；',
      '查处隐患809项，全部整改。',
    ]);
  });

  test('is even where it has no pauses', () => {
    expect(lines('全面推进街道高质量发展与民生改善', 12)).toEqual(['全面推进街道高质量', '发展与民生改善']);
  });

  test('drops the space at which a line ends', () => {
    expect(lines('more than CNY 17.9 million in back pay', 11)).toEqual([
      'more than',
      'CNY 17.9 million',
      'in back pay',
    ]);
  });

  test('takes no more lines than it needs', () => {
    expect(lines('市西街道', 4)).toHaveLength(1);
    expect(lines('市西街道', 3.9)).toHaveLength(2);
  });

  test('is nothing where it does not fit', () => {
    expect(lines('市西街道', 3.9, 1)).toBeUndefined();
    expect(lines('Subdistrict', 3)).toBeUndefined();
  });

  test('may break inside words when told to', () => {
    expect(
      brokenParagraph('Subdistrict', { width: 3, maxLines: 9 }, EN)
        ?.map(({ text }) => text)
        .join(''),
    ).toBe('Subdistrict');
  });

  test('of nothing is one empty line', () => {
    expect(lines('', 5)).toEqual(['']);
  });
});

describe.each([
  ['Chinese', chinese(1, 40), ZH],
  ['English', english(1, 14), EN],
] as const)('any %s paragraph', (_, texts, manner) => {
  test('keeps its text, its width and its number of lines', () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 6, max: 30 }), fc.integer({ min: 1, max: 6 }), (text, width, maxLines) => {
        const set = brokenParagraph(text, { width, maxLines }, manner);
        if (set === undefined) return;
        expect(set.length).toBeLessThanOrEqual(maxLines);
        expect(Math.max(...set.map((line) => line.width))).toBeLessThanOrEqual(width);
        expect(
          set
            .map((line) => line.text)
            .join('')
            .replaceAll(' ', ''),
        ).toBe(text.replaceAll(' ', ''));
      }),
    );
  });

  test('fits its place in the end, cut only where no attempt takes it whole', () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 60, max: 600 }), (text, width) => {
        const { size, lines: set } = fitText(text, width, [...sizes(1, 40, 30), ...sizes(2, 30, 20)], manner);
        expect(set.length).toBeLessThanOrEqual(2);
        expect(Math.max(...set.map((line) => line.width)) * size).toBeLessThanOrEqual(width + 1e-6);
        const shown = set
          .map((line) => line.text)
          .join('')
          .replaceAll(' ', '');
        const whole = text.replaceAll(' ', '');
        if (shown !== whole) {
          expect(shown.endsWith('…')).toBe(true);
          expect(whole.startsWith(shown.slice(0, -1))).toBe(true);
          expect(brokenParagraph(text, { width: width / 20, maxLines: 2 }, manner)).toBeUndefined();
        }
      }),
    );
  });
});

describe('fitting', () => {
  test('takes the first attempt that the text fits', () => {
    expect(fitText('市西街道', 400, sizes(1, 120, 100, 80), ZH).size).toBe(100);
  });

  test('prefers a smaller size on one line where it comes first', () => {
    const attempts = [...sizes(1, 100, 90), ...sizes(2, 100)] as const;
    expect(fitText('市西街道', 380, attempts, ZH)).toMatchObject({ size: 90, lines: [{ text: '市西街道' }] });
    expect(fitText('市西街道', 300, attempts, ZH)).toMatchObject({
      size: 100,
      lines: [{ text: '市西' }, { text: '街道' }],
    });
  });

  test('sets texts that stand together in one size', () => {
    const set = fitAlike(['追回欠薪', '协调解决劳动纠纷'], 200, sizes(1, 30, 25, 20), ZH);
    expect(set?.map(({ size }) => size)).toEqual([25, 25]);
    expect(fitAlike(['追回欠薪', '协调解决劳动纠纷'], 100, sizes(1, 30, 25, 20), ZH)).toBeUndefined();
  });

  test('keeps a name on one line', () => {
    const fitted = fitText('完成市西街道改造', 100, sizes(3, 20), ZH, ['市西街道']);
    expect(fitted.lines.map(({ text }) => text)).toContain('市西街道');
  });
});
