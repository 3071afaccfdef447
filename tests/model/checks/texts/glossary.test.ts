import { describe, expect, test } from 'vitest';
import { checkTexts, NO_RULES } from '../../../../src/model/checks/texts/check-texts.ts';
import { type GlossaryEntry, glossary } from '../../../../src/model/glossary.ts';
import { termList } from '../../../../src/model/terms.ts';
import type { Text } from '../../../../src/model/text.ts';

function entry(zh: string, en: string, more: Partial<GlossaryEntry> = {}): GlossaryEntry {
  return { zh, en, also: [], not: [], ...more };
}

const GLOSSARY = glossary([
  entry('街道', 'subdistrict', { not: ['street office'] }),
  entry('市西街道', 'Shixi Subdistrict'),
  entry('城中村改造', 'redevelopment of urban villages'),
  entry('滨州市', 'Binzhou City'),
  entry('延安', "Yan'an"),
  entry('人民网', 'People’s Daily Online'),
  entry('隐患', 'safety hazard', { also: ['hazard'] }),
]);

/** What the glossary has to say of some texts, by the ends of their paths. */
function said(...texts: readonly Text[]): readonly string[] {
  const placed = texts.map((text, index) => ({ path: [index], text }));
  return checkTexts(placed, { ...NO_RULES, glossary: GLOSSARY }).map(
    ({ severity, path, cause }) => `${severity} ${path[0]} ${cause.code}`,
  );
}

describe('a term of the glossary', () => {
  test.each([
    ['市西街道的街道', 'Shixi, a subdistrict'],
    ['各街道', 'All subdistricts'],
    ['完成城中村改造', 'Redevelopment completed in two urban villages'],
    ['滨州市', 'In Binzhou'],
    ['延安的一年', "A year in Yan'an"],
    ['人民网报道', "People's Daily Online reported it"],
    ['查出隐患', 'Found hazards'],
  ])('%s is rendered by “%s”', (zh, en) => {
    expect(said({ zh, en })).toEqual([]);
  });

  test('is asked for only where no text of the file has its rendering, and once', () => {
    const without = { zh: '市西街道开会', en: 'It met' };
    expect(said(without, without)).toEqual(['notice 0 glossary-missing']);
    expect(said(without, { zh: '开会', en: 'Shixi Subdistrict met' })).toEqual([]);
  });

  test('within a longer one is not asked for', () => {
    expect(GLOSSARY.termsIn('市西街道').map((term) => term.entry.zh)).toEqual(['市西街道']);
  });

  test('in a rendering that is ruled out is warned of, whatever its case and number', () => {
    expect(said({ zh: '两个街道', en: 'Two Street Offices in a subdistrict' })).toEqual(['warning 0 glossary-variant']);
  });

  test.each(['Yanan', 'Yan’an', 'yanan'])('in pinyin has its straight apostrophe, not %s', (en) => {
    expect(said({ zh: '延安', en })).toEqual(['warning 0 curly-apostrophe']);
  });
});

describe("the office's list of terms", () => {
  const rules = {
    ...NO_RULES,
    terms: termList([
      { avoid: '亲自', language: 'zh' },
      { avoid: '亲自指挥', write: '指挥', language: 'zh' },
      { avoid: 'street (office)', write: 'subdistrict', note: 'Xinhua', language: 'en' },
    ]),
  };
  const causes = (text: Text) => checkTexts([{ path: ['title'], text }], rules).map(({ cause }) => cause);

  test('is looked for as it stands, the longer term before the shorter', () => {
    expect(causes({ zh: '亲自指挥，亲自部署', en: 'Led' })).toEqual([
      { code: 'term-avoided', avoid: '亲自指挥', instead: '指挥', note: undefined },
      { code: 'term-avoided', avoid: '亲自', instead: undefined, note: undefined },
    ]);
  });

  test('has whole words of English, in any case, and each language for itself', () => {
    expect(causes({ zh: '街道', en: 'The Street (Office)' })).toEqual([
      { code: 'term-avoided', avoid: 'street (office)', instead: 'subdistrict', note: 'Xinhua' },
    ]);
    expect(causes({ zh: '街道', en: 'A mainstreet (office)' })).toEqual([]);
  });
});
