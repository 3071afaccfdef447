import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findingsReport } from '../../src/commands/findings-report.ts';
import { checkFiles, contentFiles, loadAll } from '../../src/load/content.ts';
import { contentWith } from './content-on-disk.ts';

const REPORT = readFileSync('tests/invalid/sound/content/reports/hupan/2023.yaml', 'utf8');
const SITE = `name: { zh: 湖畔年报, en: Hupan Reports }
publisher: { zh: 湖畔街道办事处, en: Hupan Subdistrict Office }
summary: { zh: 湖畔街道一年做了什么。, en: What Hupan did in a year. }
`;
const COMPLETE = `${SITE}address: https://hupan.gov.cn/report/
contact: { zh: 电话0543-1234567, en: Telephone 0543-1234567 }
official: { site-code: "3716020001", icp: 鲁ICP备12345678号, police-record: 鲁公网安备37160202000001号 }
`;

function said(files: Readonly<Record<string, string>>): string {
  const folder = contentWith(files);
  const checked = checkFiles(folder, contentFiles(folder), 'publishing');
  return (['zh', 'en'] as const).map((language) => findingsReport(checked, language).text).join('\n\n');
}

describe('before a site goes public, an editor is told', () => {
  test('which settings a government page should have', () => {
    expect(said({ 'site.yaml': `${SITE}address: https://hupan.example.com/\n` })).toMatchSnapshot();
  });

  test('what a report lacks: its status, its day, its sources, its sections', () => {
    const report = REPORT.replace('status: published', 'status: draft')
      .replace(/^published: .*\n/m, '')
      .concat('  - id: empty\n    title: { zh: 空的一节, en: Nothing yet }\n');
    expect(said({ 'site.yaml': COMPLETE, 'reports/hupan/2023.yaml': report })).toMatchSnapshot();
  });

  test('how much is not translated', () => {
    const place = readFileSync('tests/invalid/sound/content/places/hupan.yaml', 'utf8').replaceAll(/, en: [^}]*/g, ' ');
    expect(said({ 'site.yaml': COMPLETE, 'places/hupan.yaml': place })).toMatchSnapshot();
  });
});

test('none of it is said while a report is being written, nor of a file with errors', () => {
  const folder = contentWith({ 'site.yaml': `${SITE}adress: https://hupan.gov.cn/\n` });
  const codes = checkFiles(folder, contentFiles(folder), 'publishing').flatMap(({ findings }) =>
    findings.map(({ file, cause }) => `${file} ${cause.code}`),
  );
  expect(codes.filter((code) => code.startsWith('site.yaml'))).toEqual(['site.yaml unknown-key']);
  const writing = loadAll(contentWith({ 'site.yaml': SITE })).flatMap(({ findings }) => findings);
  expect(writing).toEqual([]);
});
