import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { PAPER, PIGMENT_COLOURS } from '../../src/model/pigment-colours.ts';

/** Relative luminance (WCAG 2.2) of `#rrggbb`. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

test('black on white has a contrast of 21', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
});

describe.each(Object.entries(PIGMENT_COLOURS))('%s', (_, { onPaper, onDark }) => {
  test('reaches 4.5 to 1 on paper, on the white of print and in the dark', () => {
    expect(contrast(onPaper, PAPER.light)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(onPaper, '#ffffff')).toBeGreaterThanOrEqual(4.5);
    expect(contrast(onDark, PAPER.dark)).toBeGreaterThanOrEqual(4.5);
  });
});

test('the papers are those of the style sheet', () => {
  const css = readFileSync('src/site/styles/tokens.css', 'utf8');
  const papers = [...css.matchAll(/--paper: (#[\da-f]{6});/g)].map(([, colour]) => colour);
  expect(papers).toEqual([PAPER.light, PAPER.dark]);
});
