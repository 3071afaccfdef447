import { describe, expect, test } from 'vitest';
import { translatableFiles } from '../../../src/load/translatable.ts';
import { EMPTY_LEDGER, recordPairs } from '../../../src/model/translation/ledger.ts';
import { writeLedger } from '../../../src/model/translation/ledger-file.ts';
import { recordTranslations } from '../../../src/workbench/translation/record.ts';
import { countStates } from '../../../src/workbench/translation/worklist.ts';
import { contentWith } from '../../load/content-on-disk.ts';

const STALE = { zh: '半年的事。', en: 'A year of work.' };
const LEDGER = 'translated/hupan/2023.yaml';
const LEDGERS = { [LEDGER]: writeLedger(recordPairs(EMPTY_LEDGER, [STALE], [STALE])) };

/** The states after the ledgers were written. */
function afterwards(acceptStale: boolean) {
  const { writes } = recordTranslations(translatableFiles(contentWith(LEDGERS)), acceptStale);
  return countStates(translatableFiles(contentWith(Object.fromEntries(writes.map(({ file, text }) => [file, text])))));
}

describe('recording', () => {
  test('remembers every pair and leaves stale English stale', () => {
    expect(afterwards(false)).toEqual({ missing: 0, stale: 1, unrecorded: 0, recorded: 12 });
  });

  test('remembers stale English with its new Chinese where that is accepted', () => {
    expect(afterwards(true)).toEqual({ missing: 0, stale: 0, unrecorded: 0, recorded: 13 });
  });

  test('says what is stale, and how much is new', () => {
    const { added, total, stale } = recordTranslations(translatableFiles(contentWith(LEDGERS)), false);
    expect({ added, total }).toEqual({ added: 12, total: 12 });
    expect(stale.map(({ file, placed }) => [file.loaded.file, placed.path])).toEqual([
      ['reports/hupan/2023.yaml', ['summary']],
    ]);
  });

  test('a second time writes nothing', () => {
    const { writes } = recordTranslations(translatableFiles(contentWith()), false);
    const again = contentWith(Object.fromEntries(writes.map(({ file, text }) => [file, text])));
    expect(writes.map(({ file }) => file)).toEqual([LEDGER, 'translated/site.yaml']);
    expect(recordTranslations(translatableFiles(again), true)).toMatchObject({ added: 0, stale: [], writes: [] });
  });
});
