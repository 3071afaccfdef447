import { describe, expect, test } from 'vitest';
import type { Path } from '../../src/model/remark.ts';
import { writeTextPlace } from '../../src/wording/text-place.ts';

const places: readonly (readonly [Path, string, string])[] = [
  [['title'], '标题', 'Title'],
  [['sources', 'daily', 'publisher'], '来源“daily” · 发布者', 'Source “daily” · publisher'],
  [['figures', 'back-pay', 'label'], '数字“back-pay” · 名称', 'Figure “back-pay” · label'],
  [['figures', 'title', 'derived', 'how'], '数字“title” · 算法', 'Figure “title” · calculation'],
  [['chapters', 10, 'lead'], '第十一章 · 导语', 'Chapter 11 · lead'],
  [['chapters', 0, 'sections', 1, 'body', 2], '第一章 · 第2节 · 第3段', 'Chapter 1 · section 2 · paragraph 3'],
  [
    ['chapters', 0, 'charts', 0, 'pairs', 1, 'label'],
    '第一章 · 图1 · 第2对 · 名称',
    'Chapter 1 · chart 1 · pair 2 · label',
  ],
  [['honours', 3, 'to', 0], '荣誉4 · 获得者1', 'Honor 4 · recipient 1'],
  [['notes', 0, 'text'], '说明1 · 文字', 'Note 1 · text'],
  [['divisions', 2], '第3级区划', 'Division 3'],
  [['disputes-settled', 'definition'], '指标“disputes-settled” · 口径', 'Indicator “disputes-settled” · definition'],
];

describe('where a text stands is said in words', () => {
  test.each(places)('%j', (path, zh, en) => {
    expect([writeTextPlace(path, 'zh'), writeTextPlace(path, 'en')]).toEqual([zh, en]);
  });
});
