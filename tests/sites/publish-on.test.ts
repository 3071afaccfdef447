import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { filesIn } from '../../src/publish/sync-folder.ts';
import { type Built, buildSite, workFolder } from './build-site.ts';

const work = workFolder();
const content = join(work, 'content');
const MARK = '未到日子不应出现';

const REPORT = `place: hupan
year: 2025
status: published
publish-on: 2027-01-10
title: { zh: ${MARK}, en: Not Before Its Day }
summary: { zh: ${MARK}。, en: Not before its day. }
sources:
  daily: { title: { zh: 日报, en: Daily } }
figures:
  households:
    label: { zh: 走访家庭, en: Households visited }
    amount: 99户
    indicator: households-visited
    noun: { one: household, other: households }
highlights: [households]
`;

beforeAll(() => {
  cpSync('tests/sites/every-part/content', content, { recursive: true });
  writeFileSync(join(content, 'reports/hupan/2025.yaml'), REPORT);
  mkdirSync(join(content, 'stories/hupan/2025'), { recursive: true });
  writeFileSync(
    join(content, 'stories/hupan/2025/wait.zh.mdx'),
    `---\ntitle: ${MARK}\ndescription: ${MARK}\n---\n\n${MARK}\n`,
  );
});
afterAll(() => rmSync(work, { recursive: true, force: true }));

/** The files of a built site that hold a text, or its year in their name. */
function filesWith(site: string): readonly string[] {
  return filesIn(site).filter((file) => file.includes('2025') || readFileSync(join(site, file)).includes(MARK));
}

function build(date: string, language: 'zh' | 'en'): Promise<Built> {
  return buildSite({ content, cache: join(work, `cache-${date}`), out: join(work, date), date }, language);
}

describe('a report with a day of publication', () => {
  test('is in no file of a build for the day before, nor is its story', async () => {
    const { code, output } = await build('2027-01-09', 'zh');
    expect([code, filesWith(join(work, '2027-01-09'))]).toEqual([0, []]);
    expect(output).toContain('按2027年1月9日生成，未收入：1份草稿，1份未到发布日期的报告。');
  });

  test('is in the build for its day: pages, lists, comparison, data and pictures', async () => {
    const { code, output } = await build('2027-01-10', 'en');
    const files = filesWith(join(work, '2027-01-10'));
    expect(code).toBe(0);
    expect(files).toEqual(
      expect.arrayContaining([
        'data/hupan/2025.json',
        'en/hupan/2025.html',
        'share/hupan/2025.zh.png',
        'zh-en/hupan/2025.html',
        'zh/hupan/2025.html',
        'zh/hupan/index.html',
        'zh/index.html',
        'zh/stories/hupan/2025/wait.html',
      ]),
    );
    expect(readFileSync(join(work, '2027-01-10/en/compare.html'), 'utf8')).toContain('hupan/2025.html');
    expect(files.map((file) => readFileSync(join(work, '2027-01-10', file), 'utf8')).join()).not.toContain(
      'class="draft-mark"',
    );
    expect(output).toContain('Built for January 10, 2027. Left out: 1 draft, 0 reports not due yet.');
  });

  test('is not built for a day that nobody can tell', async () => {
    const { code, output } = await buildSite({
      content,
      cache: join(work, 'none'),
      out: join(work, 'none'),
      date: '2027-1-9',
    });
    expect(code).toBe(1);
    expect(output).toMatch(
      /^“2027-1-9” is not a whole date\. Write year, month and day, such as --date \d{4}-\d{2}-\d{2}\.\n$/,
    );
    expect(filesIn(join(work, 'none'))).toEqual([]);
  });
});
