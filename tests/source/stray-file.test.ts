import { expect, test } from 'vitest';
import { strayCause } from '../../src/source/stray-file.ts';

/** What is said of a name beside 2023.yaml, which is read, and site.yaml, which is missing. */
function said(name: string): string | undefined {
  const known = { '2023.yaml': 'read', 'site.yaml': 'missed' } as const;
  return strayCause(name, (other) => (other === '2023.yaml' || other === 'site.yaml' ? known[other] : 'unused'))?.code;
}

test.each([
  ['~$2023.xlsx', 'office-lock-file'],
  ['.~lock.2023.xlsx#', 'office-lock-file'],
  ['2023.yaml~', 'left-over-copy'],
  ['2023 - 副本.yaml', 'left-over-copy'],
  ['2023 - Copy.yaml', 'left-over-copy'],
  ['2023(1).yaml', 'left-over-copy'],
  ['2023.yaml.bak', 'left-over-copy'],
  ['2023.yml', 'left-over-copy'],
  ['2024.yaml.txt', 'wrong-extension'],
  ['2024.yml', 'wrong-extension'],
  ['2024.YAML', 'wrong-extension'],
  ['notes.yaml', 'unread-file'],
])('%s: %s', (name, code) => {
  expect(said(name)).toBe(code);
});

test.each(['bench.jpg', '.DS_Store', 'notes.txt', '.2023.yaml.swp', 'site.yaml.txt'])(
  'of %s nothing is said: it is no mistake, or said of the file that is missing',
  (name) => {
    expect(said(name)).toBeUndefined();
  },
);
