import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ChartHonour, ChartLevel, HonoursMatrixData } from '../../../src/charts/chart.ts';
import { layOutHonoursMatrix } from '../../../src/charts/honours-matrix/geometry.ts';
import { honoursByLevel, recipientsOf } from '../../../src/charts/honours-matrix/levels.ts';
import { CHART_WORDS } from '../../../src/wording/interface/charts.ts';
import { overlaps, within } from '../boxes.ts';
import { chartWidth, honours, text } from '../chart-arbitraries.ts';

const LEVELS: readonly ChartLevel[] = [
  { level: 'national', label: '国家级' },
  { level: 'provincial', label: '省级' },
  { level: 'municipal', label: '市级' },
];
const data = (given: readonly ChartHonour[]): HonoursMatrixData => ({
  kind: 'honours-matrix',
  text,
  honours: given,
  levels: LEVELS,
});
const honour = (id: string, recipients: readonly string[], level?: ChartLevel): ChartHonour => ({
  id,
  title: id,
  recipients,
  level,
});
const [NATIONAL, PROVINCIAL] = LEVELS;

describe('levels', () => {
  test('stand in their order, those without honours left out, honours without a level last', () => {
    const groups = honoursByLevel(
      data([honour('press', ['甲']), honour('b', ['甲'], PROVINCIAL), honour('a', ['甲'], NATIONAL)]),
    );
    expect(groups.map((group) => [group.level?.label, group.honours.map(({ id }) => id)])).toEqual([
      ['国家级', ['a']],
      ['省级', ['b']],
      [undefined, ['press']],
    ]);
  });

  test('hold every honour once', () => {
    fc.assert(
      fc.property(honours, (given) => {
        const grouped = honoursByLevel(data(given)).flatMap((group) => group.honours);
        expect(grouped).toHaveLength(given.length);
        expect(new Set(grouped)).toEqual(new Set(given));
      }),
    );
  });

  test('a recipient is named once, where first met', () => {
    expect(recipientsOf([honour('a', ['甲', '乙']), honour('b', ['乙', '丙'])])).toEqual(['甲', '乙', '丙']);
  });
});

describe('a matrix', () => {
  test('has a mark where an honour meets its recipient', () => {
    const { heads, groups } = layOutHonoursMatrix(
      data([honour('a', ['甲', '丙'], NATIONAL), honour('b', ['乙'], PROVINCIAL)]),
      720,
      CHART_WORDS.zh,
    );
    const columns = new Map(heads.map(({ lines, at }) => [at.x, lines.join('')]));
    const marked = groups.flatMap(({ rows }) =>
      rows.map(({ honour: { id }, marks }) => [id, marks.map(({ x, width }) => columns.get(x + width / 2))]),
    );
    expect(marked).toEqual([
      ['a', ['甲', '丙']],
      ['b', ['乙']],
    ]);
  });

  test('writes recipients out where they are too many for columns or the picture is narrow', () => {
    const many = ['一', '二', '三', '四', '五', '六', '七', '八'].map((name) =>
      honour(name, [`${name}号社区`], NATIONAL),
    );
    for (const [given, width] of [
      [many, 720],
      [many.slice(0, 2), 340],
    ] as const) {
      const { heads, groups } = layOutHonoursMatrix(data(given), width, CHART_WORDS.zh);
      expect(heads).toEqual([]);
      for (const { honour: each, block, recipients } of groups.flatMap(({ rows }) => rows)) {
        const written = [...(recipients?.lines ?? []), ...block.details.map((detail) => detail.text)];
        expect(written).toContain(each.recipients[0]);
      }
    }
  });

  test('rows do not overlap, and everything lies within the picture', () => {
    fc.assert(
      fc.property(honours, chartWidth, (given, width) => {
        const { groups, height } = layOutHonoursMatrix(data(given), width, CHART_WORDS.zh);
        const rows = groups.flatMap((group) => group.rows);
        expect(overlaps(rows.map(({ box }) => box))).toEqual([]);
        for (const { box, marks } of rows) {
          for (const each of [box, ...marks]) expect(within(each, width, height)).toBe(true);
        }
      }),
    );
  });
});
