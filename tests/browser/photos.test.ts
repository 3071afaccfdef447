import { readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildSite, workFolder } from '../sites/build-site.ts';
import { useBrowser } from './open.ts';
import { type Served, serveFolder } from './serve-folder.ts';

const browser = useBrowser();
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

// The real reports have no photos; the small site of the golden tests has three.
const PAGES = ['zh/hupan/2023.html', 'en/hupan/2023.html', 'zh-en/hupan/2023.html'];
const PHOTOS = 3;

const work = workFolder();
let served: Served | undefined;

beforeAll(async () => {
  const out = join(work, 'site');
  const { code, output } = await buildSite({
    content: 'tests/sites/every-part/content',
    cache: join(work, 'cache'),
    out,
  });
  if (code !== 0) throw new Error(`The site was not built:\n${output}`);
  served = await serveFolder(out, '/portal/');
});

afterAll(() => {
  served?.server.close();
  rmSync(work, { recursive: true, force: true });
});

function address(path: string): string {
  return `${served?.url ?? ''}${path}`;
}

/** Scrolls to every photo and waits until it has come. */
async function seeAll(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (const image of document.querySelectorAll<HTMLImageElement>('.photo img')) {
      image.scrollIntoView();
      await image.decode();
    }
  });
}

describe.each(PAGES)('the photos of %s', (path) => {
  test('are described, and lie within the page at every width', async () => {
    await browser.fresh({ viewport: { width: 360, height: 740 } }, async (page) => {
      await page.goto(address(path));
      await seeAll(page);
      for (const width of [320, 360, 768, 1440]) {
        await page.setViewportSize({ width, height: 740 });
        const found = await page.evaluate(() => ({
          sideways: document.documentElement.scrollWidth - document.documentElement.clientWidth,
          photos: [...document.querySelectorAll<HTMLImageElement>('.photo img')].map((image) => {
            const { left, right, width: wide, height: high } = image.getBoundingClientRect();
            const own = Number(image.getAttribute('width')) / Number(image.getAttribute('height'));
            return {
              described: image.alt.length > 3,
              within: left >= 0 && right <= document.documentElement.clientWidth && wide > 100,
              undistorted: Math.abs(wide / high / own - 1) < 0.02,
            };
          }),
        }));
        expect({ width, ...found }).toEqual({
          width,
          sideways: 0,
          photos: Array.from({ length: PHOTOS }, () => ({ described: true, within: true, undistorted: true })),
        });
      }
    });
  });

  test('are fetched when they come near, from this site, as WebP, and move nothing when they come', async () => {
    await browser.fresh({ viewport: { width: 360, height: 740 } }, async (page) => {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      await page.goto(address(path));
      const before = asked.filter((url) => url.includes('/photos/')).length;
      const heights = () => page.evaluate(() => document.documentElement.scrollHeight);
      const height = await heights();
      await seeAll(page);
      const photos = asked.filter((url) => url.includes('/photos/'));
      // How far ahead a browser fetches is its own affair; a whole page ahead it does not.
      expect(before).toBeLessThan(PHOTOS);
      expect(photos).toHaveLength(PHOTOS);
      expect(photos.filter((url) => !url.startsWith(address('photos/')) || !url.includes('.webp'))).toEqual([]);
      expect(await heights()).toBe(height);
    });
  });

  test('stand in valid HTML', () => {
    const { results } = new HtmlValidate({ extends: ['html-validate:recommended'] }).validateStringSync(
      readFileSync(join(work, 'site', path), 'utf8'),
    );
    expect(results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`))).toEqual(
      [],
    );
  });

  test('offend no rule of accessibility, in light and dark', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await browser.fresh({ viewport: { width: 360, height: 740 }, colorScheme }, async (page) => {
        await page.goto(address(path));
        await seeAll(page);
        await page.evaluate(axeSource);
        const found = await page.evaluate(async () => {
          const { violations } = await window.axe.run({ resultTypes: ['violations'], preload: false });
          return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
        });
        expect({ colorScheme, found }).toEqual({ colorScheme, found: [] });
      });
    }
  });

  test('are all on paper, though nobody has scrolled to them', async () => {
    await browser.fresh({ viewport: { width: 1440, height: 900 } }, async (page) => {
      await page.goto(address(path));
      const file = await page.pdf({ preferCSSPageSize: true });
      expect(file.toString('latin1').match(/\/Subtype \/Image/g)?.length ?? 0).toBeGreaterThanOrEqual(PHOTOS);
    });
  });
});
