import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contentWith } from '../load/content-on-disk.ts';

/** Runs `npm run check` as a terminal would, on a content folder. */
function checkFolder(content: string, ...options: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/commands/check.ts', ...options], {
    env: { ...process.env, SUIBAO_CONTENT: content, LC_ALL: 'zh_CN.UTF-8' },
    encoding: 'utf8',
  });
  return { status, stdout, stderr, lines: stdout.trim().split('\n') };
}

/** The same on the content of a folder of tests/invalid. */
function check(name: string, ...options: readonly string[]) {
  return checkFolder(join('tests/invalid', name, 'content'), ...options);
}

describe('npm run check', () => {
  test('ends well where nothing is wrong, in the language of the terminal', () => {
    const { status, lines } = check('sound');
    expect({ status, lines }).toEqual({ status: 0, lines: ['检查了3个文件：0处错误，0处提醒。'] });
  });

  test('ends with 1 where something is, and says it in the language that was asked for', () => {
    const { status, lines } = check('site-and-place', '--lang', 'en');
    expect(status).toBe(1);
    expect(lines).toContain('places/hupan.yaml:3:9  Error');
    expect(lines.at(-1)).toMatch(/^2 files checked: \d errors/);
  });

  test('ends with 2 where there are only warnings', () => {
    const site = readFileSync('tests/invalid/sound/content/site.yaml', 'utf8').replaceAll(/, en: [^}]*/g, ' ');
    const { status, lines } = checkFolder(contentWith({ 'site.yaml': site }));
    expect(lines.at(-1)).toMatch(/^检查了3个文件：0处错误，\d处提醒。$/);
    expect(status).toBe(2);
  });

  test('writes nothing but JSON where JSON is asked for', () => {
    const { status, stdout, stderr } = check('full-width-colon', '--json');
    expect(JSON.parse(stdout)).toMatchObject({ errors: 2, findings: [{}, { code: 'fullwidth-colon' }] });
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
  });

  test('says in a sentence what is wrong with the command itself', () => {
    expect(check('sound', '--fxi', '--lang', 'en')).toMatchObject({
      status: 1,
      stdout: '',
      stderr: expect.stringMatching(/^There is no option “--fxi”\. .*\n$/),
    });
    expect(check('sound', 'reports/hupan/2024.yaml')).toMatchObject({
      status: 1,
      stdout: '',
      stderr: '内容文件夹里没有“reports/hupan/2024.yaml”。是不是“reports/hupan/2023.yaml”？\n',
    });
  });

  test.each(['zh', 'en'])('explains itself: %s', (language) => {
    const { status, stdout } = check('sound', '--help', '--lang', language);
    expect(stdout).toMatchSnapshot();
    expect(status).toBe(0);
  });
});
