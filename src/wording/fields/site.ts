import type { Pigment } from '../../model/place.ts';
import type { indicator } from '../../model/schema/indicators.ts';
import type { place } from '../../model/schema/place.ts';
import type { official, site } from '../../model/schema/site.ts';
import type { FieldsOf, OptionsOf } from './field-words.ts';

/** The keys of content/site.yaml. */
export const SITE_FIELDS: FieldsOf<typeof site> = {
  name: { zh: '网站名称。', en: 'The name of the site.', examples: [{ zh: '街道年报', en: 'Subdistrict Reports' }] },
  publisher: {
    zh: '主办单位。',
    en: 'The office that publishes the site.',
    examples: [{ zh: '中共滨城区委宣传部', en: 'Publicity Department of the Bincheng District Party Committee' }],
  },
  summary: {
    zh: '一句话介绍网站，首页和搜索引擎用。',
    en: 'One sentence about the site, for its first page and for search engines.',
    examples: [{ zh: '街道一年做了什么。', en: 'What subdistricts did in a year.' }],
  },
  address: { zh: '网站最终的网址；分享图的二维码要用。', en: 'Where the site will stand; the QR codes need it.' },
  contact: {
    zh: '读者发现错误时怎么联系。',
    en: 'How a reader reports a mistake.',
    examples: [{ zh: '电话：0000-0000000', en: 'Telephone: 0000-0000000' }],
  },
  licence: {
    zh: '文字和数据的使用许可。',
    en: 'The license of texts and data.',
    examples: [{ zh: '可自由使用，请注明来源。', en: 'May be used freely with a mention of the source.' }],
  },
  official: {
    zh: '政府网站要印的编号，有什么写什么。',
    en: 'The official numbers that a government site carries, as far as there are any.',
    examples: [{ icp: '鲁ICP备12345678号' }],
  },
};

/** The keys of the official numbers. */
export const OFFICIAL_FIELDS: FieldsOf<typeof official> = {
  'site-code': {
    zh: '政府网站标识码，10位数字，要加引号。',
    en: 'The code of the government site, ten digits in quotes.',
    examples: ['3716020001'],
  },
  icp: { zh: 'ICP备案号。', en: 'The ICP record number.', examples: ['鲁ICP备12345678号'] },
  'police-record': { zh: '公安备案号。', en: 'The police record number.', examples: ['鲁公网安备37160202000001号'] },
};

/** The keys of a place. */
export const PLACE_FIELDS: FieldsOf<typeof place> = {
  name: { zh: '地方的名称。', en: 'The name of the place.', examples: [{ zh: '市西街道', en: 'Shixi Subdistrict' }] },
  divisions: {
    zh: '上级区划，由高到低。',
    en: 'The divisions above it, highest first.',
    examples: [
      [
        { zh: '山东省', en: 'Shandong Province' },
        { zh: '滨州市', en: 'Binzhou City' },
      ],
    ],
  },
  code: {
    zh: '统计用区划代码，6位、9位或12位数字，要加引号。',
    en: 'The division code, 6, 9 or 12 digits in quotes.',
    examples: ['371602002'],
  },
  accent: { zh: '主色，六种颜料里选一种。', en: 'The accent, one of six pigments.', examples: ['cinnabar'] },
  summary: {
    zh: '一句话介绍这个地方。',
    en: 'The place in one sentence.',
    examples: [{ zh: '滨州市滨城区的一个街道。', en: 'A subdistrict of Bincheng District, Binzhou.' }],
  },
};

/** The pigments. */
export const PIGMENT_WORDS: OptionsOf<Pigment> = {
  cinnabar: { zh: '朱砂（红）', en: 'Cinnabar (red)' },
  indigo: { zh: '靛蓝（深蓝）', en: 'Indigo (deep blue)' },
  pine: { zh: '松绿（深绿）', en: 'Pine (deep green)' },
  ochre: { zh: '赭石（黄褐）', en: 'Ochre (yellow brown)' },
  plum: { zh: '梅紫（紫红）', en: 'Plum (purple)' },
  azurite: { zh: '石青（青蓝）', en: 'Azurite (blue green)' },
};

/** The keys of an indicator. */
export const INDICATOR_FIELDS: FieldsOf<typeof indicator> = {
  label: { zh: '指标名称。', en: 'The name of the indicator.', examples: [{ zh: '网格', en: 'Grids' }] },
  definition: {
    zh: '数的是什么，别的编辑据此判断自己的数字是不是同一回事。',
    en: 'What is counted, so that an editor can tell whether his figure belongs here.',
    examples: [{ zh: '街道划分的管理单元的数目。', en: 'The units into which a subdistrict divides its communities.' }],
  },
  unit: {
    zh: '量词或单位，名下的数字都要用它。',
    en: 'The measure word or unit that every figure of it has.',
    examples: ['个'],
  },
  caveat: {
    zh: '为什么各地的数字不完全是一回事。',
    en: 'Why the figures do not quite say the same thing.',
    examples: [{ zh: '网格的大小各地自定。', en: 'Each place decides how large a grid is.' }],
  },
  ranking: {
    zh: '可不可以按大小排名；多数指标不可以。',
    en: 'Whether places may be ranked by it; most measures do not bear it.',
    examples: ['false'],
  },
};

/** Whether a report is public. */
export const STATUSES: OptionsOf<'draft' | 'published'> = {
  draft: { zh: '草稿：只在预览里看得到', en: 'Draft: seen in the preview only' },
  published: { zh: '已发布：进入网站', en: 'Published: part of the site' },
};
