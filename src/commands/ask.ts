import { createInterface } from 'node:readline/promises';

/** Whether an editor wants written what was shown; `unasked` where nobody sits at a terminal to be asked. */
export type Consent = 'yes' | 'no' | 'unasked';

/** Asks whether to write, unless `yes` was typed with the command. */
export async function askToWrite(question: string, yes: boolean): Promise<Consent> {
  if (yes) return 'yes';
  if (process.stdin.isTTY !== true || process.stdout.isTTY !== true) return 'unasked';
  return (await askYes(question)) ? 'yes' : 'no';
}

/** Whether the answer to a question on the terminal is yes: y, yes, 是. An end of the input is no. */
async function askYes(question: string): Promise<boolean> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const ended = new Promise<string>((resolve) => terminal.once('close', () => resolve('')));
  const answer = await Promise.race([terminal.question(question), ended]);
  terminal.close();
  return /^(?:y|yes|是|ｙ)$/i.test(answer.trim());
}
