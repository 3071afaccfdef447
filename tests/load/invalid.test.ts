import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { findingsReport } from '../../src/commands/findings-report.ts';
import { loadAll } from '../../src/load/content.ts';

const INVALID = 'tests/invalid';

/** The sound site, without its report, with the files of a case laid over it. */
function contentOf(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'suibao-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  cpSync(join(INVALID, 'sound/content'), folder, { recursive: true });
  if (name !== 'sound') rmSync(join(folder, 'reports'), { recursive: true });
  cpSync(join(INVALID, name, 'content'), folder, { recursive: true });
  return folder;
}

const cases = readdirSync(INVALID).filter((name) => name !== 'sound');

describe('an editor is told what is wrong, where, and what to type instead', () => {
  test.each(cases)('%s', async (name) => {
    const files = loadAll(contentOf(name));
    const said = (['zh', 'en'] as const).map((language) => findingsReport(files, language));
    const [chinese, english] = said.map(({ text }) => text);
    await expect(`${chinese}\n\n${'—'.repeat(40)}\n\n${english}\n`).toMatchFileSnapshot(
      join('../invalid', name, 'expected.txt'),
    );
    expect(said.map(({ errors, warnings }) => errors + warnings)).not.toContain(0);
  });

  test('and nothing where nothing is wrong', () => {
    expect(findingsReport(loadAll(contentOf('sound')), 'en').text).toBe('3 files checked: 0 errors, 0 warnings.');
  });
});
