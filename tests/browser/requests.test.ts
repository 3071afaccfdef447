import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { reportPages, site, useBrowser } from './open.ts';

const browser = useBrowser();

interface Visit {
  readonly asked: readonly {
    readonly url: string;
    readonly status: number | undefined;
    readonly bytes: Buffer | undefined;
  }[];
  /** What the browser wrote to its console. */
  readonly complaints: readonly string[];
}

const visits = new Map<string, Promise<Visit>>();

/** What a page asks for when it is opened for the first time and read to its end; each page is opened once. */
function requestsOf(path: string): Promise<Visit> {
  const known = visits.get(path) ?? visitOnce(path);
  visits.set(path, known);
  return known;
}

async function visitOnce(path: string): Promise<Visit> {
  return browser.fresh({ viewport: { width: 1440, height: 900 } }, async (page) => {
    const asked: Visit['asked'][number][] = [];
    const complaints: string[] = [];
    const waiting: Promise<void>[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('request', (request) => {
      waiting.push(
        request.response().then(async (response) => {
          asked.push({ url: request.url(), status: response?.status(), bytes: await response?.body() });
        }),
      );
    });
    await page.goto(site.url + path, { waitUntil: 'load' });
    await page.evaluate(async () => {
      await document.fonts.ready;
      scrollTo(0, document.body.scrollHeight);
      // Two frames: what comes into view has been laid out and asked for.
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      await document.fonts.ready;
    });
    await Promise.all(waiting);
    return { asked, complaints };
  });
}

test.each(site.pages)('%s asks for nothing outside its folder, and gets all that it asks for', async (path) => {
  const { asked, complaints } = await requestsOf(path);
  expect(asked.length).toBeGreaterThan(0);
  expect(asked.filter(({ url }) => !url.startsWith(site.url))).toEqual([]);
  expect(asked.filter(({ status }) => status !== 200).map(({ url, status }) => `${url}: ${status}`)).toEqual([]);
  expect(complaints).toEqual([]);
});

/** Kilobytes as a network counts them. */
const MOST_KILOBYTES = 150;

test.each(reportPages)(
  `the first load of %s is at most ${MOST_KILOBYTES} KB compressed, fonts included`,
  async (path) => {
    const { asked } = await requestsOf(path);
    const sizes = asked.map(({ url, bytes = Buffer.alloc(0) }) => ({
      url,
      // Fonts and pictures are compressed already.
      size: /\.(?:woff2|png|jpe?g)$/.test(url) ? bytes.length : gzipSync(bytes).length,
    }));
    expect(sizes.map(({ url }) => url)).toContain(site.url + path);
    expect(sizes.reduce((sum, { size }) => sum + size, 0) / 1000).toBeLessThanOrEqual(MOST_KILOBYTES);
  },
);
