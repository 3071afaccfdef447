import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { chartKindsWords } from '../../../src/commands/chart-kinds-words.ts';
import { toPlain } from '../../../src/source/plain.ts';
import { parseYaml } from '../../../src/source/yaml.ts';
import { SCHEMA_FOLDER, schemaTexts } from '../../../src/workbench/schema/content-schemas.ts';
import { soundFiles } from './schemas-in-repository.ts';
import { validator } from './validate.ts';

describe('the schemas in the repository', () => {
  const folder = join('content', SCHEMA_FOLDER);

  test('are what the model gives; if not: npm run schemas', () => {
    const committed = readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')] as const);
    expect(new Map(committed)).toEqual(new Map([...schemaTexts(chartKindsWords())].toSorted()));
  });
});

describe.each(soundFiles)('$folder/$path', ({ kind, path, text }) => {
  const validate = validator(kind);

  test('is accepted as an editor’s program reads it, with numbers and truth values', () => {
    validate(load(text));
    expect(validate.errors ?? []).toEqual([]);
  });

  test('is accepted as check reads it, all text', () => {
    const { node } = parseYaml(text, path);
    validate(node === undefined ? undefined : JSON.parse(JSON.stringify(toPlain(node))));
    expect(validate.errors ?? []).toEqual([]);
  });
});

describe('what is mistyped is marked', () => {
  const report = { place: 'shixi', year: 2023, title: { zh: '甲' }, summary: { zh: '甲' }, sources: {} };
  const figure = { label: { zh: '甲' }, amount: '5家' };
  const chart = { id: 'a', kind: 'bars', title: { zh: '甲' }, figures: ['a'] };
  const charted = (typed: object) => ({ chapters: [{ id: 'a', title: { zh: '甲' }, charts: [typed] }] });
  const validate = validator('report');

  test('and what is not mistyped is not', () => {
    expect(validate({ ...report, figures: { a: figure }, ...charted(chart) })).toBe(true);
  });

  test.each([
    ['a misspelt key', { figures: { a: { ...figure, amonut: '5家' } } }],
    ['a key that is missing', { figures: { a: { label: { zh: '甲' } } } }],
    ['a choice that is none', { status: 'publish' }],
    ['an id in capitals', { figures: { A: figure } }],
    ['a date with slashes', { published: '2023/5' }],
    ['a month that is read as a decimal', { published: 2023.1 }],
    ['a thirteenth month', { published: '2023-13' }],
    ['a period in Chinese that is none', { period: '2023年全年' }],
    ['an amount with a space', { figures: { a: { ...figure, amount: '5 家' } } }],
    ['an amount with a full-width digit', { figures: { a: { ...figure, amount: '５家' } } }],
    ['words before an amount that say what is counted', { figures: { a: { ...figure, amount: '累计5家' } } }],
    ['an empty text', { title: { zh: '' } }],
    ['a key left empty', { title: null }],
    ['a text in one language only, without its key', { title: '甲' }],
    ['a kind of chart that does not exist', charted({ ...chart, kind: 'pie' })],
    ['a key of another kind of chart', charted({ ...chart, total: 'a' })],
    ['a chart of nothing', charted({ ...chart, figures: [] })],
    ['a list without its brackets', { highlights: 'a' }],
  ])('%s', (_, typed) => {
    expect(validate({ ...report, ...typed })).toBe(false);
  });
});
