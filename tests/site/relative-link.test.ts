import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { relativeLink } from '../../src/site/relative-link.ts';

const name = fc.stringMatching(/^[a-z0-9]{1,4}$/);
const file = fc.array(name, { minLength: 1, maxLength: 5 }).map((names) => `${names.join('/')}.html`);

test('followed from its page, a link leads to its target, wherever the site stands', () => {
  fc.assert(
    fc.property(
      file,
      file,
      fc.constantFrom('https://a.example/', 'https://a.example/b/c/', 'file:///d/'),
      (from, to, base) => {
        const link = relativeLink(from, to);
        expect(new URL(link, base + from).href).toBe(base + to);
        expect(link).not.toMatch(/^\/|^[a-z]+:/);
      },
    ),
  );
});

describe('a link is as short as it can be', () => {
  test.each([
    ['zh/shixi/2023.html', 'zh/shixi/2022.html', '2022.html'],
    ['zh/shixi/2023.html', 'en/shixi/2023.html', '../../en/shixi/2023.html'],
    ['zh/shixi/2023.html', 'zh/index.html', '../index.html'],
    ['index.html', 'zh/index.html', 'zh/index.html'],
    ['zh/index.html', 'index.html', '../index.html'],
    ['zh/zh/zh.html', 'zh/zh.html', '../zh.html'],
  ])('from %s to %s: %s', (from, to, link) => {
    expect(relativeLink(from, to)).toBe(link);
  });
});
