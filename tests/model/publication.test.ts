import { describe, expect, test } from 'vitest';
import { publicationOn } from '../../src/model/publication.ts';

const DAY = { year: 2027, month: 1, day: 10 };

describe('whether readers see a report', () => {
  test.each([
    { case: 'a draft never', report: { status: 'draft', publishOn: { year: 2020, month: 1, day: 1 } }, is: 'draft' },
    { case: 'a published one always', report: { status: 'published' }, is: 'published' },
    { case: 'one with a day from that day on', report: { status: 'published', publishOn: DAY }, is: 'published' },
    {
      case: 'one with a day not on the day before',
      report: { status: 'published', publishOn: { year: 2027, month: 1, day: 11 } },
      is: 'waiting',
    },
  ] as const)('$case', ({ report, is }) => {
    expect(publicationOn(report, DAY)).toBe(is);
  });

  test('where no day is given, nobody can say that its day has come', () => {
    expect(publicationOn({ status: 'published', publishOn: DAY }, undefined)).toBe('waiting');
    expect(publicationOn({ status: 'published' }, undefined)).toBe('published');
  });
});
