import { describe, expect, test } from 'vitest';
import { CHART_KINDS, chartAlternative, chartTable, drawChart } from '../../src/charts/kinds.ts';
import { standaloneSvg } from '../../src/charts/standalone.ts';
import { LANGUAGES } from '../../src/model/language.ts';
import { CHART_WORDS } from '../../src/wording/interface/charts.ts';
import { EXAMPLES, type KindExample } from './examples.ts';

const WIDTHS = [340, 720] as const;
const SOURCE = { zh: '来源：示例', en: 'Source: example' } as const;

function picture({ data, language }: KindExample, width: number): string {
  const words = CHART_WORDS[language];
  const text = {
    title: data.text.title,
    subtitle: data.text.subtitle,
    description: chartAlternative(data, words),
    source: SOURCE[language],
    accent: '#a8321f',
  };
  return standaloneSvg(drawChart(data, width, words), text, language);
}

describe('every kind', () => {
  test('has examples of its own kind, in both languages', () => {
    for (const kind of Object.keys(CHART_KINDS)) {
      for (const language of LANGUAGES) {
        const own = EXAMPLES.filter((example) => example.kind === kind && example.language === language);
        expect(own.length).toBeGreaterThanOrEqual(3);
        expect(own.every(({ data }) => data.kind === kind)).toBe(true);
        expect(new Set(own.map(({ name }) => name)).size).toBe(own.length);
      }
    }
  });
});

describe.each(EXAMPLES)('$kind, $name, $language', (example) => {
  const { kind, name, language, data } = example;
  const words = CHART_WORDS[language];

  test.each(WIDTHS)('is drawn for %i pixels as it was when last looked at', async (width) => {
    await expect(picture(example, width)).toMatchFileSnapshot(`expected/${kind}/${name}.${language}.${width}.svg`);
  });

  test('is as wide as asked', () => {
    for (const width of WIDTHS) expect(drawChart(data, width, words).width).toBe(width);
  });

  test('has a table with a cell for every column, and a name for every row', () => {
    const { columns, rows } = chartTable(data, words);
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) {
      expect(row).toHaveLength(columns.length);
      expect(row[0]).not.toBe('');
    }
  });

  test('tells in words all that the table names', () => {
    const alternative = chartAlternative(data, words);
    for (const [rowName] of chartTable(data, words).rows) expect(alternative).toContain(rowName);
  });
});

describe('alternatives and tables', () => {
  test('are as they were when last read', async () => {
    const told = EXAMPLES.map(({ kind, name, language, data }) => {
      const { columns, rows } = chartTable(data, CHART_WORDS[language]);
      const lines = [columns, ...rows].map((cells) => `  | ${cells.join(' | ')}`);
      return [`${kind}, ${name}, ${language}`, `  ${chartAlternative(data, CHART_WORDS[language])}`, ...lines].join(
        '\n',
      );
    });
    await expect(`${told.join('\n\n')}\n`).toMatchFileSnapshot('expected/words.txt');
  });
});
