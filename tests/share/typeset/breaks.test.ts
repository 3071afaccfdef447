import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { breaksOf, emergencyBreaksOf, INSIDE_WORD } from '../../../src/share/typeset/breaks.ts';
import { CLOSING, OPENING } from '../../../src/share/typeset/characters.ts';
import { chinese, english } from '../samples.ts';

/** The text with a bar at every break. */
function barred(text: string, unbroken: readonly string[] = []): string {
  const at = new Set(breaksOf(text, unbroken).map((each) => each.at));
  return [...text].map((character, index) => (at.has(index) ? `|${character}` : character)).join('');
}

describe('Chinese', () => {
  test('breaks between words, with marks on the word before', () => {
    expect(barred('协调解决劳动纠纷，全面推进')).toBe('协调|解决|劳动|纠纷，|全面|推进');
  });

  test.each([
    ['追回欠薪1790余万元。', '追回|欠薪|1790余万元。'],
    ['超过8万人次参与', '超过8万人次|参与'],
    ['改造43.2万平方米以上', '改造|43.2万平方米以上'],
    ['增加9.26个百分点', '增加|9.26个百分点'],
    ['收入9亿～16亿元', '收入|9亿～16亿元'],
    ['达到95%以上', '达到|95%以上'],
    ['第1名', '第1名'],
    ['2023年度报告', '2023年度|报告'],
  ])('keeps a number with what belongs to it: %s', (text, expected) => {
    expect(barred(text)).toBe(expected);
  });

  test('joins the single characters into which the dictionary cuts a word that it does not know', () => {
    expect(barred('以党建引领')).toBe('以|党建|引领');
    expect(barred('网格员查处')).toBe('网格员查处');
    expect(barred('查处的隐患')).toBe('查处的|隐患');
  });

  test('keeps quotation marks with what they hold', () => {
    expect(barred('参与“流动板凳会”，改造')).toBe('参与|“流动|板凳|会”，|改造');
  });

  test('keeps the phrases that it is told to keep', () => {
    expect(barred('市西街道完成改造')).toBe('市西|街道|完成|改造');
    expect(barred('市西街道完成改造', ['市西街道'])).toBe('市西街道|完成|改造');
    expect(barred('完成改造', [''])).toBe('完成|改造');
  });

  test('would rather break after a mark than between words, and hardly before a particle', () => {
    const costs = new Map(breaksOf('改造，完成整改的隐患').map(({ at, cost }) => [at, cost]));
    const [afterMark, betweenWords, beforeParticle] = [costs.get(3), costs.get(5), costs.get(7)];
    expect(afterMark).toBeLessThan(betweenWords ?? 0);
    expect(betweenWords).toBeLessThan(beforeParticle ?? 0);
  });
});

describe('English', () => {
  test('breaks after spaces and hyphens, and on the right of a dash', () => {
    expect(barred('an electronic-music market — year—end')).toBe('an |electronic-|music |market — |year—|end');
  });

  test('keeps an amount of money together', () => {
    expect(barred('recovered CNY 17.9 million in pay')).toBe('recovered |CNY 17.9 million |in |pay');
  });

  test('would rather break after a mark than between words, and hardly after a word or number that leads on', () => {
    const costs = new Map(breaksOf('fixed, and all 809 hazards found').map(({ at, cost }) => [at, cost]));
    const [afterMark, afterAnd, betweenWords, afterNumber] = [7, 11, 27, 19].map((at) => costs.get(at));
    expect(afterMark).toBeLessThan(betweenWords ?? 0);
    expect(betweenWords).toBeLessThan(afterAnd ?? 0);
    expect(afterNumber).toBe(afterAnd);
  });

  test('never breaks at a no-break space or between two years', () => {
    expect(barred('No.\u00a05 of 2023-24')).toBe('No.\u00a05 |of |2023-24');
  });
});

describe.each([
  ['Chinese', chinese(1, 40)],
  ['English', english(1, 12)],
])('in any %s text', (_, texts) => {
  test('no line starts with a closing mark or ends with an opening one, not even in an emergency', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const { at } of [...breaksOf(text), ...emergencyBreaksOf(text)]) {
          expect(CLOSING).not.toContain(text[at]);
          expect(OPENING).not.toContain(text[at - 1]);
        }
      }),
    );
  });

  test('an emergency adds breaks inside words and takes none away', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const emergency = emergencyBreaksOf(text);
        expect(emergency.filter(({ cost }) => cost < INSIDE_WORD)).toEqual(breaksOf(text));
      }),
    );
  });
});
