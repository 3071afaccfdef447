// npm run check: every mistake in the content, in one run. It ends with 0 where nothing is wrong, with 1 where there
// are errors (or the command was mistyped), and with 2 where there are only warnings.
import { type ContentFile, contentFiles } from '../load/content.ts';
import { contentFolder } from '../load/content-folder.ts';
import type { Language } from '../model/language.ts';
import { checkShared } from './check/check-shared.ts';
import { findingsJson } from './check/findings-json.ts';
import { fixContent } from './check/fix-content.ts';
import { CHECK_HELP } from './check/help.ts';
import { selectFiles } from './check/selection.ts';
import { findingsReport } from './findings-report.ts';
import { runCommand } from './run-command.ts';
import { stop } from './stop.ts';

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

const folder = contentFolder();

await runCommand({
  options: OPTIONS,
  help: CHECK_HELP,
  run: async ({ files, values, language }) => {
    if (values['dry-run'] === true && values.fix !== true) {
      return stop({ zh: '“--dry-run”要和“--fix”一起用。', en: '“--dry-run” goes with “--fix”.' }, language);
    }
    const chosen = selectFiles(contentFiles(folder), folder, files);
    if (chosen.ok) await check(chosen.files, values, language);
    else stop(chosen.mistake, language);
  },
});

async function check(files: readonly ContentFile[], wish: Wish, language: Language): Promise<void> {
  const fixed = wish.fix === true ? fixContent(folder, files, wish['dry-run'] === true, language) : undefined;
  // Programs read standard output, and want nothing there but JSON.
  if (fixed !== undefined) (wish.json === true ? console.error : console.log)(`${fixed.text}\n`);
  const checked = await checkShared(folder, files, wish.publish === true ? 'publishing' : 'writing');
  const { text, errors, warnings } = findingsReport(checked, language);
  console.log(wish.json === true ? JSON.stringify(findingsJson(checked), null, 2) : text);
  process.exitCode = errors > 0 || fixed?.written === false ? 1 : warnings > 0 ? 2 : 0;
}
