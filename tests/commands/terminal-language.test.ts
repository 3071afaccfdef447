import { describe, expect, test } from 'vitest';
import { terminalLanguage } from '../../src/commands/terminal-language.ts';

describe('the language of messages', () => {
  test.each([
    ['zh', { LANG: 'en_US.UTF-8' }, 'zh'],
    ['en', { LANG: 'zh_CN.UTF-8' }, 'en'],
  ] as const)('is the one asked for: --lang %s in %j', (option, environment, language) => {
    expect(terminalLanguage(option, environment)).toBe(language);
  });

  test.each([
    [{ LANG: 'zh_CN.UTF-8' }, 'zh'],
    [{ LANG: 'zh_TW' }, 'zh'],
    [{ LANG: 'ZH_CN' }, 'zh'],
    [{ LANG: 'en_US.UTF-8' }, 'en'],
    [{ LANG: 'de_DE.UTF-8' }, 'en'],
    [{ LANG: 'C.UTF-8' }, 'en'],
    [{ LC_ALL: 'en_GB', LANG: 'zh_CN' }, 'en'],
    [{ LC_ALL: '', LC_MESSAGES: 'zh_CN', LANG: 'en_US' }, 'zh'],
  ] as const)('is else that of the terminal: %j', (environment, language) => {
    expect(terminalLanguage(undefined, environment)).toBe(language);
  });

  test('is Chinese where nothing is said, as often on Windows', () => {
    expect(terminalLanguage(undefined, {})).toBe('zh');
    expect(terminalLanguage(undefined, { LANG: '' })).toBe('zh');
  });

  test('is that of the terminal where a language is asked for that does not exist', () => {
    expect(terminalLanguage('fr', { LANG: 'en_US' })).toBe('en');
  });
});
