import fc from 'fast-check';
import type { Plain } from '../../../src/source/plain.ts';
import { writeChinese } from '../../../src/wording/number/chinese.ts';
import { quantity } from '../../model/amount/arbitraries.ts';

const text = fc.constantFrom<Plain>(
  { zh: '查处的隐患', en: 'Hazards found' },
  { zh: '“周末党校”：一期', en: '“Weekend Party School”: a term' },
  { zh: '只有中文' },
  { zh: '共3项', en: '3 in all' },
);

const id = fc.stringMatching(/^[a-z]{1,6}(-[a-z]{1,4})?$/);
const amount = fc.oneof(quantity.map(writeChinese), fc.constant<Plain>({ zh: '近一半', en: 'nearly half' }));

/** A figure under any id, and any of the keys that it may have. */
const figure = fc.record({
  label: text,
  amount,
  ...{ noun: fc.constant<Plain>({ one: 'item', other: 'items' }) },
});

const extras = fc.record(
  {
    period: fc.constantFrom('2023-05', 'since 2022-07', 'undated'),
    'as-of': fc.constantFrom('publication', '2023-11-30'),
    standing: fc.constantFrom('stated', 'expected'),
    note: text,
  },
  { requiredKeys: [] },
);

/** Reports that are well-formed, whatever else check may say of them: what an editor may have typed last year. */
export const begunReport: fc.Arbitrary<Plain> = fc.uniqueArray(id, { minLength: 1, maxLength: 8 }).chain((ids) => {
  const named = fc.constantFrom(...ids);
  const prose = named.map((one): Plain => ({ zh: `共{${one}}。`, en: `In all {${one}}.` }));
  const section = (sectionId: string) =>
    fc.record<{ [key: string]: Plain }>(
      {
        id: fc.constant(sectionId),
        title: text,
        body: fc.array(prose, { maxLength: 2 }),
        figures: fc.uniqueArray(named, { maxLength: 3 }),
        charts: fc.constantFrom<Plain>(
          [],
          [{ id: `${sectionId}-chart`, kind: 'bars', figures: ids, title: { zh: '图', en: 'Chart' } }],
        ),
      },
      { requiredKeys: ['id', 'title'] },
    );
  return fc.record<{ [key: string]: Plain }>(
    {
      place: fc.constant('shixi'),
      year: fc.constant('2023'),
      period: fc.constantFrom('2023', '2023-01 to 2023-11'),
      status: fc.constantFrom('draft', 'published'),
      title: text,
      summary: prose,
      claim: prose,
      sources: fc.constantFrom<Plain>({ daily: { title: { zh: '日报', en: 'Daily' }, page: '18' } }),
      figures: fc
        .tuple(...ids.map(() => fc.tuple(figure, extras)))
        .map(
          (typed): Plain =>
            Object.fromEntries(ids.map((one, index) => [one, { ...typed[index]?.[0], ...typed[index]?.[1] }])),
        ),
      highlights: fc.uniqueArray(named, { maxLength: 6 }),
      chapters: fc.tuple(section('one'), section('two')),
      events: fc.constantFrom<Plain>([], [{ title: { zh: '大赛', en: 'Contest' }, period: '2023-05' }]),
      notes: fc.constantFrom<Plain>([{ text: { zh: '说明', en: 'Note' } }]),
    },
    { requiredKeys: ['place', 'year', 'title', 'summary', 'sources', 'figures'] },
  );
});
