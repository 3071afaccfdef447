import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { id, text, words, year } from '../../../src/model/schema/fields.ts';
import { place } from '../../../src/model/schema/place.ts';
import { site } from '../../../src/model/schema/site.ts';

test('an id is lower-case letters and digits, joined by single hyphens', () => {
  const part = fc.stringMatching(/^[a-z0-9]{1,6}$/);
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 4 }), (parts) => {
      expect(id.parse(parts.join('-'))).toBe(parts.join('-'));
    }),
  );
  fc.assert(
    fc.property(fc.string(), (typed) => {
      expect(id.safeParse(typed).success).toBe(/^[a-z0-9]+(-[a-z0-9]+)*$/.test(typed) && !typed.endsWith('\n'));
    }),
  );
});

test('space around words is not part of them, and space alone is nothing', () => {
  expect(words.parse('  标题 ')).toBe('标题');
  expect(words.safeParse('   ').success).toBe(false);
});

test('a text has Chinese, and English or none', () => {
  expect(text.parse({ zh: '标题' })).toEqual({ zh: '标题' });
  expect(text.safeParse({ en: 'Title' }).success).toBe(false);
  expect(text.safeParse({ zh: '标题', en: '' }).success).toBe(false);
  expect(text.safeParse({ zh: '标题', cn: '标题' }).success).toBe(false);
});

test('a year lies between 1949 and 2999', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 9999 }), (number) => {
      expect(year.safeParse(String(number)).success).toBe(number >= 1949 && number <= 2999);
    }),
  );
});

describe('a place', () => {
  const smallest = { name: { zh: '湖畔街道' }, divisions: [], accent: 'pine' };

  test.each(['371602', '371602002', '371602002001'])('has a code of 6, 9 or 12 digits: %s', (code) => {
    expect(place.parse({ ...smallest, code }).code).toBe(code);
  });

  test.each(['37160', '3716020', '37160200X', '3716020020'])('has no code such as %s', (code) => {
    expect(place.safeParse({ ...smallest, code }).success).toBe(false);
  });

  test('has one of the six pigments', () => {
    expect(place.safeParse({ ...smallest, accent: 'blue' }).success).toBe(false);
  });
});

describe('the site', () => {
  const smallest = { name: { zh: '年报' }, publisher: { zh: '宣传部' }, summary: { zh: '年报。' } };

  test('needs neither address nor official numbers', () => {
    expect(site.parse(smallest)).toEqual({ ...smallest, official: {} });
  });

  test.each(['ftp://a.example/', 'a.example', '/portal/', 'javascript:alert(1)'])(
    'has no address such as %s',
    (address) => {
      expect(site.safeParse({ ...smallest, address }).success).toBe(false);
    },
  );

  test.each(['https://a.example/portal', 'https://a.example/portal/'])(
    'stands in a folder, with or without a slash: %s',
    (address) => {
      expect(site.parse({ ...smallest, address }).address).toBe('https://a.example/portal/');
    },
  );

  test('keeps official numbers as they are typed', () => {
    const official = {
      'site-code': '0370000001',
      icp: '鲁ICP备12345678号',
      'police-record': '鲁公网安备37160202000001号',
    };
    expect(site.parse({ ...smallest, official }).official).toEqual({
      siteCode: '0370000001',
      icp: '鲁ICP备12345678号',
      policeRecord: '鲁公网安备37160202000001号',
    });
  });
});
