// npm run translate: what needs translating goes out as a worklist, comes back, and is remembered.
import { contentFolder, type ReportAddress } from '../load/content-folder.ts';
import { SITE_PART } from '../load/ledger.ts';
import { textRules } from '../load/text-rules.ts';
import { translatableFiles } from '../load/translatable.ts';
import { chosenReport } from './chosen-report.ts';
import { findingsReport } from './findings-report.ts';
import { type Order, runCommand } from './run-command.ts';
import { stop } from './stop.ts';
import { accept } from './translate/accept.ts';
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
    const isSite = order.files.length === 1 && order.files[0] === SITE_PART;
    const chosen = chosenReport(folder, isSite ? [] : order.files);
    if (chosen.ok) await translate(isSite ? SITE_PART : chosen.report, order);
    else stop(chosen.mistake, order.language);
  },
});

async function translate(
  part: ReportAddress | typeof SITE_PART | undefined,
  { values, language }: Order<typeof OPTIONS>,
): Promise<void> {
  const files = translatableFiles(folder, part);
  const faulty = files.map(({ loaded }) => loaded).filter(({ value }) => value === undefined);
  if (faulty.length > 0) {
    console.error(`${findingsReport(faulty, language).text}\n`);
    stop(TRANSLATE_WORDS.hasErrors, language);
  } else if (values.take !== undefined) {
    if (!(await take(folder, files, values.take, values.yes === true, language))) process.exitCode = 1;
  } else if (values.accept === true) {
    // Who names a report or the site has seen what is stale in it; the whole content is shown before it is accepted.
    await accept(folder, files, part !== undefined || values.yes === true, language);
  } else if (values.record === true) {
    console.log(record(folder, files, language));
  } else {
    const name = part === undefined ? 'all' : part === SITE_PART ? part : `${part.place}-${part.year}`;
    const out = values.out ?? `translation/${name}.xlsx`;
    if (!(await giveOut(files, { out, all: values.all === true, glossary: textRules(folder).glossary }, language)))
      process.exitCode = 1;
  }
}
