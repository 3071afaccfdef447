import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { filesIn } from '../../src/publish/sync-folder.ts';
import { type Built, buildSite, workFolder } from './build-site.ts';
import { differences, goldenOf, readGolden, writeGolden } from './golden.ts';

const cases = readdirSync('tests/sites').filter((name) => existsSync(join('tests/sites', name, 'content')));

/** Every file of a folder with its bytes. */
function bytesOf(folder: string): ReadonlyMap<string, string> {
  return new Map(filesIn(folder).map((file) => [file, readFileSync(join(folder, file)).toString('base64')]));
}

const work = workFolder();
afterAll(() => rmSync(work, { recursive: true, force: true }));

describe.each(cases)('%s', (name) => {
  const content = join('tests/sites', name, 'content');
  const expected = join('tests/sites', name, 'expected');
  const site = join(work, name, 'site');
  const again = join(work, name, 'again');
  let builds: readonly Built[] = [];

  beforeAll(async () => {
    builds = await Promise.all([
      buildSite({ content, cache: join(work, name, 'cache'), out: site }),
      buildSite({ content, cache: join(work, name, 'empty-cache'), out: again }),
    ]);
  });

  test('is built', () => {
    expect(builds.map(({ code, output }) => (code === 0 ? 'built' : output))).toEqual(['built', 'built']);
  });

  test('comes out as expected', () => {
    const found = goldenOf(site);
    const rewrite = process.env.UPDATE_GOLDEN === '1' || (!existsSync(expected) && process.env.CI !== 'true');
    if (rewrite) writeGolden(expected, found);
    const different = differences(readGolden(expected), found);
    expect(
      different.join('\n\n'),
      'read the differences; if they are right: UPDATE_GOLDEN=1 npx vitest run --project sites',
    ).toBe('');
  });

  test('comes out with the same bytes when it is built again from nothing', () => {
    const [first, second] = [bytesOf(site), bytesOf(again)];
    expect(second.size).toBeGreaterThan(0);
    expect([...second.keys()]).toEqual([...first.keys()]);
    expect([...second].filter(([file, bytes]) => bytes !== first.get(file)).map(([file]) => file)).toEqual([]);
  });
});

describe('a site that has been built', () => {
  const built = join(work, 'every-part');
  const content = join(work, 'content');
  const report = join(content, 'reports/hupan/2023.yaml');
  const folders = { content, cache: join(built, 'cache'), out: join(built, 'site') };
  let good: ReadonlyMap<string, string> = new Map();

  beforeAll(() => {
    cpSync('tests/sites/every-part/content', content, { recursive: true });
    good = bytesOf(folders.out);
  });

  test('holds no draft, not even its name', () => {
    const drafts = [...good].filter(
      ([file, bytes]) => file.includes('2024') || Buffer.from(bytes, 'base64').includes('未定稿'),
    );
    expect(good.size).toBeGreaterThan(0);
    expect(drafts.map(([file]) => file)).toEqual([]);
  });

  test.each([
    {
      language: 'zh',
      sentence: '没有“amonut”这个字段。是不是“amount”？',
      outcome: '有错误，没有重新生成网站；原来的网站没有改动。',
    },
    {
      language: 'en',
      sentence: 'There is no key “amonut” here. Did you mean “amount”?',
      outcome: 'There are errors: nothing was built, and the last good site stands as it was.',
    },
  ] as const)(
    'stays as it was when the content is broken, and the editor is told where, in $language',
    async ({ language, sentence, outcome }) => {
      const typed = readFileSync(report, 'utf8');
      writeFileSync(report, typed.replace('amount: 809项', 'amonut: 809项'));
      const { code, output } = await buildSite(folders, language);
      writeFileSync(report, typed);
      expect(code).toBe(1);
      expect(output).toMatch(/^reports\/hupan\/2023\.yaml:28:5 {2}/m);
      expect(output).toContain(sentence);
      expect(output).toContain(outcome);
      expect(bytesOf(folders.out)).toEqual(good);
    },
  );

  test('stays as it was when a photo turns out to be damaged within', async () => {
    const photo = join(content, 'reports/hupan/2023/荷塘 (1).png');
    const sound = readFileSync(photo);
    const damaged = Buffer.from(sound).fill(0x5a, Math.floor(sound.length / 2), Math.floor(sound.length / 2) + 40);
    writeFileSync(photo, damaged);
    const { code, output } = await buildSite(folders, 'zh');
    writeFileSync(photo, sound);
    expect(output).toContain('reports/hupan/2023/荷塘 (1).png：照片已损坏，无法读完。');
    expect(output).not.toMatch(/^\s+at /m);
    expect(code).toBe(1);
    expect(bytesOf(folders.out)).toEqual(good);
  });

  test('stays as it was when a page has a link that leads nowhere', async () => {
    const page = join(content, 'pages/about.zh.mdx');
    const typed = readFileSync(page, 'utf8');
    writeFileSync(page, `${typed}\n[不存在](gone.html)\n`);
    const { code, output } = await buildSite(folders, 'zh');
    writeFileSync(page, typed);
    expect(output).toContain('zh/about.html：链接“gone.html”没有去处。');
    expect(code).toBe(1);
    expect(bytesOf(folders.out)).toEqual(good);
  });
});
