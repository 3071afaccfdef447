import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkSets } from '../../../src/model/checks/sets.ts';
import { codes, count, reportFrom, told } from '../sample-report.ts';

function remarks(figures: Readonly<Record<string, unknown>>) {
  return checkSets(reportFrom({ figures }));
}

describe.each(['part-of', 'closes'])('%s', (relation) => {
  test('a part is never above its whole, compared exactly', () => {
    fc.assert(
      fc.property(fc.nat(9999), fc.nat(9999), (whole, part) => {
        const found = remarks({ whole: count(`${whole}项`), part: count(`${part}项`, { [relation]: 'whole' }) });
        expect(told(found)).toEqual(
          part > whole
            ? [['figures.part.amount', { code: 'part-above-whole', part: String(part), whole: String(whole) }]]
            : [],
        );
      }),
    );
  });

  test('scales are taken into account', () => {
    expect(remarks({ whole: count('1.2万项'), part: count('12000项', { [relation]: 'whole' }) })).toEqual([]);
    expect(codes(remarks({ whole: count('1.2万项'), part: count('12001项', { [relation]: 'whole' }) }))).toEqual([
      'error figures.part.amount: part-above-whole',
    ]);
  });

  test('both need a number in one kind of unit', () => {
    const words = { zh: '近一半', en: 'nearly half' };
    expect(told(remarks({ whole: count('3项'), part: count('', { amount: words, [relation]: 'whole' }) }))).toEqual([
      [`figures.part.${relation}`, { code: 'no-number', id: 'part' }],
    ]);
    expect(told(remarks({ whole: count('', { amount: words }), part: count('3项', { [relation]: 'whole' }) }))).toEqual(
      [[`figures.part.${relation}`, { code: 'no-number', id: 'whole' }]],
    );
    expect(told(remarks({ whole: count('3项'), part: count('3家', { [relation]: 'whole' }) }))).toEqual([
      [`figures.part.${relation}`, { code: 'units-differ', units: ['家', '项'] }],
    ]);
    expect(remarks({ whole: count('30人'), part: count('20名', { [relation]: 'whole' }) })).toEqual([]);
  });

  test('a whole that does not exist is left to the check of references', () => {
    expect(remarks({ part: count('3项', { [relation]: 'nothing' }) })).toEqual([]);
  });
});

test('nothing is, through others, a part of itself; the check ends even where others go round', () => {
  const loop = {
    a: count('3项', { 'part-of': 'b' }),
    b: count('3项', { 'part-of': 'c' }),
    c: count('3项', { 'part-of': 'b' }),
    d: count('3项', { 'part-of': 'd' }),
  };
  expect(codes(remarks(loop))).toEqual([
    'error figures.b.part-of: circular-relation',
    'error figures.c.part-of: circular-relation',
    'error figures.d.part-of: circular-relation',
  ]);
});
