import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scriptRuns } from '../../../src/wording/prose/script-runs.ts';

const text = fc
  .array(
    fc.oneof(
      fc.string(),
      fc.stringMatching(/^[a-zA-Z ,.()]{0,8}$/),
      fc
        .array(fc.constantFrom('网', '格', '年', '，', '。', '“', '”', '《', '》', '（', '·', '、'))
        .map((all) => all.join('')),
    ),
  )
  .map((pieces) => pieces.join(''));

test('nothing is lost and nothing is empty', () => {
  fc.assert(
    fc.property(text, fc.constantFrom('zh' as const, 'en' as const), (typed, language) => {
      const runs = scriptRuns(typed, language);
      expect(runs.map((run) => run.text).join('')).toBe(typed);
      if (language === 'en') expect(runs.filter((run) => run.text === '')).toEqual([]);
    }),
  );
});

test('in English every Chinese character is in a Chinese run, and no Latin letter is', () => {
  fc.assert(
    fc.property(text, (typed) => {
      for (const run of scriptRuns(typed, 'en')) {
        expect(/\p{Script=Han}/u.test(run.text)).toBe(run.language === 'zh');
        if (run.language === 'zh') expect(run.text).not.toMatch(/[a-z]/i);
      }
    }),
  );
});

describe('English with Chinese in it', () => {
  test('gives the Chinese its own run, punctuation of its own included', () => {
    expect(scriptRuns('Bench Meetings (流动板凳会) went on', 'en')).toEqual([
      { text: 'Bench Meetings (', language: 'en' },
      { text: '流动板凳会', language: 'zh' },
      { text: ') went on', language: 'en' },
    ]);
    expect(scriptRuns('see 《邻里，你好》 there', 'en')).toEqual([
      { text: 'see ', language: 'en' },
      { text: '《邻里，你好》', language: 'zh' },
      { text: ' there', language: 'en' },
    ]);
  });

  test('leaves English quotation marks to the English', () => {
    expect(scriptRuns('“Splendid Shixi” strives', 'en')).toEqual([
      { text: '“Splendid Shixi” strives', language: 'en' },
    ]);
  });
});

test('Chinese with Latin letters in it stays one run', () => {
  expect(scriptRuns('推广SaaS平台', 'zh')).toEqual([{ text: '推广SaaS平台', language: 'zh' }]);
});
