import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildNodes } from '../../../src/source/build-nodes.ts';
import { type Plain, toPlain } from '../../../src/source/plain.ts';
import { sameValue } from '../../../src/source/revision/revised-value.ts';
import { writeYaml } from '../../../src/source/revision/write-yaml.ts';
import { parseYaml } from '../../../src/source/yaml.ts';
import { anyValue } from './arbitrary-values.ts';

function readAgain(yaml: string): Plain | undefined {
  const built = buildNodes(yaml);
  return built.ok && built.root !== undefined ? toPlain(built.root) : undefined;
}

describe('a value written as YAML', () => {
  test('is read again as it was, whatever stands in its texts', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom('title', 'body', '中文 键'), anyValue, { minKeys: 1 }), (value) => {
        expect(sameValue(readAgain(writeYaml(value)), value)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test('has nothing in it that a check would complain of, as long as its texts have not', () => {
    const tidy = fc.array(
      fc.constantFrom('市西街道', '1790余万元', '0543', ', ', '“四有”', ' #', ': ', "'", '{id}', '- ', '%'),
      {
        minLength: 1,
        maxLength: 6,
      },
    );
    fc.assert(
      fc.property(tidy, (parts) => {
        const text = parts.join('').trim();
        fc.pre(text !== '' && !/^“.*”$/.test(text));
        expect(
          parseYaml(writeYaml({ zh: text, pair: { zh: text, en: text }, list: [text] }), 'a.yaml').findings,
        ).toEqual([]);
      }),
    );
  });

  test('reads as an editor would type it', () => {
    expect(
      writeYaml({
        title: { zh: '市西街道', en: 'Shixi: a year' },
        figures: { 'back-pay': { label: { zh: '追回欠薪', en: 'Unpaid wages' }, amount: '1790余万元' } },
        highlights: ['back-pay', 'homes'],
        chapters: [{ id: 'one', body: [{ zh: '一'.repeat(80), en: 'two\nlines' }], facts: [] }],
        phone: '0543',
        empty: null,
      }),
    ).toMatchInlineSnapshot(`
      "title: { zh: 市西街道, en: "Shixi: a year" }
      figures:
        back-pay:
          label: { zh: 追回欠薪, en: Unpaid wages }
          amount: 1790余万元
      highlights: [back-pay, homes]
      chapters:
        - id: one
          body:
            - zh: >-
                一一一一一一一一一一一一一一一一一一一一一一一一一一一一一一一一一一一一一一一一一一一一一一一一一一一一一一一一一一一一一一一一一一一一一一一一一一一一一一一一
              en: |-
                two
                lines
          facts: []
      phone: "0543"
      empty:
      "
    `);
  });
});
