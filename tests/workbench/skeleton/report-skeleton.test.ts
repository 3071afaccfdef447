import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DEFINITIONS } from '../../../src/workbench/schema/definitions.ts';
import { reportSkeleton } from '../../../src/workbench/skeleton/report-skeleton.ts';
import { complaintsAbout, reportOf, withExamples } from './begun.ts';

const SHIXI = { place: 'shixi', name: { zh: '市西街道', en: 'Shixi Subdistrict' }, year: 2024 };

/** Letters, and all that means something to YAML or to an editor's eye. */
const NAMELIKE = [...'市西街道aZ9𝒳 \n\t:#\'"“”{}[],，：【】（-&*!|>%@`?~\\'];

describe('a report to begin with', () => {
  const text = reportSkeleton(SHIXI);

  test('reads so', async () => {
    await expect(text).toMatchFileSnapshot('expected/report.yaml');
  });

  test('is a draft in which check finds nothing wrong', () => {
    const report = reportOf(text);
    expect(report).toMatchObject({ place: 'shixi', year: 2024, status: 'draft' });
    expect(complaintsAbout(report)).toEqual([]);
  });

  test('has examples that hold good as soon as their hash is deleted', () => {
    const report = reportOf(withExamples(text));
    expect(complaintsAbout(report)).toEqual([]);
    expect(report.figures.size).toBeGreaterThan(3);
    expect(report.chapters.flatMap(({ sections }) => sections).flatMap(({ charts }) => charts)).not.toEqual([]);
  });

  test('shows every key that a report knows, so that no guide is needed', () => {
    const shown = DEFINITIONS.filter(
      ({ name }) => !['site', 'official', 'place', 'indicator', 'glossary-entry', 'term'].includes(name),
    ).flatMap(({ name, fields }) => Object.keys(fields).map((key) => [name, key] as const));
    expect(shown.filter(([, key]) => !new RegExp(`\\b${key}\\b`).test(text))).toEqual([]);
  });

  test('gives no amount, so that none can be left standing by mistake', () => {
    expect(
      withExamples(text)
        .match(/amount:.*$/gm)
        ?.map((line) => line.trim()),
    ).toEqual(Array(4).fill('amount:'));
  });

  test('is sound for any names and any year', () => {
    const words = fc
      .string({ unit: fc.constantFrom(...NAMELIKE), maxLength: 20 })
      .map((typed) => typed.replace(/[\p{C}\p{Z}]+/gu, ' ').trim() || '甲');
    fc.assert(
      fc.property(words, words, fc.integer({ min: 1949, max: 2098 }), (zh, en, year) => {
        const name = { zh, en };
        const { title } = reportOf(reportSkeleton({ place: 'shixi', name, year }));
        expect(title.zh).toBe(`${name.zh}${year}年度工作成果`);
        expect(title.en).toBe(`${name.en}: Achievements in ${year}`);
      }),
      { numRuns: 40 },
    );
  });

  test('of a place whose name is not known yet says so', () => {
    const report = reportOf(reportSkeleton({ place: 'binhe', name: undefined, year: 2024 }));
    expect(report.title).toEqual({ zh: '【待写】2024年度工作成果', en: '(to be written) Achievements in 2024' });
    expect(complaintsAbout(report)).toEqual([]);
  });
});
