import { describe, expect, test } from 'vitest';
import { findingsReport } from '../../src/commands/findings-report.ts';
import { loadAll } from '../../src/load/content.ts';
import { EMPTY_LEDGER, recordPairs } from '../../src/model/translation/ledger.ts';
import { writeLedger } from '../../src/model/translation/ledger-file.ts';
import { contentWith } from './content-on-disk.ts';

/** A ledger that knows one English text, made from one Chinese text. */
function ledgerOf(zh: string, en: string): string {
  return writeLedger(recordPairs(EMPTY_LEDGER, [{ zh, en }], [{ zh, en }]));
}

function said(files: Readonly<Record<string, string>>): string {
  const loaded = loadAll(contentWith(files));
  return `${findingsReport(loaded, 'zh').text}\n\n${findingsReport(loaded, 'en').text}`;
}

describe('the ledger of translations', () => {
  test('of a report tells stale English in it', () => {
    expect(said({ 'translated/hupan/2023.yaml': ledgerOf('半年的事。', 'A year of work.') })).toMatchInlineSnapshot(`
      "reports/hupan/2023.yaml:5:27  提醒
        英文写好以后，中文改过了。请照新的中文改英文；如果英文不用改，请运行“npm run translate -- --accept hupan 2023”。
        5 | summary: { zh: 一年的事。, en: A year of work. }
          |                                ^^^^^^^^^^^^^^^

      检查了3个文件：0处错误，1处提醒。

      reports/hupan/2023.yaml:5:27  Warning
        The Chinese has changed since this English was written. Bring the English up to date; if it still fits, run “npm run translate -- --accept hupan 2023”.
        5 | summary: { zh: 一年的事。, en: A year of work. }
          |                                ^^^^^^^^^^^^^^^

      3 files checked: 0 errors, 1 warning."
    `);
  });

  test('of the site tells stale English in settings, places and indicators', () => {
    expect(said({ 'translated/site.yaml': ledgerOf('河畔街道', 'Hupan Subdistrict') })).toMatchInlineSnapshot(`
      "places/hupan.yaml:1:23  提醒
        英文写好以后，中文改过了。请照新的中文改英文；如果英文不用改，请运行“npm run translate -- --accept site”。
        1 | name: { zh: 湖畔街道, en: Hupan Subdistrict }
          |                           ^^^^^^^^^^^^^^^^^

      检查了3个文件：0处错误，1处提醒。

      places/hupan.yaml:1:23  Warning
        The Chinese has changed since this English was written. Bring the English up to date; if it still fits, run “npm run translate -- --accept site”.
        1 | name: { zh: 湖畔街道, en: Hupan Subdistrict }
          |                           ^^^^^^^^^^^^^^^^^

      3 files checked: 0 errors, 1 warning."
    `);
  });

  test('says nothing where the pairs are as recorded, and is no report', () => {
    const text = said({ 'translated/hupan/2023.yaml': ledgerOf('一年的事。', 'A year of work.') });
    expect(text).toContain('3 files checked: 0 errors, 0 warnings.');
  });

  test('is not written by hand', () => {
    expect(said({ 'translated/hupan/2023.yaml': '<<<<<<< HEAD\n' })).toMatchInlineSnapshot(`
      "translated/hupan/2023.yaml:1:1  提醒
        译文底账里有一行看不懂：“<<<<<<< HEAD”。底账由命令写入，请不要手工修改；请运行“npm run translate -- --record”重写。
        1 | <<<<<<< HEAD
          | ^^^^^^^^^^^^

      检查了4个文件：0处错误，1处提醒。

      translated/hupan/2023.yaml:1:1  Warning
        A line of the translation ledger cannot be read: “<<<<<<< HEAD”. Commands write the ledger, not people: run “npm run translate -- --record” to write it anew.
        1 | <<<<<<< HEAD
          | ^^^^^^^^^^^^

      4 files checked: 0 errors, 1 warning."
    `);
  });
});
