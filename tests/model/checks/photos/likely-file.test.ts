import { describe, expect, test } from 'vitest';
import { likelyFile } from '../../../../src/model/checks/photos/likely-file.ts';

describe('the file that was likely meant', () => {
  test.each([
    ['Bench.jpg', 'bench.jpg', 'case'],
    ['封面（1）.jpg', '封面(1).jpg', 'brackets'],
    ['bench 1.jpg', 'bench1.jpg', 'brackets'],
    ['bench.png', 'bench.jpg', 'extension'],
    ['bench.jpg', 'bench.HEIC', 'extension'],
    ['images/bench.jpg', 'bench.jpg', 'folder'],
    ['images/bench.JPG', 'bench.jpeg', 'folder'],
    ['becnh.jpg', 'bench.jpg', 'spelling'],
  ])('by %s is %s: %s', (typed, file, differs) => {
    expect(likelyFile(typed, ['other.jpg', file])).toEqual({ file, differs });
  });

  test('is the one that differs least', () => {
    expect(likelyFile('bench.jpg', ['bench.png', 'BENCH.JPG'])).toEqual({ file: 'BENCH.JPG', differs: 'case' });
  });

  test('is none where no name is close', () => {
    expect(likelyFile('bench.jpg', ['lake-in-winter.jpg'])).toBeUndefined();
    expect(likelyFile('bench.jpg', [])).toBeUndefined();
  });
});
