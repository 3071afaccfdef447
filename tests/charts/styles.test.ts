import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { drawChart } from '../../src/charts/kinds.ts';
import { chartRules, PAPER } from '../../src/charts/styles.ts';
import { GREAT, HEADING, LABEL, NOTE, TICK, VALUE, WORDS } from '../../src/charts/type-sizes.ts';
import { CHART_WORDS } from '../../src/wording/interface/charts.ts';
import { EXAMPLES } from './examples.ts';

const sheet = readFileSync(join(import.meta.dirname, '../../src/charts/chart.css'), 'utf8');

/** Rules of a style sheet by class, white space evened out. */
function rulesOf(css: string): ReadonlyMap<string, string> {
  const rules = css.replace(/\/\*[\s\S]*?\*\//g, '').matchAll(/\.([\w-]+)\s*\{([^}]*)\}/g);
  return new Map([...rules].map(([, name = '', body = '']) => [name, body.replace(/\s+/g, ' ').trim()]));
}

const properties = {
  ink: 'ink',
  inkSoft: 'ink-soft',
  rule: 'rule',
  accent: 'accent',
  sans: 'sans',
  display: 'display',
};
const byName = Object.fromEntries(Object.entries(properties).map(([key, name]) => [key, `var(--${name})`]));
const palette = { ink: '', inkSoft: '', rule: '', accent: '', sans: '', display: '', ...byName };

describe('the look of charts', () => {
  test('is the same on a page and in a picture that stands alone', () => {
    const standalone = chartRules(palette).replaceAll(PAPER, 'var(--paper)');
    expect(Object.fromEntries(rulesOf(sheet))).toEqual(Object.fromEntries(rulesOf(standalone)));
  });

  test('has a rule for every class that is drawn, and draws every class that has a rule', () => {
    const drawn = EXAMPLES.flatMap(({ data, language }) =>
      [340, 720].flatMap((width) => [
        ...drawChart(data, width, CHART_WORDS[language]).body.matchAll(/class="([^"]+)"/g),
      ]),
    ).flatMap(([, classes = '']) => classes.split(' '));
    expect([...new Set(drawn)].sort()).toEqual([...rulesOf(sheet).keys()].sort());
  });

  test('sets type in the sizes that it is laid out for, none under 12 pixels', () => {
    const sizes = { label: LABEL, note: NOTE, words: WORDS, tick: TICK, value: VALUE, great: GREAT, heading: HEADING };
    for (const [name, { size }] of Object.entries(sizes)) {
      expect(rulesOf(sheet).get(`chart-${name}`)).toContain(`font-size: ${size}px;`);
      expect(size).toBeGreaterThanOrEqual(12);
    }
  });
});

describe('a drawing', () => {
  test('carries no style, id, script or link of its own', () => {
    for (const { data, language } of EXAMPLES) {
      const { body } = drawChart(data, 340, CHART_WORDS[language]);
      expect(body).not.toMatch(/ (?:style|id|fill|stroke|font-[a-z]+|on[a-z]+|href)=|<(?:script|style|image|a)\b/);
    }
  });

  test('shows a label that looks like markup as text', () => {
    const figure = { id: 'a', written: '1次', size: 1, bound: 'exact', standing: 'stated' } as const;
    const { body } = drawChart(
      {
        kind: 'bars',
        text: { title: '', subtitle: '' },
        figures: [{ ...figure, label: '<script>alert(1)</script>', note: '"><img>' }],
      },
      340,
      CHART_WORDS.en,
    );
    expect(body).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(body).toContain('&quot;&gt;&lt;img&gt;');
  });
});
