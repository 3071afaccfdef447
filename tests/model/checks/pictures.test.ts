import { expect, test } from 'vitest';
import { checkPictures } from '../../../src/model/checks/pictures.ts';
import { codes, reportFrom } from '../sample-report.ts';

function remarks(picture: Readonly<Record<string, unknown>>) {
  const caption = { zh: '长凳', en: 'A bench' };
  return codes(checkPictures(reportFrom({ pictures: [{ file: 'a.jpg', caption, ...picture }] })));
}

test.each([
  { caption: { zh: '湖畔街道行政区划图', en: 'Divisions' } },
  { caption: { zh: '辖区示意图', en: 'The area' } },
  { alt: { zh: '轮廓', en: 'A map of the subdistrict' } },
  { file: 'xingzhengquhua.png' },
  { file: 'images/map-2023.png' },
  { file: '湖畔地图.png' },
])('%o is a map and needs its number', (picture) => {
  expect(remarks(picture)).toEqual(['warning pictures.0.file: map-without-number']);
  expect(remarks({ ...picture, approval: 'GS（2023）1234号' })).toEqual([]);
});

test.each([
  { caption: { zh: '办事流程示意图', en: 'How a request goes' } },
  { caption: { zh: '居民绘制的花园', en: 'Residents mapped out a garden' } },
  { file: 'bitmap.png' },
  { caption: { zh: '辖区地图', en: 'Map' }, file: undefined },
])('%o is none', (picture) => {
  expect(remarks(picture)).toEqual([]);
});
