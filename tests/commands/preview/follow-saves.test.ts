import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { followSaves } from '../../../src/commands/preview/follow-saves.ts';

/** Follows one file and tells each time it has come to rest, and whether a change was missed before. */
function followed(): { readonly file: string; readonly follow: () => void; readonly next: () => Promise<string> } {
  const folder = mkdtempSync(join(tmpdir(), 'suibao-saves-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, '2023.yaml');
  writeFileSync(file, 'a');
  const heard: string[] = [];
  let wake = () => {};
  const hear = (what: string) => () => {
    heard.push(what);
    wake();
  };
  const follow = followSaves({ settled: hear('settled'), missed: hear('missed') });
  const next = async (): Promise<string> => {
    for (;;) {
      const first = heard.shift();
      if (first !== undefined) return first;
      await new Promise<void>((done) => {
        wake = done;
      });
    }
  };
  return { file, next, follow: () => follow(file) };
}

test('a file that was saved has come to rest once', async () => {
  const { follow, next } = followed();
  follow();
  follow();
  expect(await next()).toBe('settled');
});

test('a change that nobody reports is found all the same', async () => {
  const { file, follow, next } = followed();
  follow();
  expect(await next()).toBe('settled');
  writeFileSync(file, 'a longer text');
  expect([await next(), await next()]).toEqual(['missed', 'settled']);
});

test('a file that is deleted has come to rest too', async () => {
  const { file, follow, next } = followed();
  rmSync(file);
  follow();
  expect(await next()).toBe('settled');
});
