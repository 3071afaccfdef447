import fc from 'fast-check';
import satori from 'satori';
import { describe, expect, test } from 'vitest';
import { faceBytes } from '../../src/fonts/faces.ts';
import { MissingCharacterError } from '../../src/fonts/missing-character.ts';
import { SHARE_SIZES, type ShareLayout } from '../../src/share/content.ts';
import { drawSvg, layOut } from '../../src/share/draw.ts';
import { elementOf } from '../../src/share/element.ts';
import { placeLine } from '../../src/share/typeset/place.ts';
import { setLine } from '../../src/share/typeset/set-line.ts';
import { SHARE_FACES } from '../../src/share/typeset/voices.ts';
import { mannerOf } from './faces.ts';
import { chinese, english, SHIXI_EN, SHIXI_ZH } from './samples.ts';

const LAYOUTS: readonly ShareLayout[] = ['card', 'square', 'poster'];

/** The rectangle of all outlines of a colour, from the coordinates of their paths. */
function inkOf(svg: string, colour: string) {
  const paths = [...svg.matchAll(/<path fill="([^"]*)" d="([^"]*)"/g)].filter(([, fill]) => fill === colour);
  const numbers = paths.flatMap(([, , path]) => (path ?? '').match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number);
  const xs = numbers.filter((_, index) => index % 2 === 0);
  const ys = numbers.filter((_, index) => index % 2 === 1);
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}

describe.each(LAYOUTS)('the %s', (layout) => {
  test.each([SHIXI_ZH, SHIXI_EN])(
    'has its size and draws every stretch of text as an outline inside it',
    async (content) => {
      const svg = await drawSvg(content, layout);
      const { width, height } = SHARE_SIZES[layout];
      expect(svg).toMatch(new RegExp(`^<svg width="${width}" height="${height}"`));
      expect(svg).not.toContain('<text');
      for (const colour of [content.accent, '#221d18', '#675e54']) {
        const ink = inkOf(svg, colour);
        expect(ink.left).toBeGreaterThan(30);
        expect(ink.right).toBeLessThan(width - 30);
        expect(ink.top).toBeGreaterThan(30);
        expect(ink.bottom).toBeLessThan(height - 30);
      }
    },
  );

  test('is the same text for the same content', async () => {
    expect(await drawSvg(SHIXI_ZH, layout)).toBe(await drawSvg({ ...SHIXI_ZH }, layout));
  });

  test('is refused rather than drawn with a box, and the error names the character and the text', async () => {
    const content = { ...SHIXI_ZH, place: '市西😀街道' };
    await expect(drawSvg(content, layout)).rejects.toThrow(new MissingCharacterError('😀', '市西😀街道'));
  });

  test('shows a rare character of a name', async () => {
    await expect(drawSvg({ ...SHIXI_ZH, place: '㙟坨堌街道' }, layout)).resolves.toContain('<path');
  });
});

test('the ink of the year fills its width to the pixel', async () => {
  const svg = await drawSvg({ ...SHIXI_ZH, figures: [] }, 'poster');
  const { left, right } = inkOf(svg, SHIXI_ZH.accent);
  expect(Math.abs(left - 84)).toBeLessThanOrEqual(1);
  expect(Math.abs(right - (1080 - 84))).toBeLessThanOrEqual(1);
});

/** In ems: how far the f of Source Serif SemiBold, the widest in this, stands out beyond its advance (0.087). */
const OVERHANG = 0.09;
/** In ems: how far the font kerns an f and a capital apart (0.097), which the sum of advances leaves out. */
const KERNED_APART = 0.1;

test.each([
  ['zh', chinese(1, 14)],
  ['en', english(1, 5)],
] as const)(
  'satori draws a line in %s where it was placed and no wider than it was measured',
  async (language, texts) => {
    const manner = mannerOf('sentence', language);
    const fonts = await Promise.all(
      SHARE_FACES.map(async (name) => ({ name, data: await faceBytes(name), weight: 400, style: 'normal' }) as const),
    );
    await fc.assert(
      fc.asyncProperty(texts, fc.integer({ min: 16, max: 90 }), async (text, size) => {
        const line = setLine(text, manner);
        const marks = placeLine(line, { x: 50, baseline: 150, size, colour: '#123456' });
        const drawing = { width: 2000, height: 300, blocks: [{ role: 'claim', marks }] } as const;
        const ink = inkOf(
          await satori(elementOf(drawing, manner.faces), { width: 2000, height: 300, fonts }),
          '#123456',
        );
        const kerned = text.match(/f(?=[A-Z])/g)?.length ?? 0;
        expect(ink.left).toBeGreaterThanOrEqual(50 - 0.1 * size);
        expect(ink.right).toBeLessThanOrEqual(50 + (line.width + OVERHANG + KERNED_APART * kerned) * size + 1);
        expect(ink.top).toBeGreaterThanOrEqual(150 - 0.9 * size - 1);
        expect(ink.bottom).toBeLessThanOrEqual(150 + 0.26 * size + 1);
      }),
    );
  },
);

describe('what is shown', () => {
  test('the sentence of the year is never cut on card and poster, up to 70 Han or 30 words', async () => {
    const claims = fc.oneof(
      chinese(10, 50)
        .filter((text) => text.length <= 70)
        .map((claim) => ({ ...SHIXI_ZH, claim })),
      english(6, 30).map((claim) => ({ ...SHIXI_EN, claim })),
    );
    await fc.assert(
      fc.asyncProperty(claims, fc.constantFrom('card' as const, 'poster' as const), async (content, layout) => {
        const { blocks } = await layOut(content, layout);
        const marks = blocks.find(({ role }) => role === 'claim')?.marks ?? [];
        const shown = marks.map((mark) => (mark.kind === 'text' ? mark.text : '')).join('');
        expect(shown.replaceAll(' ', '')).toBe(content.claim.replaceAll(' ', ''));
      }),
    );
  });

  test('the poster shows all figures, the card three, the square as many as stay great', async () => {
    const shown = async (content: typeof SHIXI_ZH, layout: ShareLayout) =>
      (await layOut(content, layout)).blocks.filter(({ role }) => role === 'figure').length;
    expect([await shown(SHIXI_ZH, 'poster'), await shown(SHIXI_ZH, 'card'), await shown(SHIXI_ZH, 'square')]).toEqual([
      4, 3, 2,
    ]);
    expect([await shown(SHIXI_EN, 'poster'), await shown(SHIXI_EN, 'card'), await shown(SHIXI_EN, 'square')]).toEqual([
      4, 3, 1,
    ]);
  });
});
