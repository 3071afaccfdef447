import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findingsReport } from '../../src/commands/findings-report.ts';
import { loadAll } from '../../src/load/content.ts';
import { fixText } from '../../src/workbench/fix/fix-text.ts';
import { contentWith } from '../load/content-on-disk.ts';

const REPORT = readFileSync('tests/invalid/sound/content/reports/hupan/2023.yaml', 'utf8');
const SUMMARY = 'summary: { zh: 一年的事。, en: A year of work. }';

/** Longer than any report; what grows with the square of it takes many seconds. */
const LONG = 100_000;

/** What no file may take, on a machine that is busy too. */
const PATIENCE = 5000;

/** Each has once been, or could be, read with the square of its length by a pattern with two ways to match. */
const UNITS = [
  ...[
    ',',
    '{',
    '{a',
    '{ ',
    '{a: b, ',
    '{a: ',
    '{ a',
    'a',
    ' x',
    '1',
    '1,',
    '1 ',
    '1-',
    '1，',
    '1%',
    '(1)',
    '“1”',
    '“',
    '”',
  ],
  ...[
    '（',
    '《',
    '市',
    '市(',
    '中(a',
    'x(',
    '、',
    '一百',
    '2023年',
    '年月',
    '123 line ',
    'January ',
    'five ',
    '*',
    '😀',
    '@a',
    'http://',
  ],
];

function timed<Result>(run: () => Result): Result {
  const start = performance.now();
  const result = run();
  expect(performance.now() - start).toBeLessThan(PATIENCE);
  return result;
}

describe('no text takes long, however often it says the same', () => {
  test.each(UNITS)('%j', { timeout: 4 * PATIENCE }, (unit) => {
    const text = unit.repeat(LONG / unit.length);
    const report = REPORT.replace(SUMMARY, () => `summary: { zh: '年${text}', en: 'A${text}' }`);
    const folder = contentWith({ 'reports/hupan/2023.yaml': report });
    const said = timed(() => findingsReport(loadAll(folder), 'zh').text);
    // A message is read by a person, whatever the file holds.
    for (const line of said.split('\n')) expect(line.length).toBeLessThan(1100);
    timed(() => fixText(report));
  });
});

test('nor do three thousand figures, each of which nothing names and each of which is named amiss', {
  timeout: 60_000,
}, () => {
  const ids = Array.from({ length: 3000 }, (_, number) => `figure-${number}`);
  const figures = ids.map((id) => `  ${id}: { label: { zh: 数, en: Number }, amount: 3项 }\n`).join('');
  const report = REPORT.replace('figures:\n', `figures:\n${figures}`).replace(
    /^highlights: .*$/m,
    `highlights: [${ids.map((id) => id.replace('figure', 'figrue')).join(', ')}]`,
  );
  const folder = contentWith({ 'reports/hupan/2023.yaml': report });
  const start = performance.now();
  const { errors } = findingsReport(loadAll(folder), 'en');
  expect(errors).toBe(ids.length);
  expect(performance.now() - start).toBeLessThan(3 * PATIENCE);
});
