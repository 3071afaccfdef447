import type { ParseArgsConfig } from 'node:util';
import type { Sentence } from '../wording/findings/sentence.ts';

/**
 * The options that npm kept for itself because the second `--` was forgotten (`npm run check --fix`), and what to type:
 * the command would do something else than was asked for, without a word. npm passes them on in the environment alone,
 * its own options (`--json`, `--yes`) and those that it does not know in the same way.
 */
export function swallowedOptions(
  options: NonNullable<ParseArgsConfig['options']>,
  typed: readonly string[],
  environment: NodeJS.ProcessEnv,
): Sentence | undefined {
  const { npm_lifecycle_event: script } = environment;
  if (script === undefined) return undefined;
  const swallowed = Object.entries(options).flatMap(([name, { type }]) => {
    const value = environment[`npm_config_${name.replaceAll('-', '_')}`];
    const isTyped = typed.some((word) => word === `--${name}` || word.startsWith(`--${name}=`));
    if (isTyped || value === undefined || value === '' || value === 'false') return [];
    // Where npm does not know an option it leaves the value behind, as the first word that the command gets.
    const lacksValue = type === 'string' && value === 'true';
    return [{ text: type === 'string' && !lacksValue ? `--${name} ${value}` : `--${name}`, lacksValue }];
  });
  if (swallowed.length === 0) return undefined;
  const inOrder = swallowed.toSorted((one, other) => Number(one.lacksValue) - Number(other.lacksValue));
  const command = ['npm', 'run', script, '--', ...inOrder.map(({ text }) => text), ...typed].join(' ');
  return {
    zh: `请写 ${command}（中间多两个短横）。少了它，选项传不到命令。`,
    en: `Write ${command}, with the two hyphens in between: without them the option does not reach the command.`,
  };
}
