import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { reportPages, site, useBrowser } from './open.ts';

const browser = useBrowser();

const SIZE = { viewport: { width: 1440, height: 900 } };

/** What is on the page for those who listen to it: words, headings, links, tables; nothing hidden. */
function contents(page: Page): Promise<string> {
  return page.locator('body').ariaSnapshot();
}

describe('without script nothing is missing', () => {
  const scripted = browser.page(SIZE);
  const plain = browser.page({ ...SIZE, javaScriptEnabled: false });

  test.each(site.pages)('%s holds the same with script and without', async (path) => {
    await scripted().goto(site.url + path);
    await plain().goto(site.url + path);
    const shown = await contents(plain());
    expect(shown.length).toBeGreaterThan(10);
    expect(shown).toBe(await contents(scripted()));
  });

  test.each(reportPages)('%s holds both drawings of every chart, with their text and their table', async (path) => {
    await plain().goto(site.url + path);
    const charts = await plain().evaluate(() =>
      [...document.querySelectorAll('figure.chart')].map((chart) => ({
        drawings: [...chart.querySelectorAll('svg')].map((svg) => svg.textContent?.trim().length ?? 0),
        alternatives: [...chart.querySelectorAll('svg')].map((svg) => svg.getAttribute('aria-label') ?? ''),
        cells: chart.querySelectorAll('table td').length,
      })),
    );
    expect(charts.length).toBeGreaterThan(0);
    for (const { drawings, alternatives, cells } of charts) {
      expect(drawings).toHaveLength(2);
      expect(Math.min(...drawings)).toBeGreaterThan(0);
      expect(Math.min(...alternatives.map((text) => text.length))).toBeGreaterThan(0);
      expect(cells).toBeGreaterThan(0);
    }
  });
});

describe('a table of a chart', () => {
  test('opens without script', async () => {
    const [path = ''] = reportPages;
    await browser.fresh({ ...SIZE, javaScriptEnabled: false }, async (page) => {
      await page.goto(site.url + path);
      const table = page.locator('figure.chart table').first();
      expect(await table.isVisible()).toBe(false);
      await page.locator('figure.chart summary').first().click();
      expect(await table.isVisible()).toBe(true);
    });
  });
});

describe('large text', () => {
  test.each([true, false])('is larger by a quarter, with script: %s', async (javaScriptEnabled) => {
    const [path = ''] = reportPages;
    const [before, after] = await browser.fresh({ ...SIZE, javaScriptEnabled }, async (page) => {
      await page.goto(site.url + path);
      const size = () => page.evaluate(() => Number.parseFloat(getComputedStyle(document.body).fontSize));
      const usual = await size();
      await page.locator('#large-text').check();
      return [usual, await size()];
    });
    expect(after / before).toBeCloseTo(1.25, 5);
  });
});
