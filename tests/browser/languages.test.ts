import { describe, expect, test } from 'vitest';
import { reportPages, site, useBrowser, visit } from './open.ts';

const browser = useBrowser();
const SIZE = { viewport: { width: 1440, height: 900 } };

/** The same page in the other language. */
function otherEdition(path: string): string {
  return path.startsWith('zh/') ? path.replace('zh/', 'en/') : path.replace('en/', 'zh/');
}

describe('each run of text says its language', () => {
  const page = browser.page(SIZE);

  test.each(site.pages)('on %s no Chinese is read out as English', async (path) => {
    await page().goto(site.url + path);
    const astray = await page().evaluate(() => {
      const found: string[] = [];
      const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const element = node.parentElement;
        // The words in a drawing are not read out: its text alternative is.
        if (element === null || element.closest('script, style, svg[role="img"]') !== null) continue;
        const language = element.closest('[lang]')?.getAttribute('lang');
        if (/\p{Script=Han}/u.test(node.textContent ?? '') && language !== 'zh-Hans')
          found.push(node.textContent ?? '');
      }
      return found;
    });
    expect(astray).toEqual([]);
  });
});

describe.each(reportPages)('the switch of language on %s', (path) => {
  const page = browser.page(SIZE);
  const plain = browser.page({ ...SIZE, javaScriptEnabled: false });

  test('leads to the passage that was being read', async () => {
    await visit(page(), path);
    const passage = await page().evaluate(() => {
      const chapters = [...document.querySelectorAll('.chapter')];
      const chapter = chapters[Math.floor(chapters.length / 2)];
      chapter?.scrollIntoView({ behavior: 'instant', block: 'start' });
      return chapter?.id ?? '';
    });
    expect(passage).not.toBe('');
    // The masthead is out of sight by now; a reader comes to its links with the keyboard, without scrolling.
    await page().locator('.masthead a[data-follows][hreflang]').dispatchEvent('click');
    await page().waitForURL((url) => url.href.startsWith(site.url + otherEdition(path)));
    const target = new URL(page().url()).hash.slice(1);
    const there = await page().evaluate((id) => {
      const element = document.getElementById(id);
      return { top: element?.getBoundingClientRect().top, chapter: element?.closest('.chapter')?.id };
    }, target);
    expect(there.chapter).toBe(passage);
    expect(Math.abs(there.top ?? Number.POSITIVE_INFINITY)).toBeLessThan(300);
  });

  test('without script, leads from each chapter to itself in the other language', async () => {
    await visit(plain(), path);
    const links = await plain().evaluate(() =>
      [...document.querySelectorAll('.chapter')].map(({ id }) => ({
        id,
        targets: [...document.querySelectorAll<HTMLAnchorElement>(`[id="${id}"] .passage-link a`)].map(
          ({ href }) => href,
        ),
      })),
    );
    const parallel = site.url + path.replace(/^(?:zh|en)/, 'zh-en');
    expect(links.length).toBeGreaterThan(0);
    for (const { id, targets } of links) {
      expect(targets).toEqual([`${site.url}${otherEdition(path)}#${id}`, `${parallel}#${id}`]);
    }
    const last = links.at(-1)?.id ?? '';
    await plain().locator(`[id="${last}"] .passage-link a[hreflang]`).click();
    await plain().waitForURL(`${site.url}${otherEdition(path)}#${last}`);
    const top = await plain().evaluate((id) => document.getElementById(id)?.getBoundingClientRect().top, last);
    expect(top).toBeLessThan(SIZE.viewport.height);
  });

  test('finds the same chapters, charts and honours in both editions', async () => {
    const anchors = async (target: string) => {
      await visit(page(), target);
      return page().evaluate(() => [...document.querySelectorAll('main [id]')].map(({ id }) => id));
    };
    expect(await anchors(path)).toEqual(await anchors(otherEdition(path)));
  });
});
