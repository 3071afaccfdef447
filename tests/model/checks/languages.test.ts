import { describe, expect, test } from 'vitest';
import { checkLanguages } from '../../../src/model/checks/languages.ts';
import type { Text } from '../../../src/model/text.ts';

function remarks(text: Text) {
  return checkLanguages([{ path: ['title'], text }]);
}

test('a missing translation is said at the key', () => {
  expect(remarks({ zh: '标题' })).toEqual([
    { severity: 'warning', path: ['title'], atKey: true, cause: { code: 'not-translated' } },
  ]);
});

describe('English', () => {
  test.each([
    ['The 网格 staff', 4, '网格'],
    ['标题', 0, '标题'],
  ])('%s still holds Chinese', (en, offset, found) => {
    expect(remarks({ zh: '标题', en })).toEqual([
      { severity: 'warning', path: ['title', 'en'], offset, cause: { code: 'en-still-chinese', found } },
    ]);
  });

  test.each(['Bench Meetings (板凳会)', 'The “网格” staff', 'Bench Meetings (流动板凳会, 2023) went on.'])(
    '%s: a Chinese name in brackets or quotation marks is a gloss',
    (en) => {
      expect(remarks({ zh: '标题', en })).toEqual([]);
    },
  );

  test.each([
    ['One，two', 3, '，', ', '],
    ['Done。', 4, '。', '.'],
    ['One（two）', 3, '（', ' ('],
  ])('%s has Chinese punctuation, and is told what to type', (en, offset, mark, write) => {
    expect(remarks({ zh: '标题', en })).toEqual([
      { severity: 'warning', path: ['title', 'en'], offset, cause: { code: 'zh-punctuation-in-en', mark, write } },
    ]);
  });
});

describe('Chinese', () => {
  test.each([
    ['好,很好', 1, ',', '，'],
    ['很好!', 2, '!', '！'],
    ['来源:日报', 2, ':', '：'],
    ['日报(晚刊)', 2, '(', '（'],
    ['(晚刊)', 0, '(', '（'],
  ])('%s has half-width punctuation beside a character', (zh, offset, mark, write) => {
    expect(remarks({ zh, en: 'Title' })).toEqual([
      { severity: 'warning', path: ['title', 'zh'], offset, cause: { code: 'ascii-punctuation-in-zh', mark, write } },
    ]);
  });

  test.each(['好，很好', 'A, B and C', '1,790', '12:30', '共{a}，其中{b}'])('%s is right', (zh) => {
    expect(remarks({ zh, en: 'Title' })).toEqual([]);
  });

  test('a figure in braces counts as a character', () => {
    expect(remarks({ zh: '共{a},好', en: 'Title' })).toEqual([
      {
        severity: 'warning',
        path: ['title', 'zh'],
        offset: 4,
        cause: { code: 'ascii-punctuation-in-zh', mark: ',', write: '，' },
      },
    ]);
  });
});
