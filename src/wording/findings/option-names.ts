/** The choices of content files as an editor would say them in Chinese. */
const NAMES: Readonly<Record<string, string>> = {
  draft: '草稿',
  published: '发布',
  national: '国家级',
  provincial: '省级',
  municipal: '市级',
  district: '区县级',
  award: '奖项',
  rank: '名次',
  coverage: '报道',
  stated: '已成事实',
  expected: '预计、计划',
  estimated: '估计',
  preliminary: '初步',
  'year-on-year': '同比',
  'period-on-period': '环比',
  'since-year-start': '较年初',
  'five-year': '五年',
  'closed-of-total': '办结多少',
  bars: '柱状图',
  'nested-bar': '其中',
  'unit-dots': '一点一个',
  bands: '分档',
  ladder: '逐级数目',
  rates: '百分率',
  'before-after': '前后对比',
  panels: '不同单位',
  pairs: '成对数字',
  'honours-timeline': '荣誉时间线',
  'honours-matrix': '荣誉表',
  cinnabar: '朱砂',
  indigo: '靛蓝',
  pine: '松绿',
  ochre: '赭石',
  plum: '梅紫',
  azurite: '石青',
};

/** The Chinese name of a choice, where it has one. */
export function chineseOption(option: string): string | undefined {
  return NAMES[option];
}
