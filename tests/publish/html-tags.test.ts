import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { htmlTags, styleSheets } from '../../src/publish/html-tags.ts';

function tagsOf(html: string): readonly (readonly [string, Readonly<Record<string, string>>])[] {
  return [...htmlTags(html)].map(({ element, attributes }) => [element, Object.fromEntries(attributes)]);
}

const name = fc.stringMatching(/^[a-z][a-z0-9-]{0,6}$/);
const value = fc.string().map((text) => text.replace(/\r/g, ''));

test('attributes are read back as they were meant, in every way of writing them', () => {
  const written = fc
    .constantFrom('double', 'single')
    .chain((quote) =>
      fc.dictionary(name, value, { maxKeys: 3, noNullPrototype: true }).map((attributes) => ({ quote, attributes })),
    );
  fc.assert(
    fc.property(name, written, (element, { quote, attributes }) => {
      const mark = quote === 'double' ? '"' : "'";
      const text = Object.entries(attributes)
        .map(
          ([key, meant]) =>
            ` ${key}=${mark}${meant.replaceAll('&', '&amp;').replaceAll(mark, `&#${mark.charCodeAt(0)};`)}${mark}`,
        )
        .join('');
      // A script or style would swallow what follows, which is what it does in a browser too.
      fc.pre(element !== 'script' && element !== 'style');
      expect(tagsOf(`<p>before</p><${element}${text}>after`)).toEqual([
        ['p', {}],
        [element, attributes],
      ]);
    }),
  );
});

describe('a start tag', () => {
  test.each([
    ['<a href=b.html class>', 'a', { href: 'b.html', class: '' }],
    ['<IMG SRC="A.png" />', 'img', { src: 'A.png' }],
    ['<a\n  href = "b.html"\n>', 'a', { href: 'b.html' }],
    ['<a href="one" href="two">', 'a', { href: 'one' }],
    ['<a title="a > b" href="c">', 'a', { title: 'a > b', href: 'c' }],
    ['<a href="?a&amp;b&#61;c&#x26;d&unknown;">', 'a', { href: '?a&b=c&d&unknown;' }],
  ])('%s', (html, element, attributes) => {
    expect(tagsOf(html)).toEqual([[element, attributes]]);
  });

  test('is none in a comment, a script or a style sheet', () => {
    expect(tagsOf('<!-- <a href="b"> --><script>"<a href=b>"</script><style>a::after{content:"<b>"}</style>')).toEqual([
      ['script', {}],
      ['style', {}],
    ]);
  });

  test('is none where a tag ends or a sign stands for itself', () => {
    expect(tagsOf('</a> 1 < 2 <3')).toEqual([]);
  });
});

test('style sheets are read whole', () => {
  expect(styleSheets('<style media="print">p{}</style><STYLE>q{}</STYLE>')).toEqual(['p{}', 'q{}']);
});
