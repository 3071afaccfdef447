// npm run new -- PLACE YEAR: a report to begin with, and its place where there is none yet. Writes nothing over.
import { contentFolder } from '../load/content-folder.ts';
import { readCommandLine } from './command-line.ts';
import { begin } from './new/begin.ts';
import { NEW_HELP } from './new/help.ts';
import { terminalLanguage } from './terminal-language.ts';

const OPTIONS = {
  from: { type: 'string' },
  zh: { type: 'string' },
  en: { type: 'string' },
  lang: { type: 'string' },
  help: { type: 'boolean' },
} as const;

const typed = readCommandLine(OPTIONS, process.argv.slice(2), process.env);
const language = terminalLanguage(typed.ok ? typed.values.lang : typed.lang, process.env);

if (!typed.ok) stop(typed.mistake[language]);
else if (typed.values.help === true) console.log(NEW_HELP[language]);
else {
  const { files, values } = typed;
  const outcome = begin(contentFolder(), { typed: files, from: values.from, zh: values.zh, en: values.en }, language);
  if (outcome.ok) console.log(outcome.message);
  else stop(outcome.message);
}

function stop(message: string): void {
  console.error(message);
  process.exitCode = 1;
}
