import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { promisedFont, promiseFont } from '../../src/fonts/promised-font.ts';
import { webFont } from '../../src/fonts/web-font.ts';

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'suibao-fonts-'));
  onTestFinished(() => rmSync(made, { recursive: true, force: true }));
  return made;
}

test('a promised font is the one that a build makes, made when it is asked for', async () => {
  const [cache, other] = [folder(), folder()];
  const name = promiseFont('latin', 'Suibao 2023', cache);
  const { fileName, bytes } = await webFont('latin', 'Suibao 2023', other);
  expect(name).toBe(fileName);
  expect(Buffer.from((await promisedFont(name, cache)) ?? []).equals(bytes)).toBe(true);
});

test.each(['han.0123456789ab.woff2', '../../package.json', 'x.woff2', ''])(
  'nothing else is served: %s',
  async (name) => {
    expect(await promisedFont(name, folder())).toBeUndefined();
  },
);
