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

/** The text of a PDF with its Latin ligatures (ﬁ) in the letters that were typed. */
function asTyped(text: string): string {
  return withoutSpace(text).replace(/[\ufb00-\ufb06]/g, (ligature) => ligature.normalize('NFKC'));
}

/**
 * Finds words in the text of a PDF. Chromium names some Han characters of a full font by the radical of the same shape
 * (⼤ for 大, ⻓ for 长, ⼾ for 户), and not every radical has a compatibility form: one may stand for any Han character.
 */
function finder(words: string): RegExp {
  const characters = Array.from(withoutSpace(words), (character) => {
    const literal = character.replace(/[\\^$.*+?()[\]{}|]/, '\\$&');
    return /\p{Script=Han}/u.test(character) ? `[${character}\u2e80-\u2fdf]` : literal;
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
