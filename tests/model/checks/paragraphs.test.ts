import { expect, test } from 'vitest';
import { checkParagraphs } from '../../../src/model/checks/paragraphs.ts';
import { codes, reportFrom } from '../sample-report.ts';

const LONG = { zh: '街道协调解决劳动纠纷，追回欠薪。', en: 'It settled disputes.' };
const SHORT = { zh: '全部整改。', en: 'All fixed.' };

test('a paragraph stands once in a report, in whatever section; a short one may recur', () => {
  const title = { zh: '一', en: 'One' };
  const sections = [{ id: 'inner', title, body: [SHORT, LONG] }];
  const report = reportFrom({ chapters: [{ id: 'one', title, body: [SHORT, LONG], sections }] });
  expect(codes(checkParagraphs(report))).toEqual(['warning chapters.0.sections.0.body.1.zh: repeated-paragraph']);
});
