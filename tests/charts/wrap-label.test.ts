import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textWidth } from '../../src/charts/text-measure.ts';
import { unbreakableRuns } from '../../src/charts/unbreakable.ts';
import { widestLine, wrapLabel } from '../../src/charts/wrap-label.ts';
import { anyText, chineseText } from './chart-arbitraries.ts';

const width = fc.integer({ min: 60, max: 400 });
const unspaced = (text: string) => text.replace(/\s/gu, '');

describe('breaking a label into lines', () => {
  test('no line is wider than asked, unless it is a single unbreakable run', () => {
    fc.assert(
      fc.property(anyText, width, (text, most) => {
        for (const line of wrapLabel(text, most, 14)) {
          if (textWidth(line, 14) > most) expect(unbreakableRuns(line)).toHaveLength(1);
        }
      }),
    );
  });

  test('nothing is lost but the spaces at which lines break', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, fc.string()), width, (text, most) => {
        expect(unspaced(wrapLabel(text, most, 14).join(' '))).toBe(unspaced(text));
      }),
    );
  });

  test('no Chinese line begins with closing or ends with opening punctuation', () => {
    fc.assert(
      fc.property(chineseText, width, (text, most) => {
        const lines = wrapLabel(text, most, 14);
        for (const line of lines.slice(1)) expect(line).not.toMatch(/^[、，）”》]/u);
        for (const line of lines.slice(0, -1)) expect(line).not.toMatch(/[（“《]$/u);
      }),
    );
  });

  test('a number keeps its unit and its qualifiers', () => {
    for (const amount of ['43.2万平方米', '1790余万元', '2万余平方米', '8万人次', '第1名', '9.26个百分点', '99.5%']) {
      expect(wrapLabel(`共计${amount}等`, 20, 14)).toContain(amount);
    }
    expect(wrapLabel('more than 17.9 million yuan', 40, 14)).toContain('17.9 million');
  });

  test('lines are made even instead of leaving one character alone', () => {
    expect(wrapLabel('党建引领基层治理创新案例集', 12 * 14, 14)).toEqual(['党建引领基层', '治理创新案例集']);
  });

  test('a line breaks after punctuation rather than inside a word', () => {
    expect(wrapLabel('文体活动（含群众文化大课堂、夏季广场文化活动、广场舞大赛）', 16 * 14, 14)).toEqual([
      '文体活动（含群众文化大课堂、',
      '夏季广场文化活动、广场舞大赛）',
    ]);
  });

  test('an empty text has no lines', () => {
    expect(wrapLabel('', 100, 14)).toEqual([]);
    expect(widestLine([], 14)).toBe(0);
  });
});
