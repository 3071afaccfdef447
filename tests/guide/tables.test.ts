import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseAmount } from '../../src/model/amount/parse.ts';
import { LANGUAGES } from '../../src/model/language.ts';
import { parsePeriod } from '../../src/model/period-phrase.ts';
import { writeAmount } from '../../src/wording/number/amount.ts';
import { writePeriod } from '../../src/wording/time/period.ts';

const ROW = /^\| `([^`]+)` \| ([^|]+) \| ([^|]+) \|$/gm;

/** How a phrase comes out in both languages. */
function wordings(phrase: string): readonly string[] {
  const period = parsePeriod(phrase);
  if (period.ok) return LANGUAGES.map((language) => writePeriod(period.period, language));
  const amount = parseAmount(phrase);
  return amount.ok ? LANGUAGES.map((language) => writeAmount(amount.amount, language, 'prose')) : [];
}

describe.each(LANGUAGES)('the tables of the editors’ guide, %s', (language) => {
  const markdown = readFileSync(`content/guide/4-figures.${language}.md`, 'utf8');
  const rows = [...markdown.matchAll(ROW)].map(([, phrase = '', zh = '', en = '']) => [phrase, zh, en] as const);

  test('have amounts and periods', () => {
    expect(rows.length).toBeGreaterThan(15);
  });

  test.each(rows)('say how %s comes out', (phrase, zh, en) => {
    expect([zh, en]).toEqual(wordings(phrase));
  });
});
