// npm run check: every mistake in the content, in one run. It ends with 0 where nothing is wrong, with 1 where there
// are errors (or the command was mistyped), and with 2 where there are only warnings.
import { type ContentFile, contentFiles } from '../load/content.ts';
import { contentFolder } from '../load/content-folder.ts';
import type { Sentence } from '../wording/findings/sentence.ts';
import { checkShared } from './check/check-shared.ts';
import { findingsJson } from './check/findings-json.ts';
import { fixContent } from './check/fix-content.ts';
import { CHECK_HELP } from './check/help.ts';
import { selectFiles } from './check/selection.ts';
import { readCommandLine } from './command-line.ts';
import { findingsReport } from './findings-report.ts';
import { terminalLanguage } from './terminal-language.ts';

const OPTIONS = {
  lang: { type: 'string' },
  fix: { type: 'boolean' },
  'dry-run': { type: 'boolean' },
  publish: { type: 'boolean' },
  json: { type: 'boolean' },
  help: { type: 'boolean' },
} as const;

/** Of the options, those that say what is done. */
interface Wish {
  readonly fix?: boolean | undefined;
  readonly 'dry-run'?: boolean | undefined;
  readonly publish?: boolean | undefined;
  readonly json?: boolean | undefined;
}

const typed = readCommandLine(OPTIONS, process.argv.slice(2), process.env);
const language = terminalLanguage(typed.ok ? typed.values.lang : typed.lang, process.env);
const folder = contentFolder();

if (!typed.ok) {
  stop(typed.mistake);
} else if (typed.values.help === true) {
  console.log(CHECK_HELP[language]);
} else if (typed.values['dry-run'] === true && typed.values.fix !== true) {
  stop({ zh: '“--dry-run”要和“--fix”一起用。', en: '"--dry-run" goes with "--fix".' });
} else {
  const chosen = selectFiles(contentFiles(folder), folder, typed.files);
  if (chosen.ok) await check(chosen.files, typed.values);
  else stop(chosen.mistake);
}

async function check(files: readonly ContentFile[], wish: Wish): Promise<void> {
  const fixed = wish.fix === true ? fixContent(folder, files, wish['dry-run'] === true, language) : undefined;
  // Programs read standard output, and want nothing there but JSON.
  if (fixed !== undefined) (wish.json === true ? console.error : console.log)(`${fixed.text}\n`);
  const checked = await checkShared(folder, files, wish.publish === true ? 'publishing' : 'writing');
  const { text, errors, warnings } = findingsReport(checked, language);
  console.log(wish.json === true ? JSON.stringify(findingsJson(checked), null, 2) : text);
  process.exitCode = errors > 0 || fixed?.written === false ? 1 : warnings > 0 ? 2 : 0;
}

function stop(mistake: Sentence): void {
  console.error(mistake[language]);
  process.exitCode = 1;
}
