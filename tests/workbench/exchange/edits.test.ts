import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nodeAt } from '../../../src/source/plain.ts';
import { parseYaml } from '../../../src/source/yaml.ts';
import { exportReport } from '../../../src/workbench/exchange/export-report.ts';
import { columnOf, edited, plainOf, withCell } from './edited-sheets.ts';

const SMALL = `place: shixi
year: 2023
title: { zh: 年报, en: Report }
figures:
  # —— 治理
  back-pay:   # 追回
    label: { zh: 追回欠薪, en: Back pay }
    amount: 1790余万元
    note: { zh: 截至见报。 }
  grids:
    label: { zh: 网格 }
    amount: { zh: 近一半, en: nearly half }
chapters:
  - id: one
    title: { zh: 一, en: One }
    body:
      - zh: 第一段。
        en: First.
      - zh: 第二段。
    facts:
      - name: { zh: 甲 }
        text: { zh: 甲的文字 }
      - name: { zh: 乙 }
    charts:
      - id: bars
        kind: bars
        figures: [grids]
        title: { zh: 图 }
honours:
  - id: first
    title: { zh: 先进集体, en: Advanced collective }
    to:
      - { zh: 甲, en: A }
      - { zh: 乙, en: B }
  - id: second
    title: { zh: 示范 }
    to: [{ zh: 丙 }]
events:
  - title: { zh: 春季 }
    period: 2023-03
  - title: { zh: 夏季 }
    period: 2023-06
  - title: { zh: 秋季 }
    period: 2023-09
`;

/** The lines that an edit took out of a file and put into it. */
function differing(before: string, after: string): readonly string[] {
  const [old, now] = [before.split('\n'), after.split('\n')];
  return [
    ...old.filter((line) => !now.includes(line)).map((line) => `- ${line.trim()}`),
    ...now.filter((line) => !old.includes(line)).map((line) => `+ ${line.trim()}`),
  ];
}

describe('a change of one cell changes that value in the file and nothing else', { timeout: 60_000 }, () => {
  const yaml = readFileSync('content/reports/dongcheng/2024.yaml', 'utf8');
  const sheets = exportReport('dongcheng/2024', plainOf(yaml), []).slice(1);
  const { node } = parseYaml(yaml, 'report.yaml');
  const cells = sheets.flatMap((sheet) =>
    sheet.rows.flatMap((row, at) =>
      row.flatMap((text, column) => {
        const { title = '' } = sheet.columns[column] ?? {};
        const isFixed = /^(?:编号|序号|路径|位置|获得者)/.test(title);
        return text === '' || isFixed ? [] : [{ sheet: sheet.name, row: at, column }];
      }),
    ),
  );

  test('wherever it is, through the bytes of a workbook', async () => {
    expect(cells.length).toBeGreaterThan(300);
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...cells),
        fc.constantFrom('77件', '12.5%'),
        async ({ sheet, row, column }, text) => {
          const result = await edited(yaml, sheet, (rows) => withCell(rows, row, column, text));
          const revisions = result.changes.flatMap((change) => change.revisions);
          // A unit that is typed over is asked about and written all the same.
          expect(result.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
          expect(revisions).toMatchObject([{ kind: 'put', value: text }]);
          const path = revisions[0]?.path ?? [];
          if (node === undefined) throw new Error('unreachable');
          const { node: at, keySpan } = nodeAt(node, path);
          expect(result.yaml.startsWith(yaml.slice(0, keySpan?.end ?? 0))).toBe(true);
          expect(result.yaml.endsWith(yaml.slice(at.span.end))).toBe(true);
        },
      ),
      { numRuns: 15 },
    );
  });
});

describe('what an editor does in the sheets', () => {
  test('an amount is changed, a translation filled in, a note cleared', async () => {
    const result = await edited(SMALL, '数字', (rows, sheet) => {
      const changed = withCell(rows, 0, columnOf(sheet, '数量'), '1800余万元');
      const named = withCell(changed, 1, columnOf(sheet, '英文名称'), 'Grids');
      return withCell(named, 0, columnOf(sheet, '说明'), '');
    });
    expect(differing(SMALL, result.yaml)).toEqual([
      '- amount: 1790余万元',
      '- note: { zh: 截至见报。 }',
      '- label: { zh: 网格 }',
      '+ amount: 1800余万元',
      '+ label: { zh: 网格, en: Grids }',
    ]);
    expect(result.changes[0]?.reading).toEqual({ zh: '1800余万元', en: 'more than CNY 18 million' });
  });

  test('an amount that cannot be read is told of in its cell', async () => {
    const result = await edited(SMALL, '数字', (rows, sheet) =>
      withCell(rows, 0, columnOf(sheet, '数量'), '1,800万元'),
    );
    expect(result.findings).toMatchObject([
      {
        severity: 'error',
        at: { sheet: '数字 Figures', row: 3, column: 4 },
        cause: { code: 'amount-thousands-comma' },
      },
    ]);
  });

  test('rows are added, with an id of their own or one that is made', async () => {
    const result = await edited(SMALL, '数字', (rows) => [
      ...rows,
      ['', '口袋公园', 'Pocket parks', '3处'],
      ['benches', '板凳会', '', '20次'],
      ['', '别的', '', '1个'],
    ]);
    expect(result.changes.map(({ kind, key }) => `${kind} ${key}`)).toEqual([
      'added pocket-parks',
      'added benches',
      'added figure-5',
    ]);
    expect(plainOf(result.yaml)).toMatchObject({
      figures: {
        'pocket-parks': { label: { zh: '口袋公园', en: 'Pocket parks' }, amount: '3处' },
        benches: { amount: '20次' },
      },
    });
  });

  test('rows that are gone are removals: of a figure, of events, of a fact with all its texts, of a paragraph', async () => {
    const figures = await edited(SMALL, '数字', (rows) => rows.slice(1));
    expect(differing(SMALL, figures.yaml)).toContain('- amount: 1790余万元');
    const events = await edited(SMALL, '活动', (rows) => rows.slice(1, 2));
    expect(plainOf(events.yaml)).toMatchObject({ events: [{ title: { zh: '夏季' } }] });
    const texts = await edited(SMALL, '文字', (rows) =>
      rows.filter((row) => !/facts\/0|body\/0/.test(row.at(-1) ?? '')),
    );
    expect(differing(SMALL, texts.yaml)).toEqual([
      '- - zh: 第一段。',
      '- en: First.',
      '- - name: { zh: 甲 }',
      '- text: { zh: 甲的文字 }',
    ]);
  });

  test('a chart stays when its texts are gone, since the sheet does not show all of it', async () => {
    const { yaml } = await edited(SMALL, '文字', (rows) => rows.filter((row) => !row.at(-1)?.includes('charts')));
    expect(plainOf(yaml)).toMatchObject({ chapters: [{ charts: [{ id: 'bars', figures: ['grids'] }] }] });
  });

  test('recipients stand one a line and are added and taken away in both languages', async () => {
    const more = await edited(SMALL, '荣誉', (rows, sheet) => {
      const added = withCell(rows, 0, columnOf(sheet, '获得者'), '甲\n乙\n丁');
      return withCell(added, 0, columnOf(sheet, '获得者（英文）'), 'A\nB\nD');
    });
    expect(plainOf(more.yaml)).toMatchObject({
      honours: [
        {
          to: [
            { zh: '甲', en: 'A' },
            { zh: '乙', en: 'B' },
            { zh: '丁', en: 'D' },
          ],
        },
        {},
      ],
    });
    const fewer = await edited(SMALL, '荣誉', (rows, sheet) => {
      const left = withCell(rows, 0, columnOf(sheet, '获得者'), '甲');
      return withCell(left, 0, columnOf(sheet, '获得者（英文）'), 'A');
    });
    expect(plainOf(fewer.yaml)).toMatchObject({ honours: [{ to: [{ zh: '甲', en: 'A' }] }, {}] });
  });

  test('a choice of a dropdown is written as the word of the file, and so is its meaning typed alone', async () => {
    const { yaml } = await edited(SMALL, '荣誉', (rows, sheet) => {
      const chosen = withCell(rows, 0, columnOf(sheet, '级别'), 'municipal 市级');
      return withCell(chosen, 1, columnOf(sheet, '级别'), '国家级');
    });
    expect(plainOf(yaml)).toMatchObject({ honours: [{ level: 'municipal' }, { level: 'national' }] });
  });

  test('words that stood for a number become a number, and the other way round', async () => {
    const words = await edited(SMALL, '数字', (rows, sheet) => {
      const chinese = withCell(rows, 0, columnOf(sheet, '数量'), '一大半');
      return withCell(chinese, 0, columnOf(sheet, '数量的英文'), 'more than half');
    });
    expect(plainOf(words.yaml)).toMatchObject({
      figures: { 'back-pay': { amount: { zh: '一大半', en: 'more than half' } } },
    });
    const number = await edited(SMALL, '数字', (rows, sheet) => {
      const chinese = withCell(rows, 1, columnOf(sheet, '数量'), '48%');
      return withCell(chinese, 1, columnOf(sheet, '数量的英文'), '');
    });
    expect(plainOf(number.yaml)).toMatchObject({ figures: { grids: { amount: '48%' } } });
  });

  test('a number that loses its unit is imported, with a warning at its cell; words without their English are not', async () => {
    const typed = (amount: string) =>
      edited(SMALL, '数字', (rows, sheet) => withCell(rows, 0, columnOf(sheet, '数量'), amount));
    const bare = await typed('12');
    expect(bare.changes).toHaveLength(1);
    expect(bare.findings).toMatchObject([
      { severity: 'warning', at: { row: 3, column: 4 }, cause: { code: 'unit-lost', unit: '元' } },
    ]);
    expect((await typed('一大半')).findings).toMatchObject([
      { severity: 'error', at: { row: 3, column: 4 }, cause: { code: 'words-for-amount', found: '一大半' } },
    ]);
  });

  test('the same id twice, a text without its place and a place that is gone are told of', async () => {
    const twice = await edited(SMALL, '数字', (rows) => [...rows, ...rows.slice(0, 1)]);
    expect(twice.findings).toMatchObject([{ cause: { code: 'row-twice', first: 3 }, at: { row: 5 } }]);
    const texts = await edited(SMALL, '文字', (rows) => [
      ...rows,
      ['', '新的一段', ''],
      ['', '旧的一段', '', 'chapters/7/lead'],
    ]);
    expect(texts.findings.map(({ severity, cause }) => `${severity} ${cause.code}`)).toEqual([
      'error text-row-new',
      'warning text-place-unknown',
    ]);
    expect(texts.changes).toEqual([]);
  });
});
