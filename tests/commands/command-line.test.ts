import { describe, expect, test } from 'vitest';
import { readCommandLine } from '../../src/commands/command-line.ts';

const OPTIONS = { lang: { type: 'string' }, json: { type: 'boolean' }, 'dry-run': { type: 'boolean' } } as const;

const read = (...typed: readonly string[]) => readCommandLine(OPTIONS, typed);

describe('what is typed after a command', () => {
  test('is options and files, in any order', () => {
    const { values, ...rest } = { values: undefined, ...read('a.yaml', '--lang', 'en', '--json', 'b.yaml') };
    expect(rest).toEqual({ ok: true, files: ['a.yaml', 'b.yaml'] });
    expect(values).toMatchObject({ lang: 'en', json: true });
  });

  test('after -- is a file, whatever it looks like', () => {
    expect(read('--', '--json')).toMatchObject({ ok: true, files: ['--json'] });
  });

  test.each([
    ['--jsn', '没有“--jsn”这个选项。是不是“--json”？', 'There is no option "--jsn". Did you mean "--json"?'],
    [
      '--everything',
      '没有“--everything”这个选项。可用的选项：--lang、--json、--dry-run。',
      'There is no option "--everything". The options are: --lang, --json, --dry-run.',
    ],
    [
      '--constructor',
      '没有“--constructor”这个选项。可用的选项：--lang、--json、--dry-run。',
      'There is no option "--constructor". The options are: --lang, --json, --dry-run.',
    ],
    [
      '-j',
      '没有“-j”这个选项。可用的选项：--lang、--json、--dry-run。',
      'There is no option "-j". The options are: --lang, --json, --dry-run.',
    ],
    ['--lang', '“--lang”后面要写内容。', '"--lang" needs a value after it.'],
    ['--lang=', '“--lang”后面要写内容。', '"--lang" needs a value after it.'],
    ['--json=yes', '“--json”后面不写内容，请删去“=yes”。', '"--json" takes no value; leave out "=yes".'],
  ])('is refused in a sentence, never by throwing: %s', (typed, zh, en) => {
    expect(read(typed)).toMatchObject({ ok: false, mistake: { zh, en } });
  });

  test('is refused in the language that was asked for beside the mistake', () => {
    expect(read('--lang', 'en', '--jsn')).toMatchObject({ ok: false, lang: 'en' });
    expect(read('--jsn')).toMatchObject({ ok: false, lang: undefined });
  });
});
