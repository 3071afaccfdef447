// npm run translate: what needs translating goes out as a worklist, comes back, and is remembered.
import { contentFolder, type ReportAddress } from '../load/content-folder.ts';
import { textRules } from '../load/text-rules.ts';
import { translatableFiles } from '../load/translatable.ts';
import { chosenReport } from './chosen-report.ts';
import { readCommandLine } from './command-line.ts';
import { findingsReport } from './findings-report.ts';
import { terminalLanguage } from './terminal-language.ts';
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

const typed = readCommandLine(OPTIONS, process.argv.slice(2), process.env);
const language = terminalLanguage(typed.ok ? typed.values.lang : typed.lang, process.env);
const folder = contentFolder();

if (!typed.ok) stop(typed.mistake[language]);
else if (typed.values.help === true) console.log(TRANSLATE_HELP[language]);
else {
  const chosen = chosenReport(folder, typed.files);
  if (chosen.ok) await translate(chosen.report, typed.values);
  else stop(chosen.mistake[language]);
}

async function translate(report: ReportAddress | undefined, values: (typeof typed & { ok: true })['values']) {
  const files = translatableFiles(folder, report);
  const faulty = files.map(({ loaded }) => loaded).filter(({ value }) => value === undefined);
  if (faulty.length > 0) {
    stop(`${findingsReport(faulty, language).text}\n\n${TRANSLATE_WORDS.hasErrors[language]}`);
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

function stop(message: string): void {
  console.error(message);
  process.exitCode = 1;
}
