import { Resvg } from '@resvg/resvg-js';
import { describe, expect, test } from 'vitest';
import type { Drawing } from '../../src/charts/chart.ts';
import { standaloneSvg } from '../../src/charts/standalone.ts';

const drawing: Drawing = { width: 340, height: 40, body: '<rect class="chart-mark-accent" width="340" height="40"/>' };
const text = {
  title: '809项隐患<全部>整改',
  description: 'Found & fixed',
  subtitle: '市西街道，2023年',
  source: '来源：滨州日报',
  accent: '#a8321f',
};
const svg = standaloneSvg(drawing, text, 'zh');

describe('a picture that stands alone', () => {
  test('begins as XML and names its language', () => {
    expect(svg).toMatch(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
    expect(svg).toContain('xml:lang="zh-Hans"');
    expect(standaloneSvg(drawing, text, 'en')).toContain('xml:lang="en"');
  });

  test('has a title, a description and prints title, subtitle and source, all escaped', () => {
    expect(svg).toContain('<title>809项隐患&lt;全部&gt;整改</title>');
    expect(svg).toContain('<desc>Found &amp; fixed</desc>');
    expect(svg).toMatch(/<text class="chart-title"[^>]*>809项隐患&lt;全部&gt;整改<\/text>/);
    expect(svg).toContain('>市西街道，2023年</text>');
    expect(svg).toContain('>来源：滨州日报</text>');
  });

  test('fetches nothing and leaves no custom property to a renderer that knows none', () => {
    const withoutNamespace = svg.replace('xmlns="http://www.w3.org/2000/svg"', '');
    expect(withoutNamespace).not.toMatch(/https?:|url\(|@import|var\(|href/);
  });

  test('refuses an accent that could carry other style', () => {
    expect(() => standaloneSvg(drawing, { ...text, accent: 'red; } * { display: none' }, 'zh')).toThrow(RangeError);
  });

  test('is drawn by resvg in its accent on its paper', () => {
    const image = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
    const pixel = (x: number, y: number) => [...image.pixels.subarray(4 * (y * image.width + x)).subarray(0, 3)];
    expect(image.width).toBe(396);
    expect(pixel(2, 2)).toEqual([0xfa, 0xf7, 0xf0]);
    const accented = Array.from({ length: image.height }, (_, y) => pixel(198, y).join());
    expect(accented.filter((colour) => colour === [0xa8, 0x32, 0x1f].join())).toHaveLength(40);
  });
});
