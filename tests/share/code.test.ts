import { encode } from 'uqr';
import { describe, expect, test } from 'vitest';
import { layOut } from '../../src/share/draw.ts';
import { codeOf } from '../../src/share/layouts/code.ts';
import { render } from '../../src/share/render.ts';
import { decodePng } from './decode-png.ts';
import { extentOf, overlap } from './extent.ts';
import { SHIXI_ZH } from './samples.ts';

const SPOT = { right: 500, bottom: 400, side: 148 };
const addressOf = (length: number) => `https://example.gov.cn/${'x'.repeat(length)}`;

async function posterCode(address: string | undefined) {
  const { blocks } = await layOut({ ...SHIXI_ZH, address }, 'poster');
  return blocks.flatMap(({ marks }) => marks).find((mark) => mark.kind === 'code');
}

test('the poster holds the modules of its address, pixel by pixel', async () => {
  const address = SHIXI_ZH.address ?? '';
  const code = await posterCode(address);
  if (code === undefined) throw new Error('The poster has no code');
  const { data } = encode(address, { ecc: 'M', border: 0 });
  const { width, colours } = decodePng(await render(SHIXI_ZH, 'poster'));
  const isDark = (x: number, y: number): boolean => (colours[3 * (y * width + x)] ?? 0) < 0x80;
  data.forEach((row, y) => {
    row.forEach((dark, x) => {
      for (const [dx, dy] of [
        [0, 0],
        [code.module - 1, code.module - 1],
      ] as const) {
        expect(isDark(code.x + x * code.module + dx, code.y + y * code.module + dy)).toBe(dark);
      }
    });
  });
});

describe('a code', () => {
  test.each([1, 20, 60, 120, 200])(
    'has modules of at least four pixels and stands in its corner: %i more letters',
    (length) => {
      const code = codeOf(addressOf(length), SPOT);
      expect(code?.mark.module).toBeGreaterThanOrEqual(4);
      expect([(code?.mark.x ?? 0) + (code?.side ?? 0), (code?.mark.y ?? 0) + (code?.side ?? 0)]).toEqual([500, 400]);
      expect(code?.quiet).toBe(4 * (code?.mark.module ?? 0));
    },
  );

  test('is left out where the address is too long for the poster', async () => {
    expect(codeOf(addressOf(228), SPOT)).toMatchObject({ side: 244 });
    expect(codeOf(addressOf(229), SPOT)).toBeUndefined();
    expect(await posterCode(addressOf(300))).toBeUndefined();
  });

  test('is not drawn without an address, and neither is its label', async () => {
    const { blocks } = await layOut({ ...SHIXI_ZH, address: undefined }, 'poster');
    const texts = blocks.flatMap(({ marks }) => marks).flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []));
    expect(blocks.map(({ role }) => role)).not.toContain('code');
    expect(texts).not.toContain(SHIXI_ZH.addressLabel);
  });

  test.each([1, 40, 100, 180])(
    'keeps four modules of blank around it on the poster: %i more letters',
    async (length) => {
      const { blocks } = await layOut({ ...SHIXI_ZH, address: addressOf(length) }, 'poster');
      const code = blocks.find(({ role }) => role === 'code');
      const mark = code?.marks[0];
      if (code === undefined || mark?.kind !== 'code') throw new Error('The poster has no code');
      const { left, top, right, bottom } = extentOf(code);
      const quiet = 4 * mark.module;
      const zone = { left: left - quiet, top: top - quiet, right: right + quiet, bottom: bottom + quiet };
      const intruders = blocks.filter(
        (block) => block !== code && block.marks.length > 0 && overlap(extentOf(block), zone),
      );
      expect(intruders.map(({ role }) => role)).toEqual([]);
      expect(zone.right).toBeLessThanOrEqual(1080);
      expect(zone.bottom).toBeLessThanOrEqual(1440);
    },
  );
});
