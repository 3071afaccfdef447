import { describe, expect, test } from 'vitest';
import { findingsReport } from '../../src/commands/findings-report.ts';
import type { ContentFinding, Loaded } from '../../src/load/read-model.ts';

const TEXT = '一二三\nabc\n';

function finding(severity: ContentFinding['severity'], start: number | undefined): ContentFinding {
  const span = start === undefined ? undefined : { start, end: start + 1 };
  return { severity, file: 'a.yaml', span, cause: { code: 'same-id', id: `${severity}-${start}` } };
}

function loaded(file: string, ...findings: readonly ContentFinding[]): Loaded<unknown> {
  return { file, text: TEXT, findings: findings.map((found) => ({ ...found, file })) };
}

describe('what is said of several files', () => {
  const files = [
    loaded('a.yaml', finding('warning', 0), finding('error', 5), finding('error', 4), finding('error', undefined)),
    loaded('b.yaml', finding('notice', 0), finding('error', 1)),
    loaded('c.yaml'),
  ];

  test('has errors first, then warnings, then notices, each under its heading, file by file and from top to bottom', () => {
    const { text } = findingsReport(files, 'en');
    expect(text.split('\n').filter((line) => /^(?:[ab]\.yaml|==)/.test(line))).toEqual([
      '== Errors: 4. The site is not built until they are mended ==',
      'a.yaml  Error',
      'a.yaml:2:1  Error',
      'a.yaml:2:2  Error',
      'b.yaml:1:2  Error',
      '== Warnings: 1. Please check ==',
      'a.yaml:1:1  Warning',
      '== Notices: 1 ==',
      'b.yaml:1:1  Notice',
    ]);
    const headings = findingsReport(files, 'zh').text.match(/^==.*$/gm);
    expect(headings).toEqual(['== 错误：4处，改正之后才能生成网站 ==', '== 提醒：1处，请核对 ==', '== 提示：1条 ==']);
  });

  test('has no heading where all are of one kind', () => {
    expect(findingsReport([loaded('a.yaml', finding('warning', 0))], 'en').text).not.toContain('==');
  });

  test('ends with a count, in the language of the reader', () => {
    expect(findingsReport(files, 'en').text.split('\n').at(-1)).toBe('3 files checked: 4 errors, 1 warning, 1 notice.');
    expect(findingsReport(files, 'zh').text.split('\n').at(-1)).toBe('检查了3个文件：4处错误，1处提醒，1条提示。');
    expect(findingsReport(files, 'zh')).toMatchObject({ errors: 4, warnings: 1 });
  });
});

test('of files without findings only the count is said', () => {
  expect(findingsReport([loaded('a.yaml')], 'en')).toEqual({
    text: '1 file checked: 0 errors, 0 warnings.',
    errors: 0,
    warnings: 0,
  });
});

test('one is one, in English', () => {
  const { text } = findingsReport([loaded('a.yaml', finding('error', 0), finding('warning', 0))], 'en');
  expect(text.split('\n').at(-1)).toBe('1 file checked: 1 error, 1 warning.');
});
