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
    loaded('b.yaml', finding('notice', 0)),
    loaded('c.yaml'),
  ];

  test('goes file by file, the gravest first, and within a severity from top to bottom', () => {
    const { text } = findingsReport(files, 'en');
    const heads = text.split('\n').filter((line) => /^[ab]\.yaml/.test(line));
    expect(heads).toEqual([
      'a.yaml  Error',
      'a.yaml:2:1  Error',
      'a.yaml:2:2  Error',
      'a.yaml:1:1  Warning',
      'b.yaml:1:1  Notice',
    ]);
  });

  test('ends with a count, in the language of the reader', () => {
    expect(findingsReport(files, 'en').text.split('\n').at(-1)).toBe('3 files checked: 3 errors, 1 warning.');
    expect(findingsReport(files, 'zh').text.split('\n').at(-1)).toBe('检查了3个文件：3处错误，1处提醒。');
    expect(findingsReport(files, 'zh')).toMatchObject({ errors: 3, warnings: 1 });
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
