import { createInterface } from 'node:readline/promises';

/** Whether the answer to a question on the terminal is yes: y, yes, 是. An end of the input is no. */
export async function askYes(question: string): Promise<boolean> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const ended = new Promise<string>((resolve) => terminal.once('close', () => resolve('')));
  const answer = await Promise.race([terminal.question(question), ended]);
  terminal.close();
  return /^(?:y|yes|是|ｙ)$/i.test(answer.trim());
}
