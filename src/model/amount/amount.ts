/**
 * An official figure, kept exactly as the source put it. Nothing here is a floating-point number:
 * digits stay text, so that no figure can be rounded by being read.
 */
export type Amount = Quantity | Interval | Rank | Wording;

/** A word before the number that says how it is to be taken. */
export type LeadingWord =
  | '超过'
  | '超'
  | '逾'
  | '高于'
  | '多于'
  | '近'
  | '将近'
  | '接近'
  | '约'
  | '大约'
  | '至少'
  | '最少'
  | '不少于'
  | '不低于'
  | '不超过'
  | '不多于'
  | '不高于'
  | '至多'
  | '最多'
  | '低于'
  | '少于'
  | '不足'
  | '不到';

/** A word inside the number, 余 or 多: somewhat above (GB/T 15835-2011, 概数). */
export type InnerWord = '余' | '多';

/** A word after the unit or the number. 以上 and 以下 include the number itself; 内 is one only after a real unit (3天内). */
export type TrailingWord = '以上' | '及以上' | '以内' | '之内' | '内' | '以下' | '及以下' | '左右' | '上下';

/** A Chinese power of ten that may follow digits (GB/T 15835-2011 allows 万 and 亿, not 千 or 百). */
export type Scale = '万' | '亿' | '万亿';

/** One number with everything that stood around it: `超过8万人次`, `1790余万元`, `2万余平方米`, `3.5%以内`. */
export interface Quantity {
  readonly kind: 'quantity';
  readonly leading?: LeadingWord | undefined;
  /** ASCII digits as typed, with an optional leading minus and decimal point: `1790`, `43.2`, `-3.5`. */
  readonly digits: string;
  /** 余 or 多 between digits and scale, or between digits and unit where there is no scale: 1790余万元, 5320余家. */
  readonly beforeScale?: InnerWord | undefined;
  readonly scale?: Scale | undefined;
  /** 余 or 多 between scale and unit: 2万余平方米. Only where there is a scale. */
  readonly afterScale?: InnerWord | undefined;
  /** Measure word or unit as typed (家, 人次, 平方米, 元, %, 个百分点); empty where the number stands alone. */
  readonly unit: string;
  readonly trailing?: TrailingWord | undefined;
}

/** What may stand between the two ends of a range (GB/T 15834-2011, 连接号; 至 is the word for it). */
export type IntervalMark = '～' | '—' | '至' | '-';

/**
 * Two ends of one range: `10～20人`, `9亿～16亿元`. The unit stands at the second end and, where it was repeated,
 * at the first too. A word may stand before the first end or after the second, and then speaks of the whole range.
 */
export interface Interval {
  readonly kind: 'interval';
  readonly from: Quantity;
  readonly to: Quantity;
  readonly mark: IntervalMark;
}

/** A place in an order: `第1名`. */
export interface Rank {
  readonly kind: 'rank';
  /** ASCII digits; 1 is the first. */
  readonly place: string;
  readonly unit: '名' | '位' | '';
}

/** A figure that the source gives in words only (近一半, 首位). It is never turned into a number. */
export interface Wording {
  readonly kind: 'wording';
  readonly zh: string;
  readonly en?: string | undefined;
}

/** How the true value stands to the number that is written. */
export type Bound = 'exact' | 'over' | 'at-least' | 'nearly' | 'about' | 'at-most' | 'under';
