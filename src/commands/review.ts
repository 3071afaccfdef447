// npm run review: the document for the three checks, and the copy of what was published for the next one to compare with.
import { contentFolder, type ReportAddress, reportAddresses } from '../load/content-folder.ts';
import { loadLedger, reportLedger } from '../load/ledger.ts';
import { loadPlace } from '../load/place.ts';
import { loadPublishedCopy, publishedCopy } from '../load/published-copy.ts';
import { loadReport } from '../load/report.ts';
import { writeContent } from '../load/write-content.ts';
import type { Language } from '../model/language.ts';
import { EMPTY_LEDGER } from '../model/translation/ledger.ts';
import { changesSince } from '../workbench/review/changes/change-tables.ts';
import { chosenReport } from './chosen-report.ts';
import { findingsReport } from './findings-report.ts';
import { REVIEW_HELP } from './review/help.ts';
import { REVIEW_WORDS } from './review/words.ts';
import { writeReview } from './review/write-review.ts';
import { runCommand } from './run-command.ts';
import { stop } from './stop.ts';

const OPTIONS = {
  out: { type: 'string', default: 'review' },
  published: { type: 'boolean' },
  lang: { type: 'string' },
  help: { type: 'boolean' },
} as const;

const folder = contentFolder();

await runCommand({
  options: OPTIONS,
  help: REVIEW_HELP,
  run: async ({ files, values, language }) => {
    const chosen = chosenReport(folder, files);
    if (!chosen.ok) return stop(chosen.mistake, language);
    if (values.published === true) {
      if (chosen.report === undefined) return stop(REVIEW_WORDS.whichReport, language);
      return keep(chosen.report, language);
    }
    const reports = chosen.report === undefined ? reportAddresses(folder) : [chosen.report];
    for (const address of reports) await review(address, values.out, language);
  },
});

async function review(address: ReportAddress, out: string, language: Language): Promise<void> {
  const { value: report, text, findings } = loadReport(folder, address);
  const { value: place } = loadPlace(folder, address.place);
  const copy = loadPublishedCopy(folder, address);
  if (report === undefined || place === undefined) {
    const faulty = [loadReport(folder, address), loadPlace(folder, address.place)].filter(
      ({ value }) => value === undefined,
    );
    console.error(`${findingsReport(faulty, language).text}\n`);
    return stop(REVIEW_WORDS.hasErrors, language);
  }
  if (copy !== undefined && copy.value === undefined) {
    return stop(REVIEW_WORDS.copyUnreadable(publishedCopy(address)), language);
  }
  const published = copy?.value;
  const ledger = loadLedger(folder, reportLedger(address)).value ?? EMPTY_LEDGER;
  const written = await writeReview(out, address, { report, place, text, findings, ledger, published });
  if (!written.ok) return stop(REVIEW_WORDS.filledIn(written.filledIn), language);
  for (const path of written.paths) console.log(REVIEW_WORDS.written(path)[language]);
  const { firstTime, compared } = REVIEW_WORDS;
  const name = `${address.place} ${address.year}`;
  const said = published === undefined ? firstTime(name) : compared(name, changesSince(published, report));
  console.log(said[language]);
}

/** Keeps a copy of a report that has been published, character for character. */
function keep(address: ReportAddress, language: Language): void {
  const { value: report, text, ...loaded } = loadReport(folder, address);
  if (report === undefined) {
    console.error(`${findingsReport([{ ...loaded, text }], language).text}\n`);
    stop(REVIEW_WORDS.hasErrors, language);
  } else if (report.status === 'draft') {
    stop(REVIEW_WORDS.isDraft, language);
  } else {
    writeContent(folder, publishedCopy(address), text);
    console.log(REVIEW_WORDS.kept(publishedCopy(address))[language]);
  }
}
