import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { headingSegments } from '../../../src/wording/prose/heading-segments.ts';

const HEADING = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '网格',
        '党建',
        '查出的',
        '隐患',
        '全部',
        '整改',
        '街道',
        '养老',
        '驿站',
        '809',
        '1.2',
        '万',
        '项',
        '余',
      ),
      fc.constantFrom('，', '。', '、', '：', '！', '“', '”', '（', '）', '《', '》', '…', '％', '—', '·'),
      fc.string(),
    ),
  )
  .map((pieces) => pieces.join(''));

test('nothing is lost', () => {
  fc.assert(
    fc.property(HEADING, (heading) => {
      expect(headingSegments(heading).join('')).toBe(heading);
    }),
  );
});

test('no line begins with closing punctuation, and none ends with an opening mark (clreq, 禁则)', () => {
  fc.assert(
    fc.property(HEADING, (heading) => {
      for (const piece of headingSegments(heading).slice(1))
        expect(piece).not.toMatch(/^[，。、：；！？）》〉”’」』】…％·]/u);
      for (const piece of headingSegments(heading).slice(0, -1)) expect(piece).not.toMatch(/[（《〈“‘「『【]$/u);
    }),
  );
});

test('a number is not parted from what it counts', () => {
  fc.assert(
    fc.property(fc.nat(99_999), fc.constantFrom('项', '余家', '万元', '个', '户'), (number, unit) => {
      const pieces = headingSegments(`查出隐患${number}${unit}全部整改`);
      expect(pieces.filter((piece) => /\d$/.test(piece))).toEqual([]);
    }),
  );
});

describe('terms of the field stay whole', () => {
  test.each(['网格', '党建', '欠薪', '未成年人', '营商环境', '小升规', '服务中心', '“枫桥经验”'])('%s', (term) => {
    const pieces = headingSegments(`推动${term}再上台阶`);
    expect(pieces.filter((piece) => piece.includes(term))).toHaveLength(1);
  });
});

test('a long heading has places to break', () => {
  expect(headingSegments('查出的隐患全部整改，夏夜集市依旧热闹').length).toBeGreaterThan(3);
});
