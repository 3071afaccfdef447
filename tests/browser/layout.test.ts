import { describe, expect, test } from 'vitest';
import { reportPages, site, useBrowser, visit } from './open.ts';

const browser = useBrowser();

describe('nothing scrolls sideways', () => {
  const page = browser.page({ viewport: { width: 360, height: 740 } });

  test.each(site.pages)('%s at 320, 360 and 768 pixels', async (path) => {
    await page().goto(site.url + path);
    const tooWide: string[] = [];
    for (const width of [320, 360, 768]) {
      await page().setViewportSize({ width, height: 740 });
      const found = await page().evaluate(() => {
        const room = document.documentElement.clientWidth;
        if (document.documentElement.scrollWidth <= room) return [];
        return [...document.querySelectorAll('body *')]
          .filter((element) => element.getBoundingClientRect().right > room + 0.5)
          .map((element) => `${element.tagName} ${element.textContent?.trim().slice(0, 40) ?? ''}`);
      });
      tooWide.push(...found.map((element) => `${width}: ${element}`));
    }
    expect(tooWide).toEqual([]);
  });
});

describe.each(reportPages)('%s', (path) => {
  const page = browser.page({ viewport: { width: 360, height: 740 } });

  test('has no text in a chart that is smaller than 12 pixels, from 360 to 1440', async () => {
    await visit(page(), path);
    for (const width of [360, 768, 1440]) {
      await page().setViewportSize({ width, height: 740 });
      const small = await page().evaluate(() =>
        [...document.querySelectorAll<SVGSVGElement>('.chart-drawing svg')]
          .filter((svg) => svg.getBoundingClientRect().width > 0)
          .flatMap((svg) => {
            const scale = svg.getBoundingClientRect().width / svg.viewBox.baseVal.width;
            return [...svg.querySelectorAll('text, tspan')]
              .filter((text) => Number.parseFloat(getComputedStyle(text).fontSize) * scale < 11.99)
              .map((text) => `${text.textContent}: ${Number.parseFloat(getComputedStyle(text).fontSize) * scale}`);
          }),
      );
      expect({ width, small }).toEqual({ width, small: [] });
    }
  });

  test('has no text in a chart that is cut off at the edge or lies on another', async () => {
    await visit(page(), path);
    for (const width of [360, 1440]) {
      await page().setViewportSize({ width, height: 740 });
      const clashes = await page().evaluate(() =>
        [...document.querySelectorAll<SVGSVGElement>('.chart-drawing svg')]
          .filter((svg) => svg.getBoundingClientRect().width > 0)
          .flatMap((svg) => {
            const chart = svg.closest('figure')?.id;
            const frame = svg.getBoundingClientRect();
            const texts = [...svg.querySelectorAll<SVGTextContentElement>('text:not(:has(tspan)), tspan')]
              .filter((element) => element.getNumberOfChars() > 0)
              .map((element) => {
                // A line box is higher than its ink: figures and Han reach some four fifths of an em above the line.
                const size = Number.parseFloat(getComputedStyle(element).fontSize);
                const baseline = element.getStartPositionOfChar(0).y;
                const { left, right } = element.getBoundingClientRect();
                return { words: element.textContent, left, right, top: baseline - 0.8 * size, bottom: baseline };
              });
            const cut = texts
              .filter(({ left, right }) => left < frame.left - 1 || right > frame.right + 1)
              .map(({ words }) => `${chart}: ${words} is cut off`);
            const overlaps = texts.flatMap((one, index) =>
              texts
                .slice(index + 1)
                .filter((other) => Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1)
                .filter((other) => Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 0)
                .map((other) => `${chart}: ${one.words} lies on ${other.words}`),
            );
            return [...cut, ...overlaps];
          }),
      );
      expect({ width, clashes }).toEqual({ width, clashes: [] });
    }
  });

  test('shows, of the two drawings of a chart, the one for its column', async () => {
    await visit(page(), path);
    const shown = async (width: number) => {
      await page().setViewportSize({ width, height: 740 });
      return page().evaluate(() =>
        [...document.querySelectorAll('.chart-drawing')].map((drawing) =>
          [...drawing.children]
            .filter((svg) => svg.getBoundingClientRect().width > 0)
            .map((svg) => svg.getAttribute('class')),
        ),
      );
    };
    for (const drawings of await shown(360)) expect(drawings).toEqual(['chart-narrow']);
    for (const drawings of await shown(1440)) expect(drawings).toEqual(['chart-wide']);
  });

  test('shows the first figure without scrolling, on a phone and on a laptop', async () => {
    await visit(page(), path);
    for (const size of [
      { width: 360, height: 740 },
      { width: 1440, height: 900 },
    ]) {
      await page().setViewportSize(size);
      const bottom = await page().evaluate(
        () => document.querySelector('.great-figures .numeral')?.getBoundingClientRect().bottom,
      );
      expect(bottom).toBeGreaterThan(0);
      expect(bottom).toBeLessThanOrEqual(size.height);
    }
  });
});
