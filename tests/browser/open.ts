import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { startChromium } from './chromium.ts';

/** The built site of the real content, for every browser test. */
export const site = inject('site');

/** The browser of a test file; its tests share it, and whole pages where nothing is left behind on them. */
export interface OpenBrowser {
  /** A page that stays open for the tests of a describe block, with settings of its own. */
  readonly page: (options: BrowserContextOptions) => () => Page;
  /** A page for one piece of work, in a fresh context. */
  readonly fresh: <Result>(options: BrowserContextOptions, work: (page: Page) => Promise<Result>) => Promise<Result>;
}

/** Starts the browser for the tests of a file and ends it after them. */
export function useBrowser(): OpenBrowser {
  let browser: Browser | undefined;
  const running = (): Browser => {
    if (browser === undefined) throw new Error('The browser runs only while tests run.');
    return browser;
  };
  beforeAll(async () => {
    browser = await startChromium(inject('chromium'));
  });
  afterAll(async () => {
    await browser?.close();
  });
  return {
    page: (options) => {
      let page: Page | undefined;
      beforeAll(async () => {
        page = await (await running().newContext(options)).newPage();
      });
      afterAll(async () => {
        await page?.context().close();
      });
      return () => {
        if (page === undefined) throw new Error('The page is open only while tests run.');
        return page;
      };
    },
    fresh: async (options, work) => {
      const context = await running().newContext(options);
      try {
        return await work(await context.newPage());
      } finally {
        await context.close();
      }
    },
  };
}

/** The pages of reports, in one language each. */
export const reportPages = site.pages.filter((path) => /^(?:zh|en)\/[^/]+\/\d{4}\.html$/.test(path));

/** Leads a page to an address of the site, unless it is there already: tests that follow each other share the visit. */
export async function visit(page: Page, path: string): Promise<void> {
  if (page.url() !== site.url + path) await page.goto(site.url + path);
}
