import { describe, expect, test } from 'vitest';
import { checkShared, shareOf } from '../../../src/commands/check/check-shared.ts';
import { contentFiles } from '../../../src/load/content.ts';
import { contentWith } from '../../load/content-on-disk.ts';

describe('a check by several threads', () => {
  const folder = () =>
    contentWith({
      'places/a.yaml': 'name：a\n',
      'reports/hupan/2022.yaml': '\tplace: hupan\n',
      'reports/hupan/2024.yaml': 'place: hupan\n',
      'translated/site.yaml': 'nonsense\n',
    });

  test.each([2, 4])('finds what one thread finds, in the same order: %i', { timeout: 60_000 }, async (threads) => {
    const content = folder();
    const files = contentFiles(content);
    const alone = await checkShared(content, files, 'writing', 1);
    expect(alone.filter(({ findings }) => findings.length > 0).map(({ file }) => file)).toEqual([
      'places/a.yaml',
      'reports/hupan/2022.yaml',
      'reports/hupan/2024.yaml',
      'translated/site.yaml',
    ]);
    expect(await checkShared(content, files, 'writing', threads)).toEqual(alone);
  });

  test('gives every file to one of them', () => {
    const items = ['a', 'b', 'c', 'd', 'e'];
    const shares = [0, 1, 2].map((number) => shareOf(items, { number, of: 3 }));
    expect(shares).toEqual([['a', 'd'], ['b', 'e'], ['c']]);
  });
});
