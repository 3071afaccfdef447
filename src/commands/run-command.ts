import type { ParseArgsConfig } from 'node:util';
import type { Language } from '../model/language.ts';
import type { Sentence } from '../wording/findings/sentence.ts';
import { type CommandLine, readCommandLine } from './command-line.ts';
import { writeFailure } from './failure.ts';
import { stop } from './stop.ts';
import { terminalLanguage } from './terminal-language.ts';

type Options = NonNullable<ParseArgsConfig['options']>;

/** What was typed after a command, for the command to act on, and the language it answers in. */
export type Order<Known extends Options> = Pick<CommandLine<Known> & { ok: true }, 'values' | 'files'> & {
  readonly language: Language;
};

/** A command: its options (with `lang` and `help`, where it has them), what --help prints, and what it does. */
export interface Command<Known extends Options> {
  readonly options: Known;
  readonly help: Sentence;
  readonly run: (order: Order<Known>) => void | Promise<void>;
}

/** What programmers set to see where in the code a command failed. */
const DEBUG = 'SUIBAO_DEBUG';

/**
 * Runs a command on what was typed: the one place where every command begins, and where whatever it did not foresee
 * (a full disk, a file that is open elsewhere, a fault of our own) ends in a sentence and with exit status 1.
 */
export async function runCommand<const Known extends Options>({ options, help, run }: Command<Known>): Promise<void> {
  const typed = readCommandLine(options, process.argv.slice(2), process.env);
  const language = terminalLanguage(typed.lang, process.env);
  // Whoever reads the output may have seen enough: `npm run check | head`.
  process.stdout.on('error', () => process.exit());
  if (!typed.ok) return stop(typed.mistake, language);
  if (Object.hasOwn(typed.values, 'help')) return console.log(help[language]);
  try {
    await run({ values: typed.values, files: typed.files, language });
  } catch (error) {
    stop(writeFailure(error), language);
    if (process.env[DEBUG] !== undefined) console.error(error);
  }
}
