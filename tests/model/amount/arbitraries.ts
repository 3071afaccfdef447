import fc from 'fast-check';
import type { Interval, Quantity, Rank } from '../../../src/model/amount/amount.ts';
import { compareDecimals } from '../../../src/model/amount/decimal.ts';
import { exactValue } from '../../../src/model/amount/value.ts';

const whole = fc.bigInt({ min: 0n, max: 10n ** 14n }).map(String);
const fraction = fc.stringMatching(/^\.\d{1,4}$/);

/** Decimals as they are typed: no leading zeros, any number of zeros at the end. */
export const decimal = fc
  .tuple(fc.constantFrom('', '', '-'), whole, fc.option(fraction, { nil: '' }))
  .map((parts) => parts.join(''));

/** Small counts and great ones alike, so that every scale of English occurs. */
const digits = fc.oneof(
  decimal,
  fc.nat(20).map(String),
  fc.nat(99_999).map(String),
  fc.stringMatching(/^[1-9]\d{0,3}\.\d{1,2}$/),
);

const realUnits = ['元', '%', '‰', '个百分点', '平方米', '公里', '吨', '亩', '目', '公顷', '千克', '小时', '美元'];
const measureWords = ['', '家', '个', '处', '人次', '件次', '大安置区', '户', '起', '场次', '位群众'];

export const unit = fc.constantFrom(...realUnits, ...measureWords);

const scale = fc.constantFrom(undefined, undefined, '万', '亿', '万亿');

const before = fc.record({
  leading: fc.constantFrom('超过', '逾', '超', '近', '约', '至少', '不超过', '不足', '不到'),
});
const after = fc.record({ trailing: fc.constantFrom('以上', '及以上', '以内', '以下', '左右', '上下') });
const about = fc.record({ leading: fc.constantFrom('约', '大约'), trailing: fc.constantFrom('左右', '上下') });
const inner = fc.constantFrom('余', '多');
const overBefore = fc.record({ leading: fc.constantFrom('超过', '逾'), beforeScale: inner });

const qualifiers = fc.oneof(
  fc.constant({}),
  fc.constant({}),
  before,
  after,
  about,
  fc.record({ beforeScale: inner }),
  overBefore,
);

const plain = fc.record({ kind: fc.constant('quantity'), digits, scale, unit });

/** Quantities that can be typed. */
export const quantity: fc.Arbitrary<Quantity> = fc.oneof(
  fc.tuple(plain, qualifiers).map(([number, words]): Quantity => ({ ...number, ...words })),
  fc
    .tuple(plain, fc.constantFrom('万', '亿', '万亿'), inner)
    .map(([number, given, word]): Quantity => ({ ...number, scale: given, afterScale: word })),
);

const intervalWords = fc.constantFrom(
  {},
  { leading: '约' },
  { leading: '大约' },
  { trailing: '左右' },
  { trailing: '上下' },
  { leading: '约', trailing: '左右' },
) satisfies fc.Arbitrary<{ leading?: '约' | '大约'; trailing?: '左右' | '上下' }>;

/** Ranges that can be typed: ascending, with nothing left out that would be ambiguous. */
export const interval: fc.Arbitrary<Interval> = fc
  .record({
    first: digits,
    second: digits,
    scale,
    unit,
    repeat: fc.boolean(),
    mark: fc.constantFrom('～', '—', '至', '-'),
    words: intervalWords,
  })
  .filter(({ first, second }) => compareDecimals(first, second) !== 0)
  .map(({ first, second, scale: power, unit: name, repeat, mark, words }): Interval => {
    const [low, high] = compareDecimals(first, second) < 0 ? [first, second] : [second, first];
    const repeated = repeat || name === '%' || name === '‰';
    const { leading, trailing }: { leading?: '约' | '大约'; trailing?: '左右' | '上下' } = words;
    return {
      kind: 'interval',
      from: { kind: 'quantity', leading, digits: low, scale: power, unit: repeated ? name : '' },
      to: { kind: 'quantity', digits: high, scale: power, unit: name, trailing },
      mark,
    };
  })
  .filter(({ from, to }) => compareDecimals(exactValue(from), exactValue(to)) < 0);

export const rank: fc.Arbitrary<Rank> = fc.record({
  kind: fc.constant('rank'),
  place: fc.integer({ min: 1, max: 5000 }).map(String),
  unit: fc.constantFrom('名', '位', ''),
});

/** Every amount that can be typed as a phrase. */
export const amount = fc.oneof({ arbitrary: quantity, weight: 3 }, interval, rank);

const TOKENS = [
  '超过',
  '约',
  '近',
  '至少',
  '均',
  '1',
  '20',
  '790',
  '43.2',
  '0',
  '-',
  '万',
  '亿',
  '千',
  '百',
  '余',
  '多',
  '家',
  '元',
  '%',
  '平方米',
  '个百分点',
  '以上',
  '左右',
  '～',
  '—',
  '至',
  '~',
  '到',
  '第',
  '名',
  '，',
  ',',
  '．',
  '１',
  'O',
  'l',
  '＋',
  '+',
  '>',
  '≥',
  ' ',
  '－',
  '％',
  '.',
  '/',
  '2023',
  '年',
  'E+11',
];

/** Rows of pieces that editors type, in any order: most are no amount. */
export const typedSoup = fc
  .array(fc.constantFrom(...TOKENS), { minLength: 1, maxLength: 7 })
  .map((row) => row.join(''));
