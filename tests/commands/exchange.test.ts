import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { EXPORT_HELP, IMPORT_HELP } from '../../src/commands/exchange/help.ts';

/** A folder with the content of the project in it, in which commands run. */
function workplace(): string {
  const folder = mkdtempSync(join(tmpdir(), 'suibao-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  cpSync('content', join(folder, 'content'), { recursive: true });
  return folder;
}

function run(folder: string, command: 'export' | 'import', ...options: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [resolve(`src/commands/${command}.ts`), ...options], {
    cwd: folder,
    env: { ...process.env, LC_ALL: 'zh_CN.UTF-8', SUIBAO_CONTENT: 'content' },
    encoding: 'utf8',
  });
  return { status, said: stdout + stderr };
}

function report(folder: string): string {
  return readFileSync(join(folder, 'content/reports/shixi/2023.yaml'), 'utf8');
}

/** Each test starts the command several times, on a machine that may be busy. */
const PATIENCE = { timeout: 60_000 };

describe('npm run export', PATIENCE, () => {
  test('writes a workbook with the name of the report, and says so', () => {
    const folder = workplace();
    expect(run(folder, 'export', 'shixi', '2023')).toEqual({ status: 0, said: '已导出 shixi/2023：shixi-2023.xlsx\n' });
    expect(readdirSync(folder).sort()).toEqual(['content', 'shixi-2023.xlsx']);
  });

  test('writes every report where none is named', () => {
    const folder = workplace();
    expect(
      run(folder, 'export', '--lang', 'en')
        .said.split('\n')
        .filter((line) => line !== ''),
    ).toHaveLength(5);
    expect(readdirSync(folder).filter((name) => name.endsWith('.xlsx'))).toHaveLength(5);
  });

  test('writes over no workbook in which somebody may have typed, unless told to', () => {
    const folder = workplace();
    writeFileSync(join(folder, 'shixi-2023.xlsx'), 'typed');
    const { status, said } = run(folder, 'export', 'shixi/2023');
    expect({ status, said }).toEqual({
      status: 1,
      said: 'shixi-2023.xlsx 已经有了，没有重写。先导入（npm run import -- shixi-2023.xlsx），或加 --replace 重写，或用 --out 换个文件名。\n',
    });
    expect(readFileSync(join(folder, 'shixi-2023.xlsx'), 'utf8')).toBe('typed');
    expect(run(folder, 'export', 'shixi/2023', '--replace').status).toBe(0);
    expect(run(folder, 'export', 'shixi/2023').status).toBe(0);
  });

  test('says what is wrong with the command', () => {
    const folder = workplace();
    expect(run(folder, 'export', 'shixi', '2032').said).toBe('没有“shixi/2032”这份报告。是不是“shixi/2023”？\n');
    expect(run(folder, 'export', 'shixi', '2023', '--out', 'x.csv', '--lang', 'en').said).toBe(
      'The name must end in .xlsx: “x.csv.xlsx”.\n',
    );
    expect(run(folder, 'export', 'shixi', '2023', '--out', 'absent/x.xlsx')).toEqual({
      status: 1,
      said: '“absent/x.xlsx”：没有这个文件或文件夹。请核对名称。（ENOENT）\n',
    });
  });
});

describe('npm run import', PATIENCE, () => {
  test('finds nothing to write in a workbook as it was exported', () => {
    const folder = workplace();
    run(folder, 'export', 'shixi', '2023');
    expect(run(folder, 'import', 'shixi-2023.xlsx')).toEqual({
      status: 0,
      said: '表格和 reports/shixi/2023.yaml 一样，没有要写入的。\n',
    });
  });

  test('shows what it would change, and writes only when it is told to', () => {
    const folder = workplace();
    writeFileSync(join(folder, 'office.csv'), '名称,数值,单位\n追回欠薪,1800余,万元\n');
    const before = report(folder);
    const shown = run(folder, 'import', 'office.csv', '--to', 'shixi/2023');
    expect(shown).toEqual({
      status: 3,
      said: [
        '数字：改1处',
        '  改 追回欠薪（back-pay-recovered）',
        '      数量：1790余万元 → 1800余万元',
        '      读作：1800余万元 / more than CNY 18 million',
        '没有写入。确认无误后加 --yes 再运行一次。',
        '',
      ].join('\n'),
    });
    expect(report(folder)).toBe(before);
    const written = run(folder, 'import', 'office.csv', '--to', 'shixi/2023', '--yes', '--lang', 'en');
    expect(written).toMatchObject({
      status: 0,
      said: expect.stringMatching(/Written to reports\/shixi\/2023\.yaml\.\n$/),
    });
    expect(report(folder)).toBe(before.replace('amount: 1790余万元', 'amount: 1800余万元'));
  });

  test('writes nothing where the report would have new errors, and shows them as check does', () => {
    const folder = workplace();
    writeFileSync(join(folder, 'office.csv'), '编号,名称,数值\nBack_Pay,补发工资,3万元\n');
    const before = report(folder);
    const { status, said } = run(folder, 'import', 'office.csv', '--to', 'shixi/2023', '--yes');
    expect(status).toBe(1);
    expect(said).toContain('照这样写入，报告会有新的错误：');
    expect(said).toMatch(/reports\/shixi\/2023\.yaml:\d+:\d+ {2}错误/);
    expect(said.trimEnd().endsWith('有错误，reports/shixi/2023.yaml 没有改动。')).toBe(true);
    expect(report(folder)).toBe(before);
  });

  test('asks for the report before it looks for mistakes in a table, and names none where the file holds no table', () => {
    const folder = workplace();
    writeFileSync(join(folder, 'office-2023.csv'), '追回欠薪,1800\n');
    writeFileSync(join(folder, 'empty.csv'), '');
    expect(run(folder, 'import', 'office-2023.csv').said).toContain('要写到哪份报告？');
    expect(run(folder, 'import', 'empty.csv')).toEqual({
      status: 1,
      said: 'empty.csv  错误\n  表里没有内容。\n\n什么也没有写入。\n',
    });
  });

  test('takes place and year apart or as one, before the file or after it', () => {
    const folder = workplace();
    writeFileSync(join(folder, 'office.csv'), '名称,数值,单位\n追回欠薪,1790余,万元\n');
    const same = { status: 0, said: '表格和 reports/shixi/2023.yaml 一样，没有要写入的。\n' };
    expect(run(folder, 'import', 'office.csv', '--to', 'shixi', '2023')).toEqual(same);
    expect(run(folder, 'import', '--to', 'shixi', '2023', 'office.csv')).toEqual(same);
    expect(run(folder, 'import', 'office.csv', '--to=shixi/2023')).toEqual(same);
  });

  test('says what is wrong with the command or the file', () => {
    const folder = workplace();
    writeFileSync(join(folder, 'office.csv'), '名称,数值\n追回欠薪,1800余万元\n');
    writeFileSync(join(folder, 'big.xlsx'), Buffer.alloc(9 * 1024 * 1024));
    const said = (...options: readonly string[]) => run(folder, 'import', ...options).said;
    expect(said()).toBe('请写一个文件名，例如 npm run import -- shixi-2023.xlsx。\n');
    expect(said('absent.xlsx')).toBe(
      '找不到或打不开“absent.xlsx”。请核对文件名和所在的文件夹；文件名里有空格时，前后加引号。如果它正在 Excel 或 WPS 里打开，请先关闭。\n',
    );
    expect(said('office.csv')).toBe(
      '要写到哪份报告？请在后面加上 --to、地方和年份，例如 npm run import -- office.csv --to shixi 2023\n',
    );
    expect(said('office.csv', 'shixi', '2023')).toBe(
      '写到哪份报告，前面要加 --to：npm run import -- office.csv --to shixi 2023\n',
    );
    expect(said('office.csv', 'other.csv', '--lang', 'en')).toBe(
      'One file is imported at a time, and after “office.csv” there is also “other.csv”. A file name with spaces stands in quotation marks.\n',
    );
    expect(said('office.csv', '--to', '../shixi/2023')).toContain('没有“../shixi/2023”这份报告。');
    expect(said('big.xlsx')).toMatch(/^文件有 9 MB，最多读 8 MB。/);
    expect(existsSync(join(folder, 'absent.xlsx'))).toBe(false);
  });

  test.each([
    ['export', EXPORT_HELP],
    ['import', IMPORT_HELP],
  ] as const)('%s explains itself', (command, help) => {
    expect(run(workplace(), command, '--help').said).toBe(`${help.zh}\n`);
    expect(`${help.zh}\n\n————\n${help.en}\n`).toMatchSnapshot();
  });
});
