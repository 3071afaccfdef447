// npm run translate: what needs translating goes out as a worklist, comes back, and is remembered.
import { contentFolder, type ReportAddress } from '../load/content-folder.ts';
import { textRules } from '../load/text-rules.ts';
import { translatableFiles } from '../load/translatable.ts';
import { chosenReport } from './chosen-report.ts';
import { findingsReport } from './findings-report.ts';
import { type Order, runCommand } from './run-command.ts';
import { stop } from './stop.ts';
import { giveOut } from './translate/give-out.ts';
import { TRANSLATE_HELP } from './translate/help.ts';
import { record } from './translate/record.ts';
import { take } from './translate/take.ts';
import { TRANSLATE_WORDS } from './translate/words.ts';

const OPTIONS = {
  out: { type: 'string' },
  all: { type: 'boolean' },
  take: { type: 'string' },
  yes: { type: 'boolean' },
  record: { type: 'boolean' },
  accept: { type: 'boolean' },
  lang: { type: 'string' },
  help: { type: 'boolean' },
} as const;

const folder = contentFolder();

await runCommand({
  options: OPTIONS,
  help: TRANSLATE_HELP,
  run: async (order) => {
    const chosen = chosenReport(folder, order.files);
    if (chosen.ok) await translate(chosen.report, order);
    else stop(chosen.mistake, order.language);
  },
});

async function translate(
  report: ReportAddress | undefined,
  { values, language }: Order<typeof OPTIONS>,
): Promise<void> {
  const files = translatableFiles(folder, report);
  const faulty = files.map(({ loaded }) => loaded).filter(({ value }) => value === undefined);
  if (faulty.length > 0) {
    console.error(`${findingsReport(faulty, language).text}\n`);
    stop(TRANSLATE_WORDS.hasErrors, language);
  } else if (values.take !== undefined) {
    if (!(await take(folder, files, values.take, values.yes === true, language))) process.exitCode = 1;
  } else if (values.record === true || values.accept === true) {
    console.log(record(folder, files, values.accept === true, language));
  } else {
    const name = report === undefined ? 'all' : `${report.place}-${report.year}`;
    const out = values.out ?? `translation/${name}.xlsx`;
    if (!(await giveOut(files, { out, all: values.all === true, glossary: textRules(folder).glossary }, language)))
      process.exitCode = 1;
  }
}
