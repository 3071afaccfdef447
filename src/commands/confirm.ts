import { createInterface } from 'node:readline/promises';

/** Asks a question in the terminal; yes is y, yes or 是, and everything else, an end of input too, is no. */
export async function confirm(question: string): Promise<boolean> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    const answer = await terminal.question(`${question} `);
    return /^(?:y|yes|是|好)$/i.test(answer.trim());
  } catch {
    return false;
  } finally {
    terminal.close();
  }
}
