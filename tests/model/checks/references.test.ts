import { describe, expect, test } from 'vitest';
import { checkReferences, figureUses } from '../../../src/model/checks/references.ts';
import { codes, count, reportFrom, told } from '../sample-report.ts';

const TITLE = { zh: '标题', en: 'Title' };

/** A report that names the figure `a` in every place where a figure can be named. */
const EVERYWHERE = {
  title: { zh: '{a}', en: '{a}' },
  summary: { zh: '{a}', en: '{a}' },
  figures: {
    a: count('3项', { note: { zh: '{a}', en: '{a}' } }),
    b: count('2项', {
      'part-of': 'a',
      closes: 'a',
      'conflicts-with': 'a',
      derived: { from: ['a'], how: { zh: '{a}', en: '{a}' } },
    }),
  },
  highlights: ['a'],
  chapters: [
    {
      id: 'one',
      title: { zh: '{a}', en: '{a}' },
      lead: { zh: '{a}', en: '{a}' },
      figure: 'a',
      figures: ['a'],
      body: [{ zh: '{a}', en: '{a: one, many}' }],
      facts: [{ name: TITLE, text: { zh: '{a}', en: '{a}' } }],
      charts: [
        { id: 'c1', kind: 'bars', title: { zh: '{a}', en: '{a}' }, figures: ['a', 'b'], highlight: 'a' },
        { id: 'c2', kind: 'closed-of-total', title: TITLE, total: 'a', closed: 'a' },
        { id: 'c3', kind: 'nested-bar', title: TITLE, whole: 'a', part: 'a' },
        { id: 'c4', kind: 'unit-dots', title: TITLE, figures: ['a'], note: { zh: '{a}', en: '{a}' } },
      ],
      sections: [{ id: 'two', title: { zh: '{a}', en: '{a}' }, figures: ['a'] }],
    },
  ],
  honours: [{ id: 'h', title: TITLE, to: [TITLE], note: { zh: '{a}', en: '{a}' } }],
  'honour-charts': [{ id: 'c5', kind: 'honours-matrix', title: { zh: '{a}', en: '{a}' } }],
  events: [{ title: TITLE, period: '2023', text: { zh: '{a}', en: '{a}' } }],
  outlook: [{ title: { zh: '{a}', en: '{a}' }, text: { zh: '{a}', en: '{a}' } }],
  notes: [{ text: { zh: '{a}', en: '{a}' }, figures: ['a'] }],
};

describe('every place that names a figure', () => {
  test('is known', () => {
    const uses = figureUses(reportFrom(EVERYWHERE));
    expect(
      uses.filter(({ id }) => id === 'a').map(({ path, shown }) => `${path.join('.')}${shown ? '' : ' (not shown)'}`),
    ).toMatchInlineSnapshot(`
      [
        "title.zh",
        "title.en",
        "summary.zh",
        "summary.en",
        "figures.a.note.zh",
        "figures.a.note.en",
        "figures.b.derived.how.zh",
        "figures.b.derived.how.en",
        "chapters.0.title.zh",
        "chapters.0.title.en",
        "chapters.0.body.0.zh",
        "chapters.0.body.0.en",
        "chapters.0.facts.0.text.zh",
        "chapters.0.facts.0.text.en",
        "chapters.0.charts.0.title.zh",
        "chapters.0.charts.0.title.en",
        "chapters.0.charts.3.note.zh",
        "chapters.0.charts.3.note.en",
        "chapters.0.lead.zh",
        "chapters.0.lead.en",
        "chapters.0.sections.0.title.zh",
        "chapters.0.sections.0.title.en",
        "honours.0.note.zh",
        "honours.0.note.en",
        "honour-charts.0.title.zh",
        "honour-charts.0.title.en",
        "events.0.text.zh",
        "events.0.text.en",
        "outlook.0.title.zh",
        "outlook.0.title.en",
        "outlook.0.text.zh",
        "outlook.0.text.en",
        "notes.0.text.zh",
        "notes.0.text.en",
        "highlights.0",
        "chapters.0.figure",
        "chapters.0.figures.0",
        "chapters.0.sections.0.figures.0",
        "chapters.0.charts.0.figures.0",
        "chapters.0.charts.0.highlight (not shown)",
        "chapters.0.charts.1.total",
        "chapters.0.charts.1.closed",
        "chapters.0.charts.2.whole",
        "chapters.0.charts.2.part",
        "chapters.0.charts.3.figures.0",
        "figures.b.part-of (not shown)",
        "figures.b.closes (not shown)",
        "figures.b.conflicts-with (not shown)",
        "figures.b.derived.from.0 (not shown)",
        "notes.0.figures.0 (not shown)",
      ]
    `);
  });

  test('is checked: without the figure each of them is a missing reference', () => {
    const { a, ...figures } = EVERYWHERE.figures;
    const uses = figureUses(reportFrom(EVERYWHERE)).filter(({ id }) => id === 'a');
    const inA = uses.filter(({ path }) => path[0] === 'figures' && path[1] === 'a');
    const missing = checkReferences(reportFrom({ ...EVERYWHERE, figures })).filter(
      ({ cause }) => cause.code === 'missing-ref',
    );
    expect(a.amount).toBe('3项');
    expect(missing).toHaveLength(uses.length - inA.length);
  });
});

describe('a reference that leads nowhere', () => {
  test('says where in the text it stands and which figure was probably meant', () => {
    const report = reportFrom({
      summary: { zh: '查处{hazard-found}。', en: 'A year.' },
      figures: { 'hazards-found': count('3项') },
      highlights: ['hazards-found'],
    });
    expect(checkReferences(report)).toEqual([
      {
        severity: 'error',
        path: ['summary', 'zh'],
        offset: 2,
        cause: { code: 'missing-ref', what: 'figure', id: 'hazard-found', near: 'hazards-found' },
      },
    ]);
  });
});

describe('sources', () => {
  const two = { daily: { title: TITLE }, weekly: { title: TITLE } };

  test('of one source nothing need be said', () => {
    expect(checkReferences(reportFrom({ figures: { a: count('3项') }, highlights: ['a'] }))).toEqual([]);
  });

  test('of several each figure must name its own', () => {
    const report = reportFrom({ sources: two, figures: { a: count('3项') }, highlights: ['a'] });
    expect(told(checkReferences(report))).toEqual([
      ['figures.a', { code: 'source-needed', sources: ['daily', 'weekly'] }],
    ]);
  });

  test('a source that does not exist is named with the one that was probably meant', () => {
    const report = reportFrom({
      sources: two,
      figures: { a: count('3项', { source: 'dayly' }) },
      highlights: ['a'],
    });
    expect(told(checkReferences(report))).toEqual([
      ['figures.a.source', { code: 'missing-ref', what: 'source', id: 'dayly', near: 'daily' }],
    ]);
  });
});

test('a figure that no reader sees is a warning, even if another figure relates to it', () => {
  const report = reportFrom({
    figures: { a: count('3项'), b: count('2项', { 'part-of': 'a' }) },
    highlights: ['b'],
    notes: [{ text: TITLE, figures: ['a'] }],
  });
  expect(codes(checkReferences(report))).toEqual(['warning figures.a: figure-unused']);
});
