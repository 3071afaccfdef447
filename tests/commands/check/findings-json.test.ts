import { describe, expect, test } from 'vitest';
import { findingsJson } from '../../../src/commands/check/findings-json.ts';
import { loadAll } from '../../../src/load/content.ts';
import { contentWith } from '../../load/content-on-disk.ts';

describe('findings for other programs', () => {
  test('are places, codes and both sentences, from top to bottom', () => {
    const folder = contentWith({ 'reports/hupan/2023.yaml': 'place：hupan\nyear: 2023\n\ttitle: 年\n' });
    expect(findingsJson(loadAll(folder))).toMatchInlineSnapshot(`
      {
        "errors": 2,
        "files": 3,
        "findings": [
          {
            "code": "fullwidth-colon",
            "column": 6,
            "endColumn": 7,
            "endLine": 1,
            "file": "reports/hupan/2023.yaml",
            "line": 1,
            "message": {
              "en": "This is a full-width colon. Use an ASCII colon and a space: “place: hupan”.",
              "zh": "这里是中文冒号“：”。请改为英文冒号加一个空格，即“place: hupan”。",
            },
            "severity": "error",
            "write": "place: hupan",
          },
          {
            "code": "tab-indent",
            "column": 1,
            "endColumn": 2,
            "endLine": 3,
            "file": "reports/hupan/2023.yaml",
            "line": 3,
            "message": {
              "en": "A tab is used for indentation. Use spaces, two per level.",
              "zh": "缩进用了 Tab 键。请改用空格，每级两个。",
            },
            "severity": "error",
          },
        ],
        "warnings": 0,
      }
    `);
  });

  test('have no place where they are about a whole file', () => {
    const folder = contentWith({ 'site.yaml': 'PK\u0003\u0004' });
    const { files, findings } = findingsJson(loadAll(folder));
    expect(files).toBe(3);
    expect(findings.map(({ file, code, line }) => ({ file, code, line }))).toMatchInlineSnapshot(`
      [
        {
          "code": "not-text",
          "file": "site.yaml",
          "line": undefined,
        },
      ]
    `);
  });

  test('count a character outside the basic plane as one column', () => {
    const folder = contentWith({ 'site.yaml': 'name: { zh: 𠮷𠮷, em: Twice }\n' });
    const { findings } = findingsJson(loadAll(folder));
    const unknown = findings.find(({ code }) => code === 'unknown-key');
    expect(unknown).toMatchObject({ line: 1, column: 17, endLine: 1, endColumn: 19 });
  });
});
