import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { TextCause } from '../../../../src/model/checks/texts/cause.ts';
import { checkEmoji } from '../../../../src/model/checks/texts/emoji.ts';
import { checkEnding } from '../../../../src/model/checks/texts/ending.ts';
import { checkMissingPercent } from '../../../../src/model/checks/texts/missing-percent.ts';
import { checkMixedNumerals } from '../../../../src/model/checks/texts/mixed-numerals.ts';
import { checkPersonalData } from '../../../../src/model/checks/texts/personal-data.ts';
import { checkRepeatedClause } from '../../../../src/model/checks/texts/repeated.ts';

function causes(remarks: readonly { readonly cause: TextCause }[]): readonly TextCause[] {
  return remarks.map(({ cause }) => cause);
}

describe('digits with 十, 百 or 千', () => {
  test.each([
    ['居民4千余人', '4千', '4000'],
    ['1.5千人', '1.5千', '1500'],
    ['3百户', '3百', '300'],
    ['2十人', '2十', '20'],
  ])('%s is written otherwise', (text, found, instead) => {
    expect(causes(checkMixedNumerals(text, 'zh'))).toEqual([{ code: 'mixed-numerals', found, instead }]);
  });

  test.each(['5千米', '3千瓦', '9.26百分点', '4000余人', '四千余人', '1百货大楼', '世界500强'])(
    '%s is right',
    (text) => {
      expect(checkMixedNumerals(text, 'zh')).toEqual([]);
    },
  );
});

describe('a rate of change', () => {
  test.each(['同比增长14.63，高于全市', '营收下降3。', '增速达7.6'])('%s lacks its percent sign', (text) => {
    expect(checkMissingPercent(text, 'zh')).toHaveLength(1);
  });

  test.each([
    '同比增长14.63%，高于全市',
    '增长{growth}，',
    '增长9.26个百分点',
    '增长3倍',
    '提高2000元。',
    '增长到2023年',
  ])('%s does not', (text) => {
    expect(checkMissingPercent(text, 'zh')).toEqual([]);
  });
});

describe('personal numbers', () => {
  test.each([
    ['电话13800138000', 'mobile', '138****8000'],
    ['+86 138 0013 8000', 'mobile', '138****8000'],
    ['身份证11010519491231002X', 'identity', '1101**********002X'],
    ['卡号6222 0210 0111 6245 702', 'bank-card', '6222***********5702'],
  ])('%s must be masked', (text, kind, masked) => {
    expect(causes(checkPersonalData(text, 'zh'))).toEqual([{ code: 'personal-data', kind, masked }]);
  });

  test.each([
    '电话0543-3160000',
    '138****8000',
    '1101**********002X',
    '110105194912310021',
    '统一社会信用代码91371602000000001X',
    '109950000000元',
    '12345热线',
    '第20231108001号',
  ])('%s is none', (text) => {
    expect(checkPersonalData(text, 'zh')).toEqual([]);
  });

  test('of the ten last characters of an identity number one passes', () => {
    const day = fc.tuple(
      fc.integer({ min: 1950, max: 2019 }),
      fc.integer({ min: 10, max: 12 }),
      fc.integer({ min: 10, max: 28 }),
    );
    fc.assert(
      fc.property(day, fc.integer({ min: 100, max: 999 }), ([year, month, date], order) => {
        const passing = [...'0123456789X'].filter(
          (last) => checkPersonalData(`371602${year}${month}${date}${order}${last}`, 'zh').length > 0,
        );
        expect(passing).toHaveLength(1);
      }),
    );
  });
});

describe('a clause that stands twice', () => {
  test.each(['，', '；其中', ''])('is found wherever the second copy begins (after “%s”)', (between) => {
    const clause = '培育发展服务组织三百余家次';
    const [remark] = checkRepeatedClause(`${clause}，再看${between}${clause}。`, 'zh');
    expect(remark).toMatchObject({
      offset: clause.length + 3 + between.length,
      cause: { found: clause, count: clause.length },
    });
  });

  test('is none where it is short, or names other figures', () => {
    expect(checkRepeatedClause('查出{a}，整改{b}，查出{c}，整改{d}，再查再改，再查再改。', 'zh')).toEqual([]);
    expect(
      checkRepeatedClause('In the year, it met. In the year, it acted. In the year, it ended well.', 'en'),
    ).toEqual([]);
  });
});

test.each([
  ['一年的事，', '，'],
  ['包括：', '：'],
  ['of which ', undefined],
  ['among them, ', ','],
  ['一年的事。', undefined],
  ['', undefined],
])('“%s” ends with %s', (text, mark) => {
  expect(causes(checkEnding(text))).toEqual(mark === undefined ? [] : [{ code: 'ends-with-comma', mark }]);
});

test.each([
  ['加油💪', '💪'],
  ['❤️社区', '❤️'],
  ['⭐级', '⭐'],
])('%s has a picture character', (text, character) => {
  expect(causes(checkEmoji(text, 'zh'))).toEqual([{ code: 'emoji', character }]);
});

test.each(['37℃', '★级', '※注', '㎡', '①', '䶮', '1234567890*#', '™'])('%s has none', (text) => {
  expect(checkEmoji(text, 'zh')).toEqual([]);
});
