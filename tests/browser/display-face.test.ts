import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { CharacterMap } from '../../src/fonts/character-map.ts';
import { site, useBrowser } from './open.ts';
import { woff2Characters } from './woff2-characters.ts';

const browser = useBrowser();

/** A face of the page: whether CSS gives it a character, and whether its file has a glyph for it. */
interface Face {
  readonly takes: (codePoint: number) => boolean;
  readonly glyph: CharacterMap;
}

/** `U+20-7E, U+A0-B6` as a test for code points; an absent range takes all. */
function inRange(range: string): (codePoint: number) => boolean {
  const spans = range.split(',').map((span) => {
    const [from = '0', to = from] = span.trim().replace(/^U\+/i, '').split('-');
    return { from: Number.parseInt(from, 16), to: Number.parseInt(to, 16) };
  });
  return (codePoint) => spans.some(({ from, to }) => codePoint >= from && codePoint <= to);
}

function facesOf(path: string): readonly Face[] {
  const html = readFileSync(join(site.folder, path), 'utf8');
  // Faces that a page does not bring are the system's own, for code in the guide.
  const brought = [...html.matchAll(/@font-face\s*\{([^}]*)\}/g)].filter(([, rule = '']) => rule.includes('url('));
  return brought.map(([, rule = '']) => {
    const file = /url\("([^"]+)"\)/.exec(rule)?.[1] ?? '';
    const range = /unicode-range:([^;]+);/.exec(rule)?.[1];
    const glyph = woff2Characters(readFileSync(join(site.folder, dirname(path), file)));
    return { takes: range === undefined ? () => true : inRange(range), glyph };
  });
}

describe('every character that is set in the display serif is in its web fonts', () => {
  const page = browser.page({ viewport: { width: 1440, height: 900 } });

  test.each(site.pages)('on %s', async (path) => {
    await page().goto(site.url + path);
    const shown = await page().evaluate(() => {
      const characters = new Set<string>();
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const element = node.parentElement;
        if (element === null || element.closest('script, style') !== null) continue;
        if (!/^"?Suibao /.test(getComputedStyle(element).fontFamily)) continue;
        for (const character of node.textContent ?? '') characters.add(character);
      }
      return [...characters];
    });
    const faces = facesOf(path);
    const missing = shown.filter((character) => {
      if (/[\s\u00ad\u200b-\u200d\u2060]/.test(character)) return false;
      const codePoint = character.codePointAt(0) ?? 0;
      return !faces.some(({ takes, glyph }) => takes(codePoint) && glyph(codePoint) !== 0);
    });
    expect(faces).toHaveLength(2);
    expect(shown.length).toBeGreaterThan(0);
    expect(missing).toEqual([]);
  });
});
