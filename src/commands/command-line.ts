import { type ParseArgsConfig, parseArgs } from 'node:util';
import { nearest } from '../model/nearest.ts';
import type { Sentence } from '../wording/findings/sentence.ts';
import { swallowedOptions } from './swallowed-options.ts';

/** The options of a command, as Node's parseArgs takes them. */
type Options = NonNullable<ParseArgsConfig['options']>;

type Parsed<Known extends Options> = ReturnType<
  typeof parseArgs<{ options: Known; allowPositionals: true; strict: true }>
>;

/** What was typed after a command, or what is wrong with it. */
export type CommandLine<Known extends Options> =
  | {
      readonly ok: true;
      readonly values: Parsed<Known>['values'];
      readonly files: readonly string[];
      readonly lang: string | undefined;
    }
  /** `lang` is the language that was asked for all the same. */
  | { readonly ok: false; readonly mistake: Sentence; readonly lang: string | undefined };

/**
 * Reads what was typed after a command. Never throws: an option that does not exist is said with the one that was
 * meant. `environment` is that of the process, in which npm keeps the options that it did not hand on.
 */
export function readCommandLine<const Known extends Options>(
  options: Known,
  typed: readonly string[],
  environment: NodeJS.ProcessEnv,
): CommandLine<Known> {
  const lenient = parseArgs({ args: [...typed], options, allowPositionals: true, strict: false, tokens: true });
  const mistake =
    lenient.tokens
      .map((token) => (token.kind === 'option' ? mistakeIn(token, options) : undefined))
      .find((found) => found !== undefined) ?? swallowedOptions(options, typed, environment);
  const asked = lenient.values.lang;
  const lang = typeof asked === 'string' ? asked : undefined;
  if (mistake !== undefined) return { ok: false, mistake, lang };
  if (lang !== undefined && lang !== 'zh' && lang !== 'en')
    return { ok: false, mistake: neither(lang), lang: undefined };
  const { values, positionals } = parseArgs({ args: [...typed], options, allowPositionals: true, strict: true });
  return { ok: true, values, files: positionals, lang };
}

/** An option as typed: `rawName` with its hyphens. */
interface TypedOption {
  readonly name: string;
  readonly rawName: string;
  readonly value?: string | undefined;
}

function mistakeIn({ name, rawName, value }: TypedOption, options: Options): Sentence | undefined {
  const option = Object.hasOwn(options, name) ? options[name] : undefined;
  if (option === undefined || !rawName.startsWith('--'))
    return unknown(
      rawName,
      Object.keys(options).map((known) => `--${known}`),
    );
  if (option.type === 'string' && (value === undefined || value === '')) {
    return { zh: `“${rawName}”后面要写内容。`, en: `“${rawName}” needs a value after it.` };
  }
  if (option.type === 'string' || value === undefined) return undefined;
  return {
    zh: `“${rawName}”后面不写内容，请删去“=${value}”。`,
    en: `“${rawName}” takes no value; leave out “=${value}”.`,
  };
}

function neither(lang: string): Sentence {
  return {
    zh: `“--lang”后面写 zh（中文）或 en（英文），不是“${lang}”。`,
    en: `After “--lang” stands zh (Chinese) or en (English), not “${lang}”.`,
  };
}

function unknown(typed: string, known: readonly string[]): Sentence {
  const near = nearest(typed, known);
  return {
    zh: `没有“${typed}”这个选项。${near === undefined ? `可用的选项：${known.join('、')}。` : `是不是“${near}”？`}`,
    en: `There is no option “${typed}”. ${near === undefined ? `The options are: ${known.join(', ')}.` : `Did you mean “${near}”?`}`,
  };
}
