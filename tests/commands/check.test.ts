import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

/** Runs `npm run check` as a terminal would, on the content of a folder of tests/invalid. */
function check(name: string, ...options: readonly string[]) {
  const { status, stdout } = spawnSync(process.execPath, ['src/commands/check.ts', ...options], {
    env: { ...process.env, SUIBAO_CONTENT: join('tests/invalid', name, 'content'), LC_ALL: 'zh_CN.UTF-8' },
    encoding: 'utf8',
  });
  return { status, lines: stdout.trim().split('\n') };
}

describe('npm run check', () => {
  test('ends well where nothing is wrong, in the language of the terminal', () => {
    expect(check('sound')).toEqual({ status: 0, lines: ['检查了3个文件：0处错误，0处提醒。'] });
  });

  test('ends with 1 where something is, and says it in the language that was asked for', () => {
    const { status, lines } = check('site-and-place', '--lang', 'en');
    expect(status).toBe(1);
    expect(lines).toContain('places/hupan.yaml:3:9  Error');
    expect(lines.at(-1)).toMatch(/^2 files checked: \d errors/);
  });
});
