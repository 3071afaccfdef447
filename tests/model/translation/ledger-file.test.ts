import fc from 'fast-check';
import { expect, test } from 'vitest';
import { EMPTY_LEDGER, recordPairs } from '../../../src/model/translation/ledger.ts';
import { readLedger, writeLedger } from '../../../src/model/translation/ledger-file.ts';
import { parseYaml } from '../../../src/source/yaml.ts';

const pairs = fc.array(fc.record({ zh: fc.string(), en: fc.string() }));

test('what was written is read back, whatever the texts', () => {
  fc.assert(
    fc.property(pairs, (texts) => {
      const ledger = recordPairs(EMPTY_LEDGER, texts, texts);
      expect(readLedger(writeLedger(ledger))).toEqual({ ledger, stray: undefined });
    }),
  );
});

test('the same pairs give the same file in whatever order they are recorded', () => {
  fc.assert(
    fc.property(pairs, (texts) => {
      const written = (order: typeof texts) => writeLedger(recordPairs(EMPTY_LEDGER, order, order));
      expect(written(texts.toReversed())).toBe(written(texts));
    }),
  );
});

test('the file is YAML, one English text a line, with a head that says what it is', () => {
  const texts = [
    { zh: '社区', en: 'Community' },
    { zh: '小区', en: 'Community' },
    { zh: '街道', en: 'Subdistrict' },
  ];
  const text = writeLedger(recordPairs(EMPTY_LEDGER, texts, texts));
  expect(parseYaml(text, 'translated/site.yaml').findings).toEqual([]);
  expect(text).toMatchInlineSnapshot(`
    "# 译文底账：每行左边是一段英文的指纹，右边是它所依据的中文的指纹。中文改了而英文没有改，检查时就会提醒。
    # 由 npm run translate 写入，请不要手工修改。
    # Translation ledger: each line has the fingerprint of an English text and those of the Chinese it was made from,
    # so that the check can tell when the Chinese has changed since. Written by npm run translate; do not edit by hand.
    d0864ea6cb6ef22e: 6d0f9058d9bfbf72 fbadddb89613d681
    d89fac4a8a8600ff: 75d422968bc0d34e
    "
  `);
});

test('a line that no command wrote is passed over, and the first of them is pointed at', () => {
  const text = '# head\n<<<<<<< HEAD\naf63dc4c8601ec8c: cbf29ce484222325\n=======\n';
  const { ledger, stray } = readLedger(text);
  expect([...ledger.keys()]).toEqual(['af63dc4c8601ec8c']);
  expect(text.slice(stray?.start, stray?.end)).toBe('<<<<<<< HEAD');
});
