import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { record } from '../../../src/commands/translate/record.ts';
import { translatableFiles } from '../../../src/load/translatable.ts';
import { LANGUAGES } from '../../../src/model/language.ts';
import { contentWith } from '../../load/content-on-disk.ts';
import { REPORT } from '../../workbench/translation/worklist-on-disk.ts';

const FILE = 'reports/hupan/2023.yaml';

/** A site whose pairs are recorded, and in whose report the Chinese of a title has changed since. */
function staleContent(): string {
  const folder = contentWith({ [FILE]: REPORT });
  record(folder, translatableFiles(folder), 'zh');
  writeFileSync(join(folder, FILE), REPORT.replace('zh: 安全,', 'zh: 安全生产,'));
  return folder;
}

describe('what is said of recording', () => {
  test.each(LANGUAGES)('the first time: %s', (language) => {
    const folder = contentWith();
    expect(record(folder, translatableFiles(folder), language)).toMatchSnapshot();
    expect(existsSync(join(folder, 'translated/site.yaml'))).toBe(true);
  });

  test.each(LANGUAGES)('where English is stale: %s', (language) => {
    const folder = staleContent();
    expect(record(folder, translatableFiles(folder), language)).toMatchSnapshot();
  });
});
