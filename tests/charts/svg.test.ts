import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { coordinate, element, escaped, pathThrough, together } from '../../src/charts/svg.ts';

describe('escaping', () => {
  test('text that looks like markup stays text', () => {
    expect(element('text', {}, '<script>alert("1 & 2")</script>').markup).toBe(
      '<text>&lt;script&gt;alert(&quot;1 &amp; 2&quot;)&lt;/script&gt;</text>',
    );
  });

  test('an attribute cannot be left through its quotes', () => {
    expect(element('rect', { class: '" onload="alert(1)' }).markup).toBe(
      '<rect class="&quot; onload=&quot;alert(1)"/>',
    );
  });

  test('no text brings a bare angle bracket, quote or ampersand into the markup', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(escaped(text).replace(/&(?:amp|lt|gt|quot);/g, '')).not.toMatch(/[<>"&]/);
      }),
    );
  });

  test('what XML forbids becomes the replacement character', () => {
    expect(escaped('a\u0000b\uD800c\uFFFEd')).toBe('a\uFFFDb\uFFFDc\uFFFDd');
  });
});

describe('numbers', () => {
  test('a coordinate has at most two decimals and no negative zero', () => {
    expect(coordinate(1 / 3)).toBe('0.33');
    expect(coordinate(12)).toBe('12');
    expect(coordinate(-0.001)).toBe('0');
  });

  test('a number that is no place is refused', () => {
    expect(() => coordinate(Number.NaN)).toThrow(RangeError);
    expect(() => coordinate(Number.POSITIVE_INFINITY)).toThrow(RangeError);
  });
});

describe('elements', () => {
  test('markup inside an element is not escaped again', () => {
    const inner = element('tspan', {}, '1 < 2');
    expect(element('text', { x: 1.005, y: undefined }, 'a', inner).markup).toBe(
      '<text x="1">a<tspan>1 &lt; 2</tspan></text>',
    );
  });

  test('a path goes through its points and closes when asked to', () => {
    const points = [
      { x: 0, y: 0 },
      { x: 1.5, y: 2 },
    ];
    expect(pathThrough(points, 'open')).toBe('M0,0L1.5,2');
    expect(pathThrough(points, 'closed')).toBe('M0,0L1.5,2Z');
  });

  test('a body has one element a line', () => {
    expect(together([element('rect', {}), element('line', {})])).toBe('<rect/>\n<line/>');
  });
});
