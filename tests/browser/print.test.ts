import { beforeAll, describe, expect, test } from 'vitest';
import { interfaceIn } from '../../src/wording/interface/interface.ts';
import { reportPages, site, useBrowser } from './open.ts';
import { pdfPages } from './pdf-text.ts';

const browser = useBrowser();

/** A report as a browser prints it, and what its page on the screen says that the print must say too. */
async function printed(path: string) {
  return browser.fresh({ viewport: { width: 1440, height: 900 } }, async (page) => {
    await page.goto(site.url + path);
    const screen = await page.evaluate(() => ({
      head: [
        document.querySelector('h1')?.textContent ?? '',
        document.querySelector('.year-numeral')?.textContent ?? '',
      ],
      amounts: [...document.querySelectorAll('.figure-table tbody td:nth-child(2)')].map((cell) => cell.textContent),
    }));
    const file = await page.pdf({ preferCSSPageSize: true });
    return { ...screen, file, pages: pdfPages(file).map(asTyped) };
  });
}

function withoutSpace(text: string): string {
  return text.replace(/\s/g, '');
}

/**
 * The text of a PDF in the characters that were typed: ligatures (ﬁ) in letters, and Han characters that Chromium names
 * by the radical of the same shape (⼤ for 大). Kangxi radicals have a compatibility form, which for ⼾ is the
 * traditional 戶; simplified radicals (⻓ for 长) have none.
 */
function asTyped(text: string): string {
  return withoutSpace(text)
    .replaceAll('\u2f3e', '户')
    .replace(/[\u2f00-\u2fdf\ufb00-\ufb06]/g, (shape) => shape.normalize('NFKC'));
}

/** Finds words in such a text, where a simplified radical may stand for any Han character. */
function finder(words: string): RegExp {
  const characters = Array.from(withoutSpace(words), (character) => {
    const literal = character.replace(/[\\^$.*+?()[\]{}|]/, '\\$&');
    return /\p{Script=Han}/u.test(character) ? `[${character}\u2e80-\u2eff]` : literal;
  });
  return new RegExp(characters.join(''), 'u');
}

describe.each(reportPages)('%s on paper', (path) => {
  const language = path.startsWith('zh') ? 'zh' : 'en';
  const words = interfaceIn(language);

  let paper: Awaited<ReturnType<typeof printed>>;
  beforeAll(async () => {
    paper = await printed(path);
  });

  test('is A4, with a running head and a folio on every page but the first, and no page is blank', () => {
    const { file, pages, head } = paper;
    expect(file.toString('latin1').match(/\/MediaBox \[0 0 59[45][.\d]* 84[12][.\d]*\]/g)).toHaveLength(pages.length);
    expect(pages.length).toBeGreaterThan(4);
    expect(pages.length).toBeLessThan(60);
    const inner = pages.slice(1);
    const heading = finder(head.join(' '));
    expect(inner.filter((page) => heading.exec(page)?.index !== 0)).toEqual([]);
    expect(inner.filter((page, index) => !page.includes(String(index + 2)))).toEqual([]);
    expect(Math.min(...pages.map((page) => page.length))).toBeGreaterThan(head.join('').length + 20);
  });

  test('has every figure and nothing that can only be clicked', () => {
    const { pages, amounts } = paper;
    const text = pages.join('');
    expect(amounts.length).toBeGreaterThan(0);
    expect(amounts.filter((amount) => !finder(amount).test(text))).toEqual([]);
    const controls = [words.skipToContent, words.largeText, words.permanentLink, words.showTable, words.downloadSvg];
    expect(controls.filter((control) => text.includes(withoutSpace(control)))).toEqual([]);
  });
});
