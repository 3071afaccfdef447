// npm run new -- PLACE YEAR: a report to begin with, and its place where there is none yet. Writes nothing over.
import { contentFolder } from '../load/content-folder.ts';
import { begin } from './new/begin.ts';
import { NEW_HELP } from './new/help.ts';
import { runCommand } from './run-command.ts';

await runCommand({
  options: {
    from: { type: 'string' },
    zh: { type: 'string' },
    en: { type: 'string' },
    lang: { type: 'string' },
    help: { type: 'boolean' },
  },
  help: NEW_HELP,
  run: ({ files, values: { from, zh, en }, language }) => {
    const { ok, message } = begin(contentFolder(), { typed: files, from, zh, en }, language);
    (ok ? console.log : console.error)(message);
    if (!ok) process.exitCode = 1;
  },
});
