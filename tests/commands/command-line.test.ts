import { describe, expect, test } from 'vitest';
import { readCommandLine } from '../../src/commands/command-line.ts';

const OPTIONS = { lang: { type: 'string' }, json: { type: 'boolean' }, 'dry-run': { type: 'boolean' } } as const;

const read = (...typed: readonly string[]) => readCommandLine(OPTIONS, typed, {});

describe('what is typed after a command', () => {
  test('is options and files, in any order', () => {
    const { values, ...rest } = { values: undefined, ...read('a.yaml', '--lang', 'en', '--json', 'b.yaml') };
    expect(rest).toEqual({ ok: true, files: ['a.yaml', 'b.yaml'], lang: 'en' });
    expect(values).toMatchObject({ lang: 'en', json: true });
  });

  test('after -- is a file, whatever it looks like', () => {
    expect(read('--', '--json')).toMatchObject({ ok: true, files: ['--json'] });
  });

  test.each([
    ['--jsn', '没有“--jsn”这个选项。是不是“--json”？', 'There is no option “--jsn”. Did you mean “--json”?'],
    [
      '--everything',
      '没有“--everything”这个选项。可用的选项：--lang、--json、--dry-run。',
      'There is no option “--everything”. The options are: --lang, --json, --dry-run.',
    ],
    [
      '--constructor',
      '没有“--constructor”这个选项。可用的选项：--lang、--json、--dry-run。',
      'There is no option “--constructor”. The options are: --lang, --json, --dry-run.',
    ],
    [
      '-j',
      '没有“-j”这个选项。可用的选项：--lang、--json、--dry-run。',
      'There is no option “-j”. The options are: --lang, --json, --dry-run.',
    ],
    ['--lang', '“--lang”后面要写内容。', '“--lang” needs a value after it.'],
    ['--lang=', '“--lang”后面要写内容。', '“--lang” needs a value after it.'],
    [
      '--lang=fr',
      '“--lang”后面写 zh（中文）或 en（英文），不是“fr”。',
      'After “--lang” stands zh (Chinese) or en (English), not “fr”.',
    ],
    ['--json=yes', '“--json”后面不写内容，请删去“=yes”。', '“--json” takes no value; leave out “=yes”.'],
  ])('is refused in a sentence, never by throwing: %s', (typed, zh, en) => {
    expect(read(typed)).toMatchObject({ ok: false, mistake: { zh, en } });
  });

  test('is refused in the language that was asked for beside the mistake', () => {
    expect(read('--lang', 'en', '--jsn')).toMatchObject({ ok: false, lang: 'en' });
    expect(read('--jsn')).toMatchObject({ ok: false, lang: undefined });
  });
});

describe('an option that npm kept for itself', () => {
  const said = (environment: NodeJS.ProcessEnv, ...typed: readonly string[]) => {
    const read = readCommandLine(OPTIONS, typed, environment);
    return read.ok ? undefined : read.mistake;
  };

  test('stops the command, which says what to type', () => {
    expect(said({ npm_lifecycle_event: 'check', npm_config_dry_run: 'true' }, 'reports/shixi')).toEqual({
      zh: '请写 npm run check -- --dry-run reports/shixi（中间多两个短横）。少了它，选项传不到命令。',
      en: 'Write npm run check -- --dry-run reports/shixi, with the two hyphens in between: without them the option does not reach the command.',
    });
  });

  test('has its value in the environment, or among the words where npm left it', () => {
    const check = { npm_lifecycle_event: 'check', npm_config_json: 'true' };
    expect(said({ ...check, npm_config_lang: 'en' })?.en).toContain('npm run check -- --lang en --json,');
    expect(said({ ...check, npm_config_lang: 'true' }, 'en', 'a.yaml')?.en).toContain(
      'npm run check -- --json --lang en a.yaml,',
    );
  });

  test('is none where it was typed all the same, is switched off, is not one of the command, or there is no npm', () => {
    const npm = { npm_lifecycle_event: 'check' };
    expect(said({ ...npm, npm_config_json: 'true' }, '--json')).toBeUndefined();
    expect(said({ ...npm, npm_config_lang: 'true' }, '--lang=en')).toBeUndefined();
    expect(said({ ...npm, npm_config_json: '' })).toBeUndefined();
    expect(said({ ...npm, npm_config_registry: 'true' })).toBeUndefined();
    expect(said({ npm_config_json: 'true' })).toBeUndefined();
  });
});
