import { cpSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { photoBytes } from '../photo-bytes.ts';
import { workFolder } from './build-site.ts';
import { type DevServer, type ShownPage, startDevServer } from './dev-server.ts';

const work = workFolder();
const content = join(work, 'content');
const publicFolder = join(work, 'public');
let preview: DevServer;

beforeAll(async () => {
  cpSync('tests/sites/every-part/content', content, { recursive: true });
  cpSync('public', publicFolder, { recursive: true });
  write('stories/hupan/2023/bench.zh.mdx', story('长椅', '湖边的长椅。'));
  preview = await startDevServer({ content, cache: join(work, 'cache'), publicFolder, date: '2026-06-01' });
});
afterAll(async () => {
  await preview.stop();
  rmSync(work, { recursive: true, force: true });
});

const REPORT = 'reports/hupan/2023.yaml';
const PAGE = 'zh/hupan/2023.html';

function read(path: string): string {
  return readFileSync(join(content, path), 'utf8');
}

function write(path: string, text: string | Buffer): void {
  mkdirSync(dirname(join(content, path)), { recursive: true });
  writeFileSync(join(content, path), text);
}

function remove(path: string): void {
  rmSync(join(content, path), { recursive: true });
}

function story(title: string, text: string): string {
  return `---\ntitle: ${title}\ndescription: ${title}。\n---\n\n${text}\n`;
}

/** A report that has all it needs and nothing else. */
function report(place: string, year: number, more = ''): string {
  return `place: ${place}
year: ${year}
status: published
${more}title: { zh: 新的一年, en: A New Year }
summary: { zh: 第一句话。, en: A first sentence. }
sources:
  daily: { title: { zh: 日报, en: Daily } }
`;
}

const shows = (text: string) => (page: ShownPage) => page.status === 200 && page.html.includes(text);
const lacks = (text: string) => (page: ShownPage) => page.status === 200 && !page.html.includes(text);
const isGone = ({ status }: ShownPage) => status === 404;

/** Waits until another page has followed the last change too. */
function settles(path: string, holds: (page: ShownPage) => boolean): Promise<ShownPage> {
  return preview.becomes(() => undefined, path, holds);
}

/** What is laid over the page, without its styles. */
function panelOf({ html }: ShownPage): string {
  return /<(aside|div) id="suibao-preview"[\s\S]*?<\/details><\/\1>/.exec(html)?.[0] ?? '';
}

/** Breaks a file for as long as a piece of work takes. */
async function broken(path: string, change: (typed: string) => string, watch: string, then: (page: ShownPage) => void) {
  const typed = read(path);
  const page = await preview.becomes(
    () => write(path, change(typed)),
    watch,
    (shown) => panelOf(shown).includes('role="alert"'),
  );
  then(page);
  await preview.becomes(
    () => write(path, typed),
    watch,
    (shown) => shown.status === 200 && !panelOf(shown).includes('role="alert"'),
  );
}

describe('no restart is needed', () => {
  test('for a report that changes', async () => {
    const typed = read(REPORT);
    await preview.becomes(
      () => write(REPORT, typed.replace('湖畔街道查出的', '湖畔街道全年查出的')),
      PAGE,
      shows('湖畔街道全年查出的'),
    );
    await preview.becomes(() => write(REPORT, typed), PAGE, lacks('湖畔街道全年查出的'));
  });

  test('for one that is saved twice within a blink', async () => {
    const typed = read(REPORT);
    await preview.reloadAfter(() => write(REPORT, typed.replace('湖畔街道查出的', '湖畔街道先查出的')));
    await preview.becomes(
      () => write(REPORT, typed.replace('湖畔街道查出的', '湖畔街道再查出的')),
      PAGE,
      shows('湖畔街道再查出的'),
    );
    await preview.becomes(() => write(REPORT, typed), PAGE, lacks('再查出的'));
  });

  test('for one that a program saves by putting a new file in its place', async () => {
    const typed = read(REPORT);
    const replace = (text: string) => {
      write('reports/hupan/2023.yaml.new', text);
      renameSync(join(content, 'reports/hupan/2023.yaml.new'), join(content, REPORT));
    };
    await preview.becomes(() => replace(typed.replace('查出的', '找出的')), PAGE, shows('找出的'));
    await preview.becomes(() => replace(typed), PAGE, lacks('找出的'));
  });

  test('for a report that is new, renamed and deleted', async () => {
    await preview.becomes(
      () => write('reports/hupan/2021.yaml', report('hupan', 2021)),
      'zh/hupan/2021.html',
      shows('第一句话'),
    );
    expect((await preview.page('zh/index.html')).html).toContain('hupan/2021.html');
    await preview.becomes(
      () => {
        write('reports/hupan/2021.yaml', report('hupan', 2020));
        renameSync(join(content, 'reports/hupan/2021.yaml'), join(content, 'reports/hupan/2020.yaml'));
      },
      'en/hupan/2020.html',
      shows('A first sentence'),
    );
    await settles('zh/hupan/2021.html', isGone);
    await preview.becomes(() => remove('reports/hupan/2020.yaml'), 'en/hupan/2020.html', isGone);
    expect((await preview.page('en/index.html')).html).not.toContain('hupan/2020.html');
  });

  test('for a new place with a report, and when both are deleted', async () => {
    await preview.becomes(
      () => {
        write('places/qiaotou.yaml', 'name: { zh: 桥头街道, en: Qiaotou }\ndivisions: []\naccent: plum\n');
        write('reports/qiaotou/2023.yaml', report('qiaotou', 2023));
      },
      'zh/index.html',
      shows('qiaotou/2023.html'),
    );
    await settles('zh/qiaotou/2023.html', shows('桥头街道'));
    await settles('zh/qiaotou/index.html', shows('第一句话'));
    await preview.becomes(
      () => {
        remove('reports/qiaotou');
        remove('places/qiaotou.yaml');
      },
      'zh/index.html',
      lacks('桥头街道'),
    );
    await settles('zh/qiaotou/2023.html', isGone);
    await settles('zh/qiaotou/index.html', isGone);
  });

  test.each([
    { file: 'places/hupan.yaml', from: '湖边的一个街道', to: '湖边的大街道', page: 'zh/hupan/index.html' },
    { file: 'site.yaml', from: '试印年报', to: '改名年报', page: 'zh/index.html' },
    { file: 'indicators.yaml', from: '走访的家庭', to: '登门的家庭', page: 'zh/compare.html' },
    { file: 'pages/about.zh.mdx', from: '---\n\n', to: '---\n\n新写的一句话。\n\n', page: 'zh/about.html' },
  ])('for $file', async ({ file, from, to, page }) => {
    const typed = read(file);
    expect(typed).toContain(from);
    const seen = to.replaceAll(/[-\n]/g, '');
    await preview.becomes(() => write(file, typed.replace(from, to)), page, shows(seen));
    await preview.becomes(() => write(file, typed), page, lacks(seen));
  });

  test('for a glossary and a list of terms', async () => {
    const says = (text: string) => (page: ShownPage) => panelOf(page).includes(text);
    await preview.becomes(
      () => write('glossary.yaml', '- { zh: 湖畔街道, en: Lakeside, not: [Hupan Subdistrict] }\n'),
      'en/hupan/2023.html',
      says('Lakeside'),
    );
    await preview.becomes(
      () => remove('glossary.yaml'),
      'en/hupan/2023.html',
      (page) => !says('Lakeside')(page),
    );
  });

  test('for a story that is new, changes and is deleted', async () => {
    const [file, page] = ['stories/hupan/2023/door.zh.mdx', 'zh/stories/hupan/2023/door.html'];
    await preview.becomes(() => write(file, story('敲门', '第一扇门。')), page, shows('第一扇门'));
    await preview.becomes(() => write(file, story('敲门', '第二扇门。')), page, shows('第二扇门'));
    expect((await preview.page(PAGE)).html).toContain('敲门');
    await preview.becomes(() => remove(file), page, isGone);
    expect((await preview.page(PAGE)).html).not.toContain('敲门');
  });

  test('for a photo', async () => {
    const typed = read(REPORT);
    const photo = await photoBytes();
    await preview.becomes(
      () =>
        write(
          REPORT,
          typed.replace(
            /^pictures:\n/m,
            'pictures:\n  - { file: lake.jpg, alt: { zh: 湖, en: The lake }, caption: { zh: 湖, en: The lake } }\n',
          ),
        ),
      PAGE,
      (page) => panelOf(page).includes('lake.jpg'),
    );
    await preview.becomes(
      () => write('reports/hupan/2023/lake.jpg', photo),
      PAGE,
      (page) => panelOf(page) === '' || !panelOf(page).includes('role="alert"'),
    );
    await preview.becomes(
      () => remove('reports/hupan/2023/lake.jpg'),
      PAGE,
      (page) => panelOf(page).includes('lake.jpg'),
    );
    await preview.becomes(
      () => write(REPORT, typed),
      PAGE,
      (page) => !panelOf(page).includes('lake.jpg'),
    );
  });

  test('for a file that is copied as it is', async () => {
    const file = join(publicFolder, 'notice.txt');
    await preview.becomes(
      () => writeFileSync(file, 'one'),
      'notice.txt',
      ({ html }) => html === 'one',
    );
    await preview.becomes(
      () => writeFileSync(file, 'two'),
      'notice.txt',
      ({ html }) => html === 'two',
    );
    await preview.becomes(() => rmSync(file), 'notice.txt', isGone);
  });
});

describe('a mistake', () => {
  test.each([
    {
      page: PAGE,
      language: 'zh',
      sentence: '没有“amonut”这个字段。是不是“amount”？',
      translation: 'There is no key “amonut” here.',
    },
    {
      page: 'en/hupan/2023.html',
      language: 'en',
      sentence: 'There is no key “amonut” here.',
      translation: '没有“amonut”这个字段。',
    },
  ])(
    'is shown over the last good page as check says it, in $language first, and goes when it is mended',
    async ({ page, sentence, translation }) => {
      const { html: good } = await preview.page(page);
      const title = /<title>.*?<\/title>/.exec(good)?.[0] ?? 'no title';
      await broken(
        REPORT,
        (typed) => typed.replace('amount: 809项', 'amonut: 809项'),
        page,
        (shown) => {
          const panel = panelOf(shown);
          expect(shown.html).toContain(title);
          expect(panel).toContain('reports/hupan/2023.yaml:28:5');
          expect(panel).toContain('<span>28</span>     <mark>amonut</mark>: 809项');
          expect(panel.indexOf(sentence)).toBeGreaterThan(-1);
          expect(panel.indexOf(translation)).toBeGreaterThan(panel.indexOf(sentence));
        },
      );
    },
  );

  test('leaves the pages of other reports alone; lists name the file and count what is wrong with it', async () => {
    await broken(
      REPORT,
      (typed) => typed.replace('amount: 809项', 'amonut: 809项'),
      PAGE,
      () => undefined,
    );
    const typed = read(REPORT);
    const list = await preview.becomes(
      () => write(REPORT, typed.replace('amount: 809项', 'amonut: 809项')),
      'zh/index.html',
      shows('有1处错误'),
    );
    expect(list.html).toContain('reports/hupan/2023.yaml');
    expect(panelOf(list)).not.toContain('role="alert"');
    const [other, place, compare] = await Promise.all(
      ['zh/hupan/2022.html', 'en/hupan/index.html', 'zh/compare.html'].map(preview.page),
    );
    expect(panelOf(other ?? list)).not.toContain('amonut');
    expect(place?.html).toContain('has 1 error');
    expect(compare?.status).toBe(200);
    await preview.becomes(() => write(REPORT, typed), 'zh/index.html', lacks('有1处错误'));
  });

  test('stands on an empty page where there is no good one yet', async () => {
    const file = 'reports/hupan/2019.yaml';
    const shown = await preview.becomes(
      () => write(file, report('hupan', 2019, 'tilte: 1\n')),
      'zh/hupan/2019.html',
      (page) => panelOf(page).includes('tilte'),
    );
    expect(shown.html).toContain('这一页还不能显示');
    expect(shown.html).toContain('/@vite/client');
    await preview.becomes(() => write(file, report('hupan', 2019)), 'zh/hupan/2019.html', shows('第一句话'));
    await preview.becomes(() => remove(file), 'zh/hupan/2019.html', isGone);
  });

  test.each([
    { file: 'site.yaml', page: 'en/index.html' },
    { file: 'indicators.yaml', page: 'zh/compare.html' },
    { file: 'places/hupan.yaml', page: 'zh/hupan/index.html' },
  ])('in $file is shown too', async ({ file, page }) => {
    await broken(
      file,
      (typed) => `${typed}stray: x\n`,
      page,
      (shown) => {
        expect(panelOf(shown)).toContain(`${file}:`);
        expect(shown.html).toContain('<footer');
      },
    );
  });

  test('never lets what was typed run', async () => {
    const attack = '</pre></details><script>alert(1)</script><img src=x onerror=alert(1)>';
    await broken(
      REPORT,
      (typed) => typed.replace('amount: 809项', `"${attack}": 1`),
      PAGE,
      (shown) => {
        expect(panelOf(shown)).toContain('&lt;script&gt;alert(1)');
        expect(shown.html).not.toContain('<script>alert(1)');
        expect(shown.html).not.toContain('<img src=x');
      },
    );
  });

  test('that no content file explains is told as the program said it', async () => {
    const file = 'stories/hupan/2023/bench.zh.mdx';
    const page = 'zh/stories/hupan/2023/bench.html';
    const typed = read(file);
    await preview.page(page);
    const shown = await preview.becomes(
      () => write(file, story('长椅', '<Figure id="no-such-figure" />')),
      page,
      ({ status }) => status === 500,
    );
    expect(panelOf(shown)).toContain('no-such-figure');
    expect(shown.html).toContain('湖边的长椅');
    await preview.becomes(() => write(file, typed), page, shows('湖边的长椅'));
  });
});

describe('what readers do not see yet', () => {
  test('a draft is shown to the editor, marked as one', async () => {
    const pages = await Promise.all(['zh/hupan/2024.html', 'zh/index.html', 'zh/hupan/index.html'].map(preview.page));
    for (const { html } of pages) expect(html).toContain('<span class="draft-mark" lang="zh-Hans">草稿</span>');
    expect((await preview.page('en/hupan/2024.html')).html).toContain('Draft</span>');
  });

  test('so is a report that waits for its day, with the day', async () => {
    const file = 'reports/hupan/2025.yaml';
    const page = await preview.becomes(
      () => write(file, report('hupan', 2025, 'publish-on: 2026-06-02\n')),
      'zh/hupan/2025.html',
      shows('将于2026年6月2日发布'),
    );
    expect(page.status).toBe(200);
    expect((await preview.page('en/index.html')).html).toContain('To be published on June 2, 2026');
    await preview.becomes(
      () => write(file, report('hupan', 2025, 'publish-on: 2026-06-01\n')),
      'zh/hupan/2025.html',
      lacks('class="draft-mark"'),
    );
    await preview.becomes(() => remove(file), 'zh/hupan/2025.html', isGone);
  });
});

describe('warnings', () => {
  test('wait behind their number, and only those of the page', async () => {
    const page = await preview.page('zh/hupan/2022.html');
    expect(panelOf(page)).toMatch(/<details><summary>\d+处提醒<\/summary>/);
    expect(panelOf(page)).toContain('reports/hupan/2022.yaml');
    expect(panelOf(page)).not.toContain('reports/hupan/2023.yaml');
  });
});

test('the terminal says where the preview is and how to end it, and shows nothing of the inside of the program', () => {
  const said = preview.output().replace(preview.url, 'URL');
  expect(said).toMatch(
    /^The preview is open: URL\nPages renew themselves when you save a file; no restart is needed\. Press Ctrl\+C to stop\.\n/,
  );
  expect(said).toContain('no-such-figure');
  expect(said).not.toMatch(/^\s+at /m);
});
