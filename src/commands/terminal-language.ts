import type { Language } from '../model/language.ts';

/**
 * The language of messages: `--lang` if given, else the terminal's locale, Chinese where it begins with zh and
 * English otherwise. Where no locale is set, as often on Windows, messages come in Chinese, the language of editors.
 */
export function terminalLanguage(option: string | undefined, environment: NodeJS.ProcessEnv): Language {
  if (option === 'zh' || option === 'en') return option;
  const locale = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || '';
  if (locale === '' || locale.toLowerCase().startsWith('zh')) return 'zh';
  return 'en';
}
