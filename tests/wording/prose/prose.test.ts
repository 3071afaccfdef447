import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseProse } from '../../../src/model/prose.ts';
import { plainProse, plainText, writeProse } from '../../../src/wording/prose/prose.ts';
import { figureOf, figuresOf } from '../sample-figures.ts';

const figures = figuresOf({
  pay: figureOf('1790余万元'),
  cases: figureOf('148起'),
  station: figureOf('1处'),
  visits: figureOf('超过8万人次'),
  limit: figureOf('30分钟以内'),
});

describe('a figure is written where prose names it', () => {
  test('in Chinese as it was typed, with its measure word', () => {
    expect(plainProse('解决纠纷{cases}，追回欠薪{pay}。', 'zh', figures)).toBe('解决纠纷148起，追回欠薪1790余万元。');
  });

  test('in English in words, with the noun that agrees in number', () => {
    expect(plainProse('It recovered {pay} and built {station: station, stations}.', 'en', figures)).toBe(
      'It recovered more than 17.9\u00a0million yuan and built 1\u00a0station.',
    );
    expect(plainProse('They settled {cases: case, cases}.', 'en', figures)).toBe('They settled 148\u00a0cases.');
  });

  test('a number keeps to the word that follows it', () => {
    expect(plainProse('within {limit}', 'en', figures)).not.toMatch(/\d /);
  });

  test('an amount is a run of its own, so that a page can keep it on one line', () => {
    expect(writeProse('追回{pay}。', 'zh', figures)).toEqual([
      { kind: 'words', text: '追回' },
      { kind: 'amount', text: '1790余万元', figure: 'pay' },
      { kind: 'words', text: '。' },
    ]);
  });

  test('a figure that does not exist stays in its braces', () => {
    expect(plainProse('追回{nothing}。', 'zh', figures)).toBe('追回{nothing}。');
  });
});

describe('a sentence begins with a capital', () => {
  test.each([
    ['{visits: visit, visits} were made.', 'More than'],
    ['It opened. {visits: visit, visits} were made.', 'opened. More than'],
    ['“It opened.” {visits: visit, visits} were made.', '” More than'],
    ['It drew {visits: visit, visits}.', 'drew more than'],
    ['By Dr. Li, {visits: visit, visits} were made.', 'Li, more than'],
  ])('%s', (text, part) => {
    expect(plainProse(text, 'en', figures)).toContain(part);
  });
});

describe('a text that is not translated', () => {
  test('is Chinese with figures as Chinese writes them', () => {
    expect(plainText({ zh: '解决{cases}。' }, 'en', figures)).toBe('解决148起。');
    expect(plainText({ zh: '解决{cases}。', en: 'Settled: {cases}.' }, 'en', figures)).toBe('Settled: 148.');
  });
});

test('words between figures are kept letter for letter', () => {
  const id = fc.constantFrom('pay', 'cases', 'station', 'nothing');
  const piece = fc.oneof(
    fc.string(),
    id.map((name) => `{${name}}`),
  );
  fc.assert(
    fc.property(fc.array(piece), fc.constantFrom('zh' as const, 'en' as const), (pieces, language) => {
      const text = pieces.join('');
      const words = writeProse(text, language, figures).filter(({ kind }) => kind === 'words');
      const typed = parseProse(text).flatMap((run) => {
        if (run.kind === 'text') return [run.text];
        return figures.has(run.id) ? [] : [`{${run.id}}`];
      });
      expect(words.map((run) => run.text).join('')).toBe(typed.join(''));
    }),
  );
});
