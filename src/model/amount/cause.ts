/** Where in an amount phrase something is wrong. */
interface Place {
  /** UTF-16 offset inside the phrase. */
  readonly offset: number;
  /** The text at that offset that is wrong; with `offset` it makes a span. */
  readonly found: string;
}

/** A place, with the whole phrase as it should be typed. */
interface Correction extends Place {
  readonly corrected: string;
}

/** A place, with the whole phrase as it should be typed where that is beyond doubt. */
interface PossibleCorrection extends Place {
  readonly corrected?: string | undefined;
}

/** Why a phrase is not an amount. Nothing is corrected silently: `corrected` is what the editor is advised to type. */
export type AmountCause =
  /** Nothing was typed. */
  | ({ readonly code: 'amount-empty' } & Place)
  /** No digit at all: 近一半, 全部, 若干. */
  | ({ readonly code: 'amount-words-only' } & Place)
  /** A space or an invisible character. */
  | ({ readonly code: 'amount-space' } & Correction)
  /** 1,790 or 1，790. No correction where the groups are not of three digits. */
  | ({ readonly code: 'amount-thousands-comma' } & PossibleCorrection)
  /** １７９０ */
  | ({ readonly code: 'amount-fullwidth-digits' } & Correction)
  /** 43．2 or 43·2 */
  | ({ readonly code: 'amount-fullwidth-point' } & Correction)
  /** 99.5％ */
  | ({ readonly code: 'amount-fullwidth-percent' } & Correction)
  /** 2O23: the letters O and l among digits. */
  | ({ readonly code: 'amount-letter-digit' } & Correction)
  /** －3.5% or −3.5% */
  | ({ readonly code: 'amount-minus-sign' } & Correction)
  /** 500+, where only the source can say whether 余, 超过 or 以上 is meant; +5% has a correction. */
  | ({ readonly code: 'amount-plus-sign' } & PossibleCorrection)
  /** 1+10: the name of a model, not a quantity. */
  | ({ readonly code: 'amount-formula' } & Place)
  /** >500, ≥500, ~500. `word` is the word for the sign. */
  | ({ readonly code: 'amount-comparison-sign'; readonly word: string } & Correction)
  /** 3.71602E+11 */
  | ({ readonly code: 'amount-scientific' } & Place)
  /** 4千, 3百, 10几 (GB/T 15835-2011). 几 has no correction. */
  | ({ readonly code: 'amount-mixed-numerals' } & PossibleCorrection)
  /** 2023年 or 2023-05-08 */
  | ({ readonly code: 'amount-date' } & Place)
  /** 0543 */
  | ({ readonly code: 'amount-leading-zero' } & Place)
  /** .5 or 5. */
  | ({ readonly code: 'amount-bare-point' } & Correction)
  /** 均100%, 累计8万人次: words before the number that are no qualifier and belong into the label. */
  | ({ readonly code: 'amount-text-before-number' } & PossibleCorrection)
  /** 3次/5天: a second number after the first. */
  | ({ readonly code: 'amount-second-number' } & Place)
  /** 5余万余人 */
  | ({ readonly code: 'amount-inner-word-twice' } & Place)
  /** 1万余亿元 */
  | ({ readonly code: 'amount-scale-twice' } & Place)
  /** 80以上%, 3年多: a qualifier where it would pass for part of the unit. */
  | ({ readonly code: 'amount-word-inside-unit' } & Place)
  /** 5万元人民币, 30%股权: more text after a unit that English knows, and would not find. */
  | ({ readonly code: 'amount-text-after-unit'; readonly unit: string } & Place)
  /** 5lm: letters that are no unit we know, so that English would lose them. */
  | ({ readonly code: 'amount-unit-unknown' } & Place)
  /** Punctuation or another sign in the unit. */
  | ({ readonly code: 'amount-unit-character' } & Place)
  /** 近2万余人, 超过80%以上: two words that say different things; `found` is the second. */
  | ({ readonly code: 'amount-qualifiers-conflict'; readonly first: string } & Place)
  /** 10~20人, 10到20人 */
  | ({ readonly code: 'amount-range-mark' } & Correction)
  /** 9～16亿, 15～30%: scale or percent sign at the second end only. */
  | ({ readonly code: 'amount-range-ambiguous' } & Correction)
  /** 10人～20家, 10人～20. `first` and `found` are the two ends. */
  | ({ readonly code: 'amount-range-units'; readonly first: string } & Place)
  /** 20～10人 */
  | ({ readonly code: 'amount-range-order'; readonly first: string } & Place)
  /** 超过10～20人: only "about" can be said of a range. */
  | ({ readonly code: 'amount-range-qualified' } & Place)
  /** 第1场, 第01名 */
  | ({ readonly code: 'amount-rank' } & Place);

/** What reading a phrase yields. */
export type AmountReading<Read> =
  | { readonly ok: true; readonly amount: Read }
  | { readonly ok: false; readonly cause: AmountCause };
