import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Amount } from '../../../src/model/amount/amount.ts';
import { compareDecimals, shiftDecimal } from '../../../src/model/amount/decimal.ts';
import { boundOf, exactValue } from '../../../src/model/amount/value.ts';
import { LANGUAGES } from '../../../src/model/language.ts';
import { amountLanguage, amountParts, writeAmount } from '../../../src/wording/number/amount.ts';
import { amount, quantity } from '../../model/amount/arbitraries.ts';
import { read } from '../../model/amount/read.ts';

const style = fc.constantFrom('prose', 'figure');

describe('the pieces of an amount', () => {
  test('Chinese keeps its order: qualifier, number, scale, unit', () => {
    expect(amountParts(read('超过8万人次'), 'zh', 'figure')).toEqual([
      { role: 'qualifier', text: '超过', gap: '' },
      { role: 'number', text: '8', gap: '' },
      { role: 'scale', text: '万', gap: '' },
      { role: 'unit', text: '人次', gap: '' },
    ]);
    expect(amountParts(read('1790余万元'), 'zh', 'figure').map(({ text }) => text)).toEqual(['1790', '余', '万', '元']);
  });

  test('English names its own: the currency may stand before the number', () => {
    expect(amountParts(read('1790余万元'), 'en', 'figure')).toEqual([
      { role: 'qualifier', text: 'more than', gap: '' },
      { role: 'unit', text: 'CNY', gap: ' ' },
      { role: 'number', text: '17.9', gap: ' ' },
      { role: 'scale', text: 'million', gap: ' ' },
    ]);
    expect(amountParts(read('80%以上'), 'en', 'figure')).toEqual([
      { role: 'number', text: '80', gap: '' },
      { role: 'unit', text: '%', gap: '' },
      { role: 'qualifier', text: 'or more', gap: ' ' },
    ]);
  });

  test('joined with their gaps the pieces are what is written', () => {
    fc.assert(
      fc.property(amount, fc.constantFrom(...LANGUAGES), style, (given, language, chosen) => {
        const joined = amountParts(given, language, chosen)
          .map(({ gap, text }) => gap + text)
          .join('');
        expect(joined).toBe(writeAmount(given, language, chosen));
        expect(joined).not.toMatch(/^\s|\s$|\s\s/);
      }),
    );
  });

  test('every amount has a number in both languages, and English has no Chinese in it', () => {
    fc.assert(
      fc.property(amount, style, (given, chosen) => {
        for (const language of LANGUAGES) {
          expect(amountParts(given, language, chosen).some(({ role }) => role === 'number')).toBe(true);
        }
        expect(writeAmount(given, 'en', chosen)).not.toMatch(/\p{Script=Han}/u);
      }),
    );
  });

  test('English says something about a number exactly where Chinese does', () => {
    fc.assert(
      fc.property(quantity, style, (given, chosen) => {
        const qualified = amountParts(given, 'en', chosen).some(({ role }) => role === 'qualifier');
        expect(qualified).toBe(boundOf(given) !== 'exact');
      }),
    );
  });

  test('number and scale in English are worth what the Chinese says', () => {
    const powers: ReadonlyMap<string, number> = new Map([
      ['million', 6],
      ['billion', 9],
      ['trillion', 12],
    ]);
    fc.assert(
      fc.property(quantity, style, (given, chosen) => {
        const parts = amountParts(given, 'en', chosen);
        const number = parts.find(({ role }) => role === 'number')?.text ?? '';
        const scale = parts.find(({ role }) => role === 'scale')?.text ?? '';
        const value = shiftDecimal(number.replaceAll(',', '').replace('−', '-'), powers.get(scale) ?? 0);
        expect(compareDecimals(value, exactValue(given))).toBe(0);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('an amount in words', () => {
  const half: Amount = { kind: 'wording', zh: '近一半', en: 'nearly half' };
  const untranslated: Amount = { kind: 'wording', zh: '近一半' };

  test('is written as the editor wrote it', () => {
    expect(writeAmount(half, 'zh', 'prose')).toBe('近一半');
    expect(writeAmount(half, 'en', 'figure')).toBe('nearly half');
    expect(amountLanguage(half, 'en')).toBe('en');
  });

  test('stays Chinese, and says so, while it has no English', () => {
    expect(writeAmount(untranslated, 'en', 'prose')).toBe('近一半');
    expect(amountLanguage(untranslated, 'en')).toBe('zh');
  });
});
