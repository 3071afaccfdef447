import { describe, expect, test } from 'vitest';
import { compareFile } from '../../../src/workbench/exchange/compare-file.ts';
import { readTableFile } from '../../../src/workbench/exchange/read-table-file.ts';
import { importedText, REPORT, xlsxFile } from './editor-tables.ts';

async function revisionsFrom(name: string, bytes: Uint8Array) {
  const { changes } = compareFile(REPORT, [], await readTableFile(name, bytes));
  return changes.flatMap(({ revisions }) =>
    revisions.map((revision) => [revision.path.join('.'), revision.kind === 'put' ? revision.value : 'removed']),
  );
}

const csv = (text: string) => new TextEncoder().encode(text);

describe('a table that an office already has becomes figures', () => {
  test('under a heading, with units in a column of their own or in the amount, amounts exactly as typed', async () => {
    const table =
      '湖畔街道2023年数据,,,\n,,,单位：见表\n序号,指标名称,完成情况,计量单位\n1,追回欠薪,1800余,万元\n2,志愿者,5320人,人\n3,网格覆盖率,99.5,%\n4,用电增长,-3.50%,\n';
    expect(await revisionsFrom('metrics.csv', csv(table))).toEqual([
      ['figures.back-pay.amount', '1800余万元'],
      ['figures.volunteers.amount', '5320人'],
      ['figures.figure-5', { label: { zh: '网格覆盖率' }, amount: '99.5%' }],
      ['figures.figure-6', { label: { zh: '用电增长' }, amount: '-3.50%' }],
    ]);
  });

  test('by its id where it has one, with an id from its English name where it is new', async () => {
    const table =
      'Id,Name,Name in English,Amount,Note\nold-parks,口袋公园,,7处,\n,网格员,Grid workers’ posts,12人,专职\n';
    expect(await revisionsFrom('metrics.csv', csv(table))).toEqual([
      ['figures.old-parks.amount', '7处'],
      [
        'figures.grid-workers-posts',
        { label: { zh: '网格员', en: 'Grid workers’ posts' }, amount: '12人', note: { zh: '专职' } },
      ],
    ]);
  });

  test('from the cells of a workbook: percentages with their sign, numbers without noise, a text that begins with =', async () => {
    const bytes = await xlsxFile({
      A1: { value: '指标' },
      B1: { value: '数值' },
      C1: { value: '单位' },
      D1: { value: '备注' },
      A2: { value: '网格覆盖率' },
      B2: { value: 0.995, style: { numFmt: '0%' } },
      A3: { value: '绿地' },
      B3: { formula: 'B9+B10', formulaResult: 0.1 + 0.2 },
      C3: { value: '万平方米' },
      D3: { value: '=绿地+广场' },
    });
    expect(await revisionsFrom('metrics.xlsx', bytes)).toEqual([
      ['figures.figure-5', { label: { zh: '网格覆盖率' }, amount: '99.5%' }],
      ['figures.figure-6', { label: { zh: '绿地' }, amount: '0.3万平方米', note: { zh: '=绿地+广场' } }],
    ]);
  });

  test('and the editor reads how each amount was understood', async () => {
    const table = csv('名称,数值,备注\n志愿者,超过5320人,年底\n网格员,12人,\n');
    expect(await importedText('metrics.csv', table, 'zh')).toMatchInlineSnapshot(`
      "数字：改1处，增1处
        改 志愿者（volunteers）
            数量：5300人 → 超过5320人
            说明：（空） → 年底
            读作：超过5320人 / more than 5,320 volunteers
        增 网格员（figure-5）
            名称：网格员
            数量：12人
            读作：12人 / 12"
    `);
    expect(await importedText('metrics.csv', table, 'en')).toMatchInlineSnapshot(`
      "Figures: 1 changed, 1 added
        ~ Volunteers (volunteers)
            Amount: 5300人 → 超过5320人
            Note in Chinese: (empty) → 年底
            reads: 超过5320人 / more than 5,320 volunteers
        + 网格员 (figure-5)
            Name in Chinese: 网格员
            Amount: 12人
            reads: 12人 / 12"
    `);
  });

  test('with the other columns of an export, under the titles that they have there', async () => {
    const table =
      '名称,数量,数量的英文,英文单数,英文复数,来源 / Source,属于 / Part of,英文说明\n志愿者,5320人,,helper,helpers,daily,,Registered\n党员,近一半,nearly half,,,,volunteers,\n';
    expect(await revisionsFrom('metrics.csv', csv(table))).toEqual([
      ['figures.volunteers.amount', '5320人'],
      ['figures.volunteers.noun.one', 'helper'],
      ['figures.volunteers.noun.other', 'helpers'],
      ['figures.volunteers.source', 'daily'],
      ['figures.volunteers.note', { en: 'Registered' }],
      [
        'figures.figure-5',
        { label: { zh: '党员' }, amount: { zh: '近一半', en: 'nearly half' }, 'part-of': 'volunteers' },
      ],
    ]);
  });

  test('but a column that an office calls 来源, 时间 or 指标 for itself is not taken for one of an export', async () => {
    const table = csv('指标,完成数,来源,时间\n志愿者,5320人,统计局,全年\n');
    expect(await revisionsFrom('metrics.csv', table)).toEqual([['figures.volunteers.amount', '5320人']]);
    expect(await importedText('metrics.csv', table, 'en')).toContain('The column “来源” is not imported.');
  });

  test('what the table does not name stays as it is', async () => {
    expect(await revisionsFrom('metrics.csv', csv('名称,数值\n志愿者,5300人\n'))).toEqual([]);
  });
});
