import { describe, expect, test } from 'vitest';
import { loadAll } from '../../../../src/load/content.ts';
import { reportAddresses } from '../../../../src/load/content-folder.ts';
import { loadReport } from '../../../../src/load/report.ts';
import { changesSince, changeTables } from '../../../../src/workbench/review/changes/change-tables.ts';
import { plainRows, sampleReport, TYPED } from '../sample-review.ts';

const before = sampleReport();

/** The rows of the changes since the sample, by table: figures, honours, texts, sources. */
function changes(more: Readonly<Record<string, unknown>>) {
  const [figures, honours, texts, sources] = changeTables(before, sampleReport(more)).map(plainRows);
  return { figures, honours, texts, sources };
}

test.each(reportAddresses('content'))('$place $year differs in nothing from itself', (address) => {
  const { value } = loadReport('content', address);
  expect(value === undefined ? undefined : changesSince(value, value)).toBe(0);
});

describe('a figure', () => {
  const { found, pay, ...others } = TYPED.figures;

  test('that was added or removed comes before one whose amount changed, and that before all else', () => {
    const { figures } = changes({
      figures: {
        fresh: { label: { zh: '新的', en: 'New' }, amount: '3个' },
        found: { ...found, label: { zh: '查处的隐患', en: 'Hazards found' } },
        pay: { ...pay, amount: '1820余万元' },
        visits: others.visits,
      },
      chapters: [],
    });
    expect(figures).toMatchSnapshot();
  });

  test.each([
    ['period', { ...pay, period: '2023' }],
    ['as-of', { ...pay, 'as-of': '2023-12-01' }],
    ['note', { ...pay, note: { zh: '累计数字。', en: 'Cumulative.' } }],
    ['standing', { ...pay, standing: 'expected' }],
  ])('whose %s changed is listed with only that', (_, changed) => {
    expect(changes({ figures: { found, pay: changed, ...others } }).figures).toMatchSnapshot();
  });

  test('is not changed by a chapter that comes before its own or has a new title', () => {
    const extra = { id: 'first', title: { zh: '新的一章', en: 'New chapter' } };
    const renamed = TYPED.chapters.map((chapter) => ({ ...chapter, title: { zh: '安全生产', en: 'Safety' } }));
    expect(changes({ chapters: [extra, ...renamed] }).figures).toEqual([]);
  });
});

test('honours are compared by their ids', () => {
  const [honour] = TYPED.honours;
  const changed = [
    { ...honour, date: '2023-06' },
    { ...honour, id: 'second' },
  ];
  expect(changes({ honours: changed }).honours).toMatchSnapshot();
});

describe('a text', () => {
  const [chapter] = TYPED.chapters;
  const [section] = chapter?.sections ?? [];
  const withBody = (...body: readonly unknown[]) => ({ chapters: [{ ...chapter, sections: [{ ...section, body }] }] });
  const [first, second] = section?.body ?? [];

  test('that moved within its section is not changed', () => {
    expect(changes(withBody(second, first)).texts).toEqual([]);
  });

  test('is not changed by the amount of a figure that it names', () => {
    const figures = { ...TYPED.figures, pay: { ...TYPED.figures.pay, amount: '1820余万元' } };
    expect(changes({ figures }).texts).toEqual([]);
  });

  test('that was added, removed or changed is listed with both sides', () => {
    expect(
      changes(withBody({ zh: '共追回{pay}。', en: '{pay} recovered.' }, second, { zh: '另起。', en: 'More.' })).texts,
    ).toMatchSnapshot();
    expect(changes(withBody(first)).texts).toMatchSnapshot();
  });
});

test('dates of the report and of sources are compared', () => {
  const daily = { ...TYPED.sources.daily, page: '19' };
  expect(changes({ published: '2024-02-01', sources: { daily } }).sources).toMatchSnapshot();
});

test('nothing of what is kept as published is read as a report', () => {
  expect(
    loadAll('content')
      .map(({ file }) => file)
      .filter((file) => file.startsWith('published/')),
  ).toEqual([]);
});
