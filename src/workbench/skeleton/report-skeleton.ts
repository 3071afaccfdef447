import { type Text, TO_WRITE } from '../../model/text.ts';
import { writeYaml } from '../../source/revision/write-yaml.ts';
import { firstLine } from '../schema/first-line.ts';
import { OPTIONAL_PARTS, reportParts } from './report-parts.ts';
import { toWrite } from './to-write.ts';

/** Whose report is begun, and of which year. */
export interface NewReport {
  readonly place: string;
  /** The name of the place; absent where it is not known yet. */
  readonly name: Text | undefined;
  readonly year: number;
}

/** A report to begin with, which check accepts as a draft: what must be there is there, all the rest is an example. */
export function reportSkeleton(report: NewReport): string {
  const { place, year } = report;
  const parts = reportParts(year);
  const blocks = [
    `${header(report)}
place: ${place}
year: ${year}
status: draft
## 时间不满一年的，写明起止 · The time covered, where it is not the whole year
# period: ${year}-01 to ${year}-11
## 到哪一天才上网站，网页发布的日期 · The day from which the site shows it, and the day of publication
# publish-on: ${year + 1}-01-20
# published: ${year + 1}-01-20`,
    `## 标题和一句话总述 · Title, and the year in one sentence
${writeYaml({ title: { ...titleOf(report) }, summary: { ...summaryAfter() } }).trimEnd()}`,
    block('claim'),
    `## 来源：每个来源一个编号；只有一个时，数字不用写 source · Where the figures come from, each source under an id
sources:
  main-source:
    title: { zh: 【待写】文章或文件的标题, en: (to be written) The title of the article or document }
#     publisher: { zh: 滨州日报, en: Binzhou Daily }
#     author: { zh: 本报记者, en: A staff reporter }
#     date: ${year + 1}-01-08
#     page: "18"
#     url: https://report.example/${year}.html
#     note: { zh: 数字截至年底。, en: The figures run to the end of the year. }`,
    ...OPTIONAL_PARTS.filter((part) => part !== 'claim').map(block),
  ];
  return `${blocks.join('\n\n')}\n`;

  function block(part: (typeof OPTIONAL_PARTS)[number]): string {
    return `${parts[part].heading}\n${parts[part].example}`;
  }
}

/** The first lines of a new report: its schema, whose it is, and how to go about it. */
export function header({ place, name, year }: NewReport): string {
  // A comment is one line, whatever the name.
  const zh = oneLine(name?.zh ?? place);
  return `${firstLine('report', `reports/${place}/${year}.yaml`)}
## ${zh}${year}年度报告（草稿） · Report of ${oneLine(name?.en ?? zh)} for ${year} (draft)
## 两个井号的是说明；一个井号的是样子，删去行首的“# ”，改成自己的内容，就能用。
## Two hashes explain; one hash is an example: delete the “# ” before its lines and make it your own.
## 标着【待写】的，写好后删去这个标记；空着的 amount 请填写。写完运行 npm run check；发布时把 status 改成 published。
## Write what is marked (to be written), remove the mark, and fill in empty amounts. Then npm run check; to publish, set the status to published.`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** The title of a new report, after its place and year. */
export function titleOf({ name, year }: NewReport): Text {
  if (name === undefined) return toWrite({ zh: `${year}年度工作成果`, en: `Achievements in ${year}` });
  const zh = `${name.zh}${year}年度工作成果`;
  return { zh, en: `${name.en ?? TO_WRITE.en}: Achievements in ${year}` };
}

/** The summary, to be written after last year's where there is one. */
export function summaryAfter(lastYear?: Text): Text {
  return toWrite({ zh: '一句话总述这一年', en: 'The year in one sentence' }, [lastYear]);
}
