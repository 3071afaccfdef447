import { expect, test } from 'vitest';
import { describeTaking } from '../../../src/commands/translate/describe-taking.ts';
import { LANGUAGES } from '../../../src/model/language.ts';
import { contentWith } from '../../load/content-on-disk.ts';
import { REPORT, rowsThrough, taking } from '../../workbench/translation/worklist-on-disk.ts';

const FILE = 'reports/hupan/2023.yaml';

const FILLED: Readonly<
  Record<string, Readonly<{ fresh?: string; fits?: boolean; zh?: string; en?: string; file?: string }>>
> = {
  title: { fresh: 'Report {pay}' },
  summary: { fresh: 'A year of 365 days.' },
  'chapters/0/title': { fresh: 'Safety first' },
  'figures/found/label': { fits: true },
  'figures/pay/label': { fresh: 'Wages', zh: '旧的中文' },
  'sources/daily/title': { fresh: 'The Daily', en: 'Old English' },
};

test.each(LANGUAGES)(
  'every change is shown as a diff, and every row that is not taken with its reason: %s',
  async (language) => {
    const folder = contentWith({ [FILE]: REPORT });
    const rows = await rowsThrough(folder);
    const filled = rows.map((row) => ({ ...row, ...(row.file === FILE ? FILLED[row.path] : {}) }));
    const gone = {
      ...filled[0],
      number: 90,
      file: 'reports/hupan/2022.yaml',
      path: 'title',
      zh: '',
      en: '',
      fresh: 'x',
      fits: false,
    };
    const nothing = { ...gone, number: 91, file: FILE, path: 'notes/3/text' };
    const twice = filled.filter(({ path }) => path === 'chapters/0/title').map((row) => ({ ...row, number: 92 }));
    expect(describeTaking(taking(folder, [...filled, gone, nothing, ...twice]), language)).toMatchSnapshot();
  },
);

test.each(LANGUAGES)('a list that nobody filled in has nothing to take: %s', async (language) => {
  const folder = contentWith({ [FILE]: REPORT });
  expect(describeTaking(taking(folder, await rowsThrough(folder)), language)).toMatchSnapshot();
});
