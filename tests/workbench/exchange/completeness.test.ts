import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadReport } from '../../../src/load/report.ts';
import { reportTexts } from '../../../src/model/report-texts.ts';
import { figure } from '../../../src/model/schema/figure.ts';
import { honour } from '../../../src/model/schema/honour.ts';
import { type Plain, toPlain } from '../../../src/source/plain.ts';
import { readSource } from '../../../src/source/source-file.ts';
import { exportReport } from '../../../src/workbench/exchange/export-report.ts';
import type { Field } from '../../../src/workbench/exchange/field.ts';
import { reportSheets } from '../../../src/workbench/exchange/report-sheets.ts';

function fieldsOf(kind: string): readonly Field[] {
  return reportSheets(null, []).find((sheet) => sheet.kind === kind)?.fields ?? [];
}

/** Values of the shapes that a key may have, one of which it takes. */
const SHAPES: readonly Plain[] = ['x', { zh: 'x' }, { one: 'x' }, [{ zh: 'x' }], { from: ['x'] }];

describe('nothing is missing from the sheets', () => {
  test.each([
    ['figures', Object.keys(figure.shape)],
    ['honours', Object.keys(honour.shape).filter((key) => key !== 'id')],
  ])('every key that an entry of %s may have is shown by a column', (kind, keys) => {
    const hidden = keys.filter((key) =>
      SHAPES.every((value) => fieldsOf(kind).every((field) => (field.show({ [key]: value }) ?? '') === '')),
    );
    expect(hidden).toEqual([]);
  });

  const addresses = readdirSync('content/reports').flatMap((place) =>
    readdirSync(`content/reports/${place}`)
      .filter((name) => name.endsWith('.yaml'))
      .map((name) => ({ place, year: name.slice(0, -'.yaml'.length) })),
  );

  test.each(addresses)('every text of $place $year stands in a cell', ({ place, year }) => {
    const { value } = loadReport('content', { place, year });
    const { node } = readSource('content', `reports/${place}/${year}.yaml`);
    if (value === undefined || node === undefined) throw new Error('The report is not sound.');
    const cells = exportReport(`${place}/${year}`, toPlain(node), []).flatMap(({ rows }) => rows.flat());
    const lines = new Set(cells.flatMap((cell) => [cell.trim(), ...cell.split('\n')]));
    const texts = reportTexts(value).flatMap(({ text }) => [text.zh, ...(text.en === undefined ? [] : [text.en])]);
    expect(texts.length).toBeGreaterThan(100);
    expect(texts.filter((text) => !lines.has(text.trim()))).toEqual([]);
  });
});
