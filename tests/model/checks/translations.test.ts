import { describe, expect, test } from 'vitest';
import { checkTranslations } from '../../../src/model/checks/translations.ts';
import { EMPTY_LEDGER, recordPairs } from '../../../src/model/translation/ledger.ts';

const recorded = { zh: '一年的事。', en: 'A year of work.' };
const ledger = recordPairs(EMPTY_LEDGER, [recorded], [recorded]);

describe('English whose Chinese has changed', () => {
  test('is pointed at', () => {
    const text = { ...recorded, zh: '两年的事。' };
    expect(checkTranslations([{ path: ['summary'], text }], ledger, 'hupan 2023')).toEqual([
      { severity: 'warning', path: ['summary', 'en'], cause: { code: 'translation-stale', part: 'hupan 2023' } },
    ]);
  });

  test('is fresh again when the English is changed too, wherever the paragraph stands', () => {
    const texts = [
      { path: ['summary'], text: { zh: '两年的事。', en: 'Two years of work.' } },
      { path: ['chapters', 3, 'lead'], text: recorded },
      { path: ['claim'], text: { zh: '没有英文' } },
    ];
    expect(checkTranslations(texts, ledger, 'site')).toEqual([]);
  });

  test('cannot be told where nothing was ever recorded', () => {
    expect(checkTranslations([{ path: ['summary'], text: recorded }], EMPTY_LEDGER, 'site')).toEqual([]);
  });
});
