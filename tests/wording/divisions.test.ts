import { expect, test } from 'vitest';
import { place as placeSchema } from '../../src/model/schema/place.ts';
import { writeDivisions } from '../../src/wording/divisions.ts';

function placeIn(...divisions: readonly { readonly zh: string; readonly en?: string }[]) {
  return { id: 'hupan', ...placeSchema.parse({ name: { zh: '湖畔街道' }, divisions, accent: 'pine' }) };
}

const place = placeIn({ zh: '山东省', en: 'Shandong Province' }, { zh: '滨州市', en: 'Binzhou City' });

test('Chinese goes from the largest division, English to the largest', () => {
  expect(writeDivisions(place, 'zh')).toBe('山东省滨州市');
  expect(writeDivisions(place, 'en')).toBe('Binzhou City, Shandong Province');
});

test('a place may be in no division', () => {
  expect(writeDivisions(placeIn(), 'en')).toBe('');
});

test('a division that is not translated is Chinese', () => {
  expect(writeDivisions(placeIn({ zh: '山东省' }), 'en')).toBe('山东省');
});
