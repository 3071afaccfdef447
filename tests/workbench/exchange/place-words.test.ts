import { describe, expect, test } from 'vitest';
import type { Plain } from '../../../src/source/plain.ts';
import { placeWords } from '../../../src/workbench/exchange/place-words.ts';

const REPORT: Plain = {
  status: 'draft',
  chapters: [
    { title: { zh: '序' }, body: [] },
    {
      title: { zh: '政务服务', en: 'Government services in every neighborhood' },
      sections: [{ body: [{ zh: '一' }] }],
    },
  ],
};

describe('where a row of the sheet of texts belongs', () => {
  test('is said with the titles on the way, shortened where they are long', () => {
    expect(placeWords(REPORT, ['chapters', 1, 'sections', 0, 'body', 0])).toEqual({
      zh: '第二章“政务服务” · 第1节 · 第1段',
      en: 'Chapter 2 “Government services in every n…” · section 1 · paragraph 1',
    });
  });

  test('is said without a title that is not written yet, and the item itself carries none', () => {
    expect(placeWords(REPORT, ['chapters', 0, 'lead']).en).toBe('Chapter 1 · lead');
    expect(placeWords(REPORT, ['chapters', 1])).toEqual({ zh: '第二章', en: 'Chapter 2' });
  });

  test('is the name of the field at the top of a report', () => {
    expect(placeWords(REPORT, ['status'])).toEqual({
      zh: '状态（draft 草稿，published 发布）',
      en: 'Status (draft or published)',
    });
  });
});
