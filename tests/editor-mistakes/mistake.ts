import type { Report } from '../../src/model/report.ts';

/** One mistake of the list (editor-mistakes), made in the sound site of this folder. */
export interface EditorMistake {
  /** Number and slug of the list: `33 approx-suffix`. */
  readonly slug: string;
  /** What is replaced in the report, and what the editor typed instead. */
  readonly typed?: readonly [sound: string, mistaken: string];
  /** Files that are laid over the sound ones, by their paths in the content folder. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  /** What is found: how grave it is, and the code of the cause. Nothing where the product reads the file right. */
  readonly finds: readonly string[];
  /** Where the list has a mistake that this format cannot make: what is read from the report, and what it must be. */
  readonly reads?: readonly [read: (report: Report) => unknown, expected: unknown];
}

/** The sound report; a mistake changes one thing in it. */
export const SOUND_REPORT = `place: hupan
year: 2023
status: published
published: 2024-01-31
title:
  zh: 湖畔街道2023年工作成果
  en: Achievements of Hupan Subdistrict in 2023
summary:
  zh: 一年的事。
  en: A year of work.
sources:
  daily:
    title: { zh: 日报, en: Daily }
    page: 18
    url: https://www.example.gov.cn/news.html
figures:
  found:
    label: { zh: 查出的隐患, en: Hazards found }
    amount: 30项
    noun: { one: hazard, other: hazards }
  fixed:
    label: { zh: 整改的隐患, en: Hazards fixed }
    amount: 20项
    noun: { one: hazard, other: hazards }
    closes: found
  back-pay:
    label: { zh: 追回欠薪, en: Back pay recovered }
    amount: 1790余万元
highlights: [found, fixed, back-pay]
chapters:
  - id: safety
    title: { zh: 安全, en: Safety }
    body:
      - zh: 查出{found}，整改{fixed}，追回欠薪{back-pay}。
        en: It found {found}, fixed {fixed} and recovered {back-pay} in unpaid wages.
    charts:
      - { id: closed, kind: closed-of-total, total: found, closed: fixed, title: { zh: 整改, en: Fixed } }
honours:
  - id: advanced
    title: { zh: 先进街道, en: Advanced subdistrict }
    level: municipal
    to: [{ zh: 湖畔街道, en: Hupan Subdistrict }]
    date: 2023-10
`;

/** The settings of the sound site. */
export const SOUND_SITE = `name: { zh: 街道年报, en: Subdistrict Reports }
publisher: { zh: 宣传部, en: Publicity Department }
summary: { zh: 年报。, en: Reports. }
`;

/** The place of the sound site. */
export const SOUND_PLACE = `name: { zh: 湖畔街道, en: Hupan Subdistrict }
divisions: [{ zh: 山东省, en: Shandong Province }]
code: "371602002"
accent: pine
`;
