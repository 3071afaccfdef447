import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keptFile } from '../../src/fonts/kept-file.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kept-'));
});

afterEach(() => rm(folder, { recursive: true }));

test('a file is made once and read from then on', async () => {
  const path = join(folder, 'deep', 'down', 'one');
  expect(Buffer.from(await keptFile(path, async () => Buffer.from('first'))).toString()).toBe('first');
  expect(Buffer.from(await keptFile(path, async () => Buffer.from('second'))).toString()).toBe('first');
});

test('two that make the same file at the same time both get it, and nothing else stays behind', async () => {
  const path = join(folder, 'one');
  const both = await Promise.all([
    keptFile(path, async () => Buffer.from('same')),
    keptFile(path, async () => Buffer.from('same')),
  ]);
  expect(both.map((bytes) => Buffer.from(bytes).toString())).toEqual(['same', 'same']);
  expect(await readdir(folder)).toEqual(['one']);
  expect(await readFile(path, 'utf8')).toBe('same');
});

test('a file that could not be made is not kept', async () => {
  const path = join(folder, 'one');
  await expect(keptFile(path, () => Promise.reject(new Error('cannot be made')))).rejects.toThrow('cannot be made');
  expect(await readdir(folder)).toEqual([]);
});

test('a path that cannot be read is reported, not made again', async () => {
  await expect(keptFile(folder, async () => Buffer.from('never'))).rejects.toThrow('EISDIR');
});
