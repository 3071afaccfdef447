import { describe, expect, test } from 'vitest';
import { checkProse } from '../../../src/model/checks/prose.ts';
import { codes, count, reportFrom, told } from '../sample-report.ts';

const figures = { a: count('3项'), b: count('4项') };

function remarks(summary: { readonly zh: string; readonly en?: string }) {
  return checkProse(reportFrom({ figures, summary }));
}

describe('digits belong to figures', () => {
  test.each([
    ['查处809项隐患。', '809'],
    ['追回17.9万元。', '17.9'],
    ['一共1,790户。', '1,790'],
    ['约3公里。', '3'],
  ])('%s: %s is typed into the text', (zh, digits) => {
    expect(told(remarks({ zh }))).toEqual([['summary.zh', { code: 'digits-in-prose', digits }]]);
  });

  test.each([
    '2023年，工作展开。',
    '2023年10月12日开放。',
    '2021—2023年连续三年。',
    '10月开放。',
    '拨打12345热线。',
    '“1+10+N”体系。',
    '《2023年度计划》。',
    '“12345”接诉即办。',
  ])('%s: dates, hotlines and names in quotation marks keep their digits', (zh) => {
    expect(remarks({ zh })).toEqual([]);
  });

  test.each([
    ['Some 809 hazards were found.', '809'],
    ['It cost 3.5 million yuan.', '3.5'],
    ['On 12 routes.', '12'],
  ])('%s: %s is typed into the text', (en, digits) => {
    expect(told(remarks({ zh: '一年。', en }))).toEqual([['summary.en', { code: 'digits-in-prose', digits }]]);
  });

  test.each([
    'In 2023 work began.',
    'On October 12, 2023 it opened.',
    'The 14th Five-Year Plan.',
    'Call the 12345 hotline.',
    'Residents dial the 12345 government service line.',
    'The “1+10+N” system.',
    'From 2021-2023.',
  ])('%s: dates, ordinals, hotlines and names keep their digits', (en) => {
    expect(remarks({ zh: '一年。', en })).toEqual([]);
  });

  test('names of honours and bodies may hold digits of their own', () => {
    const named = { zh: '第3小学', en: 'No. 3 School' };
    expect(checkProse(reportFrom({ honours: [{ id: 'h', title: named, to: [named] }] }))).toEqual([]);
  });
});

describe('both languages name the same figures', () => {
  test('whatever their order, and however often', () => {
    expect(remarks({ zh: '先{a}，后{b}，再{a}。', en: 'Then {b}, before {a: item, items}.' })).toEqual([]);
  });

  test('what only one of them names is an error', () => {
    expect(told(remarks({ zh: '先{a}。', en: 'Then {b}.' }))).toEqual([
      ['summary.en', { code: 'figures-differ', onlyZh: ['a'], onlyEn: ['b'] }],
    ]);
  });

  test('a text that waits for its translation differs from nothing', () => {
    expect(remarks({ zh: '先{a}。' })).toEqual([]);
  });
});

describe('a brace that names no figure', () => {
  test.each([
    ['查处{a隐患。', 2, 'alone', undefined],
    ['查处a}隐患。', 3, 'alone', undefined],
    ['查处｛a｝隐患。', 2, 'full-width', '{a}'],
    ['查处{ A }隐患。', 2, 'spelling', '{a}'],
    ['查处{隐患}。', 2, 'spelling', undefined],
    ['查处{a：次，次}。', 2, 'marks', '{a: 次, 次}'],
    ['查处{a: 次}。', 2, 'one-form', '{a: 次, …}'],
    ['{a}又{}。', 4, 'alone', undefined],
  ])('%s is pointed at, with its reason and remedy', (zh, offset, why, reference) => {
    expect(remarks({ zh }).filter(({ cause }) => cause.code === 'stray-brace')).toEqual([
      { severity: 'error', path: ['summary', 'zh'], offset, cause: { code: 'stray-brace', why, reference } },
    ]);
  });
});

test('every text of a report is read, in both languages', () => {
  const text = { zh: '共7处', en: 'all 7' };
  const report = reportFrom({
    title: text,
    summary: text,
    claim: text,
    figures: { a: count('3项', { note: text, derived: { from: ['b'], how: text } }), b: count('4项') },
    chapters: [
      {
        id: 'one',
        title: text,
        lead: text,
        body: [text],
        facts: [{ name: text, text }],
        charts: [{ id: 'c', kind: 'unit-dots', figures: ['a'], title: text, note: text }],
        sections: [{ id: 'two', title: text, body: [text] }],
      },
    ],
    honours: [{ id: 'h', title: text, to: [text], note: text }],
    'honour-charts': [{ id: 'd', kind: 'honours-matrix', title: text }],
    events: [{ title: text, period: '2023', text }],
    outlook: [{ title: text, text }],
    notes: [{ text }],
  });
  expect(codes(checkProse(report)).filter((remark) => remark.includes('.zh:'))).toMatchInlineSnapshot(`
    [
      "warning title.zh: digits-in-prose",
      "warning summary.zh: digits-in-prose",
      "warning claim.zh: digits-in-prose",
      "warning figures.a.note.zh: digits-in-prose",
      "warning figures.a.derived.how.zh: digits-in-prose",
      "warning chapters.0.title.zh: digits-in-prose",
      "warning chapters.0.body.0.zh: digits-in-prose",
      "warning chapters.0.facts.0.text.zh: digits-in-prose",
      "warning chapters.0.charts.0.title.zh: digits-in-prose",
      "warning chapters.0.charts.0.note.zh: digits-in-prose",
      "warning chapters.0.lead.zh: digits-in-prose",
      "warning chapters.0.sections.0.title.zh: digits-in-prose",
      "warning chapters.0.sections.0.body.0.zh: digits-in-prose",
      "warning honours.0.note.zh: digits-in-prose",
      "warning honour-charts.0.title.zh: digits-in-prose",
      "warning events.0.text.zh: digits-in-prose",
      "warning outlook.0.title.zh: digits-in-prose",
      "warning outlook.0.text.zh: digits-in-prose",
      "warning notes.0.text.zh: digits-in-prose",
    ]
  `);
});

test('a label or a name names no figure: it would be printed as typed', () => {
  const label = { zh: '整改的{a}', en: 'Fixed of {a}' };
  const honours = [{ id: 'one', title: { zh: '先进{b}', en: 'Advanced' }, to: [{ zh: '街道', en: 'Subdistrict' }] }];
  expect(codes(checkProse(reportFrom({ figures: { ...figures, c: count('2项', { label }) }, honours })))).toEqual([
    'error figures.c.label.zh: reference-in-name',
    'error figures.c.label.en: reference-in-name',
    'error honours.0.title.zh: reference-in-name',
  ]);
});
