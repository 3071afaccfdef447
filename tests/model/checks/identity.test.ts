import { describe, expect, test } from 'vitest';
import { checkAddress, checkIdentity } from '../../../src/model/checks/identity.ts';
import { count, reportFrom, told } from '../sample-report.ts';

const TITLE = { zh: '标题', en: 'Title' };

describe('addresses inside a page are unique', () => {
  test('sections, charts and honours share one set of names', () => {
    const report = reportFrom({
      figures: { a: count('3项') },
      chapters: [
        {
          id: 'one',
          title: TITLE,
          charts: [{ id: 'two', kind: 'unit-dots', figures: ['a'], title: TITLE }],
          sections: [{ id: 'one', title: TITLE }],
        },
        { id: 'two', title: TITLE },
      ],
      honours: [{ id: 'two', title: TITLE, to: [TITLE] }],
      'honour-charts': [{ id: 'three', kind: 'honours-matrix', title: TITLE }],
    });
    expect(told(checkIdentity(report))).toEqual([
      ['chapters.0.sections.0.id', { code: 'same-id', id: 'one' }],
      ['chapters.0.charts.0.id', { code: 'same-id', id: 'two' }],
      ['honours.0.id', { code: 'same-id', id: 'two' }],
    ]);
  });

  test('what the page makes for itself cannot be taken by an editor', () => {
    const own = ['content', 'events', 'colophon', 'figure-a', 'source-daily', 'one-1', 'one-title'];
    const chapters = ['one', ...own].map((id) => ({ id, title: TITLE, body: [TITLE] }));
    const report = reportFrom({ figures: { a: count('3项') }, chapters });
    expect(told(checkIdentity(report))).toEqual(
      own.map((id, index) => [`chapters.${index + 1}.id`, { code: 'taken-id', id }]),
    );
  });

  test('an id that only looks like one of them is free', () => {
    const chapters = ['one', 'one-2', 'figure-b', 'event'].map((id) => ({ id, title: TITLE }));
    expect(checkIdentity(reportFrom({ figures: { a: count('3项') }, chapters }))).toEqual([]);
  });
});

describe('a report lies where it says it belongs', () => {
  test('reports/PLACE/YEAR.yaml', () => {
    expect(checkAddress(reportFrom({}), 'hupan', '2023.yaml')).toEqual([]);
  });

  test('another folder and another file name are both told', () => {
    expect(told(checkAddress(reportFrom({}), 'shixi', '2022.yaml'))).toEqual([
      ['place', { code: 'wrong-place', typed: 'hupan', folder: 'shixi' }],
      ['year', { code: 'wrong-year', typed: 2023, file: '2022.yaml' }],
    ]);
  });
});
