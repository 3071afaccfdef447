import fc from 'fast-check';
import type { ChartFigure, ChartHonour, ChartLevel, ChartText } from '../../src/charts/chart.ts';

const han = fc.constantFrom(...'街道社区养老服务站点隐患整改党群网格、，（）“”《》2023期8万人次');
const latin = fc.constantFrom(
  'services',
  'for',
  'the',
  'elderly',
  'in',
  '43.2',
  'million',
  '“Talk',
  'out”',
  'homes,',
  'a',
);

/** Chinese labels with punctuation and numbers among them. */
export const chineseText = fc.array(han, { minLength: 1, maxLength: 40 }).map((characters) => characters.join(''));

/** English labels of short words. */
export const englishText = fc.array(latin, { minLength: 1, maxLength: 14 }).map((words) => words.join(' '));

export const anyText = fc.oneof(chineseText, englishText);

/** The widths that charts are drawn for, and others near them. */
export const chartWidth = fc.oneof(fc.constantFrom(340, 720), fc.integer({ min: 320, max: 960 }));

const bound = fc.constantFrom('exact', 'over', 'at-least', 'nearly', 'about', 'at-most', 'under');
const standing = fc.constantFrom('stated', 'expected', 'estimated', 'preliminary');
const written = fc.constantFrom(
  '67次',
  '超过8万人次',
  '1790余万元',
  '7 cases',
  'more than 5,320',
  '100,000 visits',
  '99.5%',
);

/** A figure of any kind; sizes from none to very many. */
export const figure: fc.Arbitrary<ChartFigure> = fc.record({
  id: fc.string(),
  label: anyText,
  written,
  size: fc.oneof(fc.nat(60), fc.nat(100_000)),
  bound,
  standing,
  note: fc.option(anyText, { nil: undefined }),
});

export const figures = fc.array(figure, { minLength: 1, maxLength: 12 });

/** Counts that may be shown as dots. */
export const smallCount = fc
  .tuple(figure, fc.nat(60))
  .map(([base, size]): ChartFigure => ({ ...base, size, bound: 'exact' }));

const level: fc.Arbitrary<ChartLevel> = fc.constantFrom(
  { level: 'national', label: '国家级' },
  { level: 'provincial', label: '省级' },
  { level: 'municipal', label: 'Municipal' },
  { level: 'district', label: 'District' },
);

const date = fc
  .record({
    year: fc.integer({ min: 2015, max: 2024 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
    parts: fc.integer({ min: 1, max: 3 }),
  })
  .map(({ year, month, day, parts }) => ({
    at: { year, ...(parts > 1 ? { month } : {}), ...(parts > 2 ? { day } : {}) },
    written: [year, month, day].slice(0, parts).join('-'),
  }));

const honour: fc.Arbitrary<ChartHonour> = fc.record({
  id: fc.string(),
  title: anyText,
  level: fc.option(level, { nil: undefined }),
  recipients: fc.array(fc.constantFrom('彩虹湖社区', '利民社区', 'Yumin Community', '街道办事处', 'Limin'), {
    minLength: 1,
    maxLength: 3,
  }),
  by: fc.option(anyText, { nil: undefined }),
  date: fc.option(date, { nil: undefined }),
});

export const honours = fc.array(honour, { minLength: 1, maxLength: 10 });

/** Words around a chart; no layout depends on them. */
export const text: ChartText = { title: '', subtitle: '' };
