import { createHash } from 'node:crypto';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { DRAWING, shareImage, shareImageName } from '../../src/share/cache.ts';
import { SHARE_SIZES, type ShareContent, type ShareLayout } from '../../src/share/content.ts';
import { drawSvg } from '../../src/share/draw.ts';
import { render } from '../../src/share/render.ts';
import { decodePng } from './decode-png.ts';
import { LONG_EN, LONG_ZH, SHIXI_EN, SHIXI_ZH } from './samples.ts';

const LAYOUTS: readonly ShareLayout[] = ['card', 'square', 'poster'];

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'share-'));
});

afterEach(() => rm(folder, { recursive: true }));

describe.each(LAYOUTS)('the %s as a file', (layout) => {
  test('is an indexed PNG of its size', async () => {
    expect(decodePng(await render(SHIXI_ZH, layout))).toMatchObject({ ...SHARE_SIZES[layout], colourType: 3 });
  });

  test('is small enough for the strictest of the places that show it', async () => {
    // WeChat's thumbnails may have 32 KB; chat apps load previews of up to 300 KB (research on platforms).
    const most = { card: 60_000, square: 32_000, poster: 100_000 };
    expect((await render(SHIXI_ZH, layout)).length).toBeLessThan(most[layout]);
    expect((await render(SHIXI_EN, layout)).length).toBeLessThan(most[layout]);
  });

  test('has the same bytes when it is drawn again', async () => {
    expect(Buffer.from(await render(SHIXI_EN, layout)).equals(await render(SHIXI_EN, layout))).toBe(true);
  });
});

describe('the name of an image', () => {
  test('is sixteen hex digits, the same for the same content written in another order', () => {
    const name = shareImageName(SHIXI_ZH, 'card');
    expect(name).toMatch(/^[0-9a-f]{16}$/);
    const reversed = Object.fromEntries(Object.entries(SHIXI_ZH).toReversed());
    expect(shareImageName({ ...SHIXI_ZH, ...reversed }, 'card')).toBe(name);
  });

  test('changes with the layout and with everything that the image says', () => {
    const [first, ...others] = SHIXI_ZH.figures;
    const changes: readonly Partial<ShareContent>[] = [
      {},
      { language: 'en' },
      { place: '东城街道' },
      { division: '山东省' },
      { year: 2024 },
      { yearLabel: '年报' },
      { claim: '全部整改' },
      { figures: others },
      { figures: [{ ...first, number: '1791', label: '追回欠薪' }, ...others] },
      { figures: [{ ...first, number: '1790', label: '追回欠薪', before: '约' }, ...others] },
      { publisher: '东城街道办事处' },
      { accent: '#2b4a78' },
      { address: undefined },
      { addressLabel: '扫码' },
    ];
    const names = changes.flatMap((change) =>
      LAYOUTS.map((layout) => shareImageName({ ...SHIXI_ZH, ...change }, layout)),
    );
    expect(new Set(names).size).toBe(changes.length * LAYOUTS.length);
  });
});

describe('the cache', () => {
  test('keeps an image under its name', async () => {
    const bytes = await shareImage(SHIXI_ZH, 'square', folder);
    expect(await readdir(folder)).toEqual([`${shareImageName(SHIXI_ZH, 'square')}.png`]);
    expect(Buffer.from(bytes).equals(await render(SHIXI_ZH, 'square'))).toBe(true);
  });

  test('is asked before anything is drawn', async () => {
    await writeFile(join(folder, `${shareImageName(SHIXI_ZH, 'card')}.png`), 'kept');
    expect(Buffer.from(await shareImage(SHIXI_ZH, 'card', folder)).toString()).toBe('kept');
  });

  test('keeps nothing of an image that could not be drawn', async () => {
    await expect(shareImage({ ...SHIXI_ZH, claim: '好😀' }, 'card', folder)).rejects.toThrow('😀');
    expect(await readdir(folder)).toEqual([]);
  });
});

test('DRAWING in cache.ts is the fingerprint of what is drawn now; after a change of the look, set it to the new one', async () => {
  const samples = [SHIXI_ZH, SHIXI_EN, LONG_ZH, LONG_EN];
  const fingerprint = createHash('sha256');
  for (const layout of LAYOUTS) for (const content of samples) fingerprint.update(await drawSvg(content, layout));
  expect(DRAWING).toBe(fingerprint.digest('hex').slice(0, 16));
});
