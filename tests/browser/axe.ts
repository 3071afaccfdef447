import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { type OpenBrowser, site } from './open.ts';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

declare global {
  interface Window {
    readonly axe: typeof axe;
  }
}

/** What axe finds on a page, a line each; with `rules` only those rules are run. */
function violations(page: Page, rules?: readonly string[]): Promise<readonly string[]> {
  return page.evaluate(async (only) => {
    // Styles are all in the page, so that axe need not fetch any.
    const all: axe.RunOptions = { resultTypes: ['violations'], preload: false };
    const some: axe.RunOptions = { ...all, runOnly: { type: 'rule', values: [...(only ?? [])] } };
    const result = await window.axe.run(only === undefined ? all : some);
    return result.violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary ?? ''}`),
    );
  }, rules);
}

/** What the colour scheme can change: the dark scheme has other colours and nothing else. */
const COLOUR_RULES = ['color-contrast'];

/** A phone and a desk. */
const WIDTHS = [360, 1440];

/** Runs axe on pages, on a phone and on a desk, in both colour schemes. */
export function axeFindsNothing(browser: OpenBrowser, pages: readonly string[]): void {
  describe(`axe finds nothing at ${WIDTHS.join(' and ')} pixels, in light and dark`, () => {
    const page = browser.page({});

    test.each(pages)('on %s', async (path) => {
      await page().goto(site.url + path);
      await page().evaluate(axeSource);
      const found: string[] = [];
      for (const width of WIDTHS) {
        await page().setViewportSize({ width, height: 800 });
        await page().emulateMedia({ colorScheme: 'light' });
        found.push(...(await violations(page())).map((violation) => `${width}, light: ${violation}`));
        await page().emulateMedia({ colorScheme: 'dark' });
        found.push(...(await violations(page(), COLOUR_RULES)).map((violation) => `${width}, dark: ${violation}`));
      }
      expect(found).toEqual([]);
    });
  });
}
