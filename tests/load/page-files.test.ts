import { describe, expect, test } from 'vitest';
import { pageFiles } from '../../src/load/page-files.ts';
import { contentWith } from './content-on-disk.ts';

const PLACE = 'name: { zh: 山脚街道, en: Shanjiao }\ndivisions: []\naccent: plum\n';
const STORY = '---\ntitle: 长椅\ndescription: 长椅。\n---\n\n湖边。\n';

function own(address: string): readonly string[] {
  const folder = contentWith({
    'places/shanjiao.yaml': PLACE,
    'stories/hupan/2023/bench.zh.mdx': STORY,
    'pages/about.en.mdx': STORY,
  });
  return pageFiles(folder, address).own.map(({ file }) => file);
}

describe('a page is made from few files', () => {
  test.each([
    ['zh/hupan/2023.html', ['reports/hupan/2023.yaml', 'places/hupan.yaml']],
    ['zh/hupan/2023', ['reports/hupan/2023.yaml', 'places/hupan.yaml']],
    ['zh-en/hupan/2023.html', ['reports/hupan/2023.yaml', 'places/hupan.yaml']],
    [
      'zh/stories/hupan/2023/bench.html',
      ['reports/hupan/2023.yaml', 'places/hupan.yaml', 'stories/hupan/2023/bench.zh.mdx'],
    ],
    ['en/hupan/index.html', ['places/hupan.yaml']],
    ['en/hupan/', ['places/hupan.yaml']],
    ['en/about.html', ['pages/about.en.mdx']],
    ['zh/index.html', ['places/hupan.yaml', 'places/shanjiao.yaml']],
    ['', ['places/hupan.yaml', 'places/shanjiao.yaml']],
    ['zh/hupan/1999.html', []],
    ['zh/../site.html', []],
  ])('%s', (address, files) => {
    expect(own(address)).toEqual(files);
  });

  test('and from what holds for all pages', () => {
    const { shared } = pageFiles(contentWith({ 'glossary.yaml': '- { zh: 湖畔, en: Hupan }\n' }), 'zh/index.html');
    expect(shared.map(({ file }) => file)).toEqual(['site.yaml', 'indicators.yaml', 'glossary.yaml']);
  });
});
