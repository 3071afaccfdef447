import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isToFillIn } from '../../../src/model/amount/to-fill-in.ts';
import { figureUses } from '../../../src/model/checks/references.ts';
import type { Report } from '../../../src/model/report.ts';
import { reportCharts, reportSections } from '../../../src/model/report-sections.ts';
import { writeYaml } from '../../../src/source/revision/write-yaml.ts';
import { writeChinese } from '../../../src/wording/number/chinese.ts';
import { carriedReport } from '../../../src/workbench/skeleton/carried-report.ts';
import { soundFiles } from '../schema/schemas-in-repository.ts';
import { complaintsAbout, reportOf } from './begun.ts';
import { begunReport } from './begun-reports.ts';

const reports = soundFiles
  .filter(({ kind, folder }) => kind === 'report' && folder !== 'tests/invalid/sound/content')
  .map(({ folder, path, text }) => [`${folder}/${path}`, text] as const);

function next(report: Report, year = report.year + 1) {
  return { place: report.place, name: { zh: '某街道', en: 'A Subdistrict' }, year };
}

/** What is typed into a file, without its comments, and without the labels, which come along whatever they say. */
function typedIn(text: string): string {
  return text.replace(/^ *(?:#.*|label:(?: .*|(?:\n {6}.*)*))$/gm, '');
}

describe.each(reports)('what is begun from %s', (_, text) => {
  const last = reportOf(text);
  const carried = carriedReport({ text, report: last }, next(last));
  const report = reportOf(carried);

  test('is a draft of its year with no mistakes of its own', () => {
    expect(report).toMatchObject({ place: last.place, year: last.year + 1, status: 'draft' });
    expect(complaintsAbout(report).filter((complaint) => complaint.startsWith('error'))).toEqual([]);
  });

  test('has the same figures in the same order, with their labels, nouns and relations, and no amounts', () => {
    const kept = ({ id, label, noun, partOf, closes, indicator }: (typeof figures)[number]) => [
      id,
      label,
      noun,
      partOf,
      closes,
      indicator,
    ];
    const figures = [...last.figures.values()];
    expect([...report.figures.values()].map(kept)).toEqual(figures.map(kept));
    expect([...report.figures.values()].filter(({ amount }) => !isToFillIn(amount))).toEqual([]);
  });

  test('has the same chapters, sections and charts', () => {
    const ids = (one: Report) => reportSections(one).map(({ section }) => section.id);
    const charts = (one: Report) =>
      reportCharts(one).flatMap(({ chart, path }) => (path[0] === 'chapters' ? [`${chart.kind} ${chart.id}`] : []));
    expect(ids(report)).toEqual(ids(last));
    expect(charts(report)).toEqual(charts(last));
  });

  test('names every figure of last year’s texts where it stood, so that none is forgotten', () => {
    const named = (one: Report) =>
      new Set(
        figureUses(one)
          .filter(({ path, shown }) => shown && path[0] === 'chapters')
          .filter(({ path }) => !path.includes('facts') && !path.includes('note'))
          .map(({ id }) => id),
      );
    expect([...named(report)].sort()).toEqual([...named(last)].sort());
  });

  test('has none of last year’s amounts, times, events, honours and sentences', () => {
    for (const { amount } of last.figures.values()) {
      const phrase = writeChinese(amount);
      if (/\d\D|\d{2}/.test(phrase)) expect(typedIn(carried), phrase).not.toContain(phrase);
    }
    const body = last.chapters.flatMap((chapter) => [chapter, ...chapter.sections]).flatMap((one) => one.body);
    for (const { zh } of body) expect(carried).not.toContain(zh);
    expect(report).toMatchObject({ honours: [], honourCharts: [], events: [], outlook: [], pictures: [], notes: [] });
    expect(typedIn(carried)).not.toMatch(/^ +(?:period|as-of|date|page|url|note):/m);
  });

  test('keeps the headings of last year’s file', () => {
    const headings = [...text.matchAll(/^ *# (——[^\d\n]*|[一二三四五六]、.*\D)$/gm)].map(([, heading = '']) => heading);
    for (const heading of headings) expect(carried).toContain(`## ${heading}`);
  });

  test('has one example of whatever was left behind', () => {
    for (const key of ['honours', 'honour-charts', 'events', 'outlook', 'pictures', 'notes']) {
      expect(carried.match(new RegExp(`^# ${key}:$`, 'gm')), key).toHaveLength(1);
    }
  });

  test('may be carried on in the same way', () => {
    const again = reportOf(carriedReport({ text: carried, report }, next(report)));
    expect([...again.figures.keys()]).toEqual([...last.figures.keys()]);
    expect(carriedReport({ text: carried, report }, next(report)).match(/^# honours:$/gm)).toHaveLength(1);
  });
});

test('what is begun from the first report reads so', async () => {
  const text = readFileSync('tests/sites/every-part/content/reports/hupan/2023.yaml', 'utf8');
  const report = reportOf(text);
  await expect(carriedReport({ text, report }, next(report))).toMatchFileSnapshot('expected/carried.yaml');
});

describe('whatever last year’s report was', () => {
  test('its figures come along and its amounts do not', () => {
    fc.assert(
      fc.property(begunReport, (typed) => {
        const text = writeYaml(typed);
        const last = reportOf(text);
        const carried = carriedReport({ text, report: last }, next(last));
        const report = reportOf(carried);
        expect([...report.figures.keys()]).toEqual([...last.figures.keys()]);
        expect(complaintsAbout(report).filter((complaint) => complaint.startsWith('error'))).toEqual([]);
        for (const { amount } of last.figures.values()) {
          const [digits = ''] = /\d{5,}/.exec(writeChinese(amount)) ?? [];
          if (digits !== '') expect(carried).not.toContain(digits);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('comments', () => {
  const commented = `# 市西2023 · the top lines are made anew
# 再一行
place: shixi
year: 2023
title: { zh: 年度, en: Report } # 标题
summary: { zh: 一年, en: A year }
sources:
  daily: { title: { zh: 日报, en: Daily } } # 见第18版
figures:
  # —— 经济 · Economy
  # 去年是5家
  firms: { label: { zh: 企业, en: Firms }, amount: 7家, noun: { one: firm, other: firms } }
`;

  test('go on where they head or explain something, and stay behind where they hold a number', () => {
    const carried = carriedReport({ text: commented, report: reportOf(commented) }, next(reportOf(commented)));
    expect(carried).toContain('  ## —— 经济 · Economy\n  firms:');
    expect(carried).toContain('# 标题\n');
    for (const gone of ['去年', '第18版', '市西2023', '再一行']) expect(carried).not.toContain(gone);
  });
});
