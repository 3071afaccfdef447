import { describe, expect, test } from 'vitest';
import type { ChartFigure, ChartHonour } from '../../src/charts/chart.ts';
import { figuresTable } from '../../src/charts/figures-table.ts';
import { honoursTable } from '../../src/charts/honours-table.ts';
import { CHART_WORDS } from '../../src/wording/interface/charts.ts';

const talks: ChartFigure = { id: 'a', label: '讲座', written: '39次', size: 39, bound: 'exact', standing: 'stated' };
const jobs: ChartFigure = { ...talks, label: '新增岗位', written: '1000个', standing: 'expected', note: '2024年' };
const honour: ChartHonour = { id: 'a', title: '文明社区', recipients: ['裕民社区', '利民社区'] };

const { item, amount, standing, note } = CHART_WORDS.zh.columns;

describe('the table of figures', () => {
  test('has what and how much as written', () => {
    expect(figuresTable([talks], CHART_WORDS.zh)).toEqual({ columns: [item, amount], rows: [['讲座', '39次']] });
  });

  test('adds standing and note where any figure has one', () => {
    expect(figuresTable([talks, jobs], CHART_WORDS.zh)).toEqual({
      columns: [item, amount, standing, note],
      rows: [
        ['讲座', '39次', '', ''],
        ['新增岗位', '1000个', '预计', '2024年'],
      ],
    });
  });
});

describe('the table of honours', () => {
  test('leaves out what no honour has', () => {
    expect(honoursTable([honour], CHART_WORDS.zh)).toMatchObject({ rows: [['文明社区', '裕民社区、利民社区']] });
  });

  test('leaves a cell empty where one honour lacks what another has', () => {
    const dated = { ...honour, date: { at: { year: 2023, month: 5 }, written: '2023年5月' } };
    expect(honoursTable([dated, honour], CHART_WORDS.en).rows).toEqual([
      ['文明社区', '裕民社区, 利民社区', '2023年5月'],
      ['文明社区', '裕民社区, 利民社区', ''],
    ]);
  });
});
