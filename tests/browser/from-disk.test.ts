import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { reportPages, site, useBrowser } from './open.ts';

const browser = useBrowser();
const page = browser.page({ viewport: { width: 1440, height: 900 } });
const disk = `${pathToFileURL(site.folder).href}/`;

test.each(site.pages)('%s opens from disk with its fonts and pictures', async (path) => {
  await page().goto(disk + path);
  const { fonts, blank } = await page().evaluate(async () => {
    await document.fonts.ready;
    return {
      fonts: [...document.fonts].map(({ family, status }) => `${family.replaceAll('"', '')}: ${status}`),
      blank: [...document.images].filter(({ naturalWidth }) => naturalWidth === 0).map(({ src }) => src),
    };
  });
  expect(blank).toEqual([]);
  const own = fonts.filter((font) => font.startsWith('Suibao '));
  // A face that begins with “Half” is the system's, if the system has it. Every page sets something in the display serif; a page without a Chinese title never asks for the Han face.
  expect(own.filter((font) => font.endsWith('error'))).toEqual([]);
  expect(own.filter((font) => font.endsWith('loaded')).length).toBeGreaterThan(0);
});

test.each(reportPages)('%s sets its title in both display faces, from disk', async (path) => {
  await page().goto(disk + path);
  const loaded = await page().evaluate(async () => {
    await document.fonts.ready;
    return [...document.fonts]
      .filter(({ status }) => status === 'loaded')
      .map(({ family }) => family.replaceAll('"', ''));
  });
  expect(loaded).toContain('Suibao Latin');
  if (path.startsWith('zh')) expect(loaded).toContain('Suibao Han');
});

test('from the first page a reader comes to a report and back, all from disk', async () => {
  await page().goto(`${disk}index.html`);
  await page().locator('a[hreflang="en"]').click();
  await page().waitForURL(`${disk}en/index.html`);
  await page().locator('.place-list h3 a').first().click();
  await page().waitForURL(/\/en\/[^/]+\/index\.html$/);
  await page().locator('.year-link').first().click();
  await page().waitForURL(/\/en\/[^/]+\/\d{4}\.html$/);
  await page().locator('.masthead > a').click();
  await page().waitForURL(`${disk}en/index.html`);
  expect(await page().locator('.place-list').isVisible()).toBe(true);
});
