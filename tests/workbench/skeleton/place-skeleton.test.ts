import { describe, expect, test } from 'vitest';
import { place as placeSchema } from '../../../src/model/schema/place.ts';
import { toPlain } from '../../../src/source/plain.ts';
import { parseYaml } from '../../../src/source/yaml.ts';
import { placeSkeleton } from '../../../src/workbench/skeleton/place-skeleton.ts';
import { withExamples } from './begun.ts';

function placeOf(text: string) {
  const { node, findings } = parseYaml(text, 'place.yaml');
  expect(findings).toEqual([]);
  return placeSchema.parse(node === undefined ? undefined : toPlain(node));
}

describe('a place to begin with', () => {
  const text = placeSkeleton('binhe', { zh: '滨河街道', en: 'Binhe Subdistrict' });

  test('reads so', async () => {
    await expect(text).toMatchFileSnapshot('expected/place.yaml');
  });

  test('has the names that were given', () => {
    expect(placeOf(text)).toMatchObject({ name: { zh: '滨河街道', en: 'Binhe Subdistrict' }, accent: 'indigo' });
  });

  test('marks the names that were not', () => {
    expect(placeOf(placeSkeleton('binhe', { zh: '滨河街道' })).name).toEqual({
      zh: '滨河街道',
      en: '(to be written) The name of the place',
    });
    expect(placeOf(placeSkeleton('binhe', undefined)).name.zh).toBe('【待写】地方的名称');
  });

  test('has examples that hold good as soon as their hash is deleted', () => {
    expect(Object.keys(placeOf(withExamples(text))).sort()).toEqual(Object.keys(placeSchema.shape).sort());
  });
});
