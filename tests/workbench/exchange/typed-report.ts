import fc from 'fast-check';
import type { Plain } from '../../../src/source/plain.ts';

/** A text as an editor may type it: any characters but those that YAML cannot hold, with spaces and breaks where they fall. */
const words = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 24 }),
  fc.constantFrom(
    '追回欠薪',
    '=1+1',
    '+86',
    '@sum',
    '-',
    '#REF!',
    '0543',
    '1-2',
    '{grids}网格',
    '第一段\n第二段',
    '两行\n',
    ' 前后有空格 ',
    '_x0041_',
    'null',
    '~',
  ),
);

const text = fc.oneof(fc.record({ zh: words, en: words }), fc.record({ zh: words }));
const id = fc.stringMatching(/^[a-z][a-z0-9]{0,6}(-[a-z0-9]{1,4})?$/);
const date = fc.constantFrom('2023', '2023-05', '2023-05-08');

function partial(
  required: Record<string, fc.Arbitrary<Plain>>,
  optional: Record<string, fc.Arbitrary<Plain>>,
): fc.Arbitrary<Plain> {
  return fc.record({ ...required, ...optional }, { requiredKeys: Object.keys(required) });
}

const figure = partial(
  { label: text, amount: fc.oneof(fc.constantFrom('1790余万元', '148起', '99.5%', '第1名', '5,320'), words, text) },
  {
    noun: fc.record({ one: words, other: words }),
    period: fc.constantFrom('2023', 'to date', '2023-01 to 2023-11'),
    'as-of': fc.oneof(date, fc.constant('publication')),
    basis: fc.constantFrom('year-on-year', 'five-year', 'unheard-of'),
    standing: fc.constantFrom('stated', 'expected'),
    source: id,
    indicator: fc.constantFrom('grids', 'nothing'),
    'part-of': id,
    closes: id,
    'conflicts-with': id,
    derived: partial({ how: text }, { from: fc.array(id, { maxLength: 3 }) }),
    note: text,
  },
);

const chart = partial(
  { id, kind: fc.constantFrom('bars', 'ladder'), figures: fc.array(id), title: text },
  { note: text, missing: fc.array(text) },
);
const section = {
  id,
  title: text,
  body: fc.array(text, { maxLength: 2 }),
  facts: fc.array(partial({ name: text }, { text }), { maxLength: 2 }),
  charts: fc.array(chart, { maxLength: 1 }),
  figures: fc.array(id),
};
const honour = partial(
  { title: text, to: fc.array(text, { maxLength: 3 }) },
  {
    kind: fc.constantFrom('award', 'rank'),
    level: fc.constantFrom('national', 'district', 'x'),
    by: text,
    date,
    note: text,
  },
);

/** A report file as it may be typed, with every field there is, sound or not: the sheets must hold it either way. */
export const typedReports: fc.Arbitrary<{ readonly [key: string]: Plain }> = fc.record(
  {
    place: fc.constant('shixi'),
    year: fc.constant('2023'),
    period: date,
    status: fc.constantFrom('draft', 'published'),
    published: date,
    title: text,
    summary: text,
    claim: text,
    sources: fc.dictionary(
      id,
      partial({ title: text }, { publisher: text, author: text, date, page: words, url: words, note: text }),
      { maxKeys: 2 },
    ),
    figures: fc.dictionary(id, figure, { maxKeys: 4 }),
    highlights: fc.array(id, { maxLength: 2 }),
    chapters: fc.array(
      fc.record({ ...section, lead: text, sections: fc.array(fc.record(section), { maxLength: 1 }) }),
      { maxLength: 2 },
    ),
    honours: fc
      .uniqueArray(id, { maxLength: 3 })
      .chain((ids) => fc.tuple(...ids.map((each) => honour.map((typed) => ({ id: each, ...(typed as object) }))))),
    'honour-charts': fc.array(chart, { maxLength: 1 }),
    events: fc.array(partial({ title: text, period: date }, { text }), { maxLength: 3 }),
    outlook: fc.array(partial({ title: text }, { text }), { maxLength: 2 }),
    pictures: fc.array(partial({ caption: text }, { alt: text, credit: text, file: words }), { maxLength: 2 }),
    notes: fc.array(partial({ text }, { figures: fc.array(id) }), { maxLength: 2 }),
  },
  { requiredKeys: ['place', 'year', 'title', 'summary', 'sources'] },
);
