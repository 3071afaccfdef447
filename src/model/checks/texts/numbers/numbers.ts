import { shiftDecimal, stripZeros } from '../../../amount/decimal.ts';

/** The numbers that a text types, as plain decimals without zeros at their ends: `17900000`, `99.5`. */
export interface TypedNumbers {
  /** Numbers in digits that the other language must have too, as they were typed and what they are worth. */
  readonly clear: readonly { readonly typed: string; readonly value: string; readonly offset: number }[];
  /** Everything that may answer to a number of the other language: the clear ones, numerals in words, months, halves. */
  readonly possible: () => ReadonlySet<string>;
}

/** What holds digits and says no number that another language would say too: addresses, telephone and other long numbers, times of day. */
const NOT_COUNTED = [
  /\b[\w.+-]{1,64}@[\w-]{1,63}\.[\w.]{1,63}/g,
  /https?:\/\/[^\s，。）)]+/g,
  /\b\d{1,2}[:：]\d{2}\b/g,
  /(?<!\d)\d{11,}(?!\d)/g,
  /\+\d[\d -]{6,}\d|\b0\d{2,3}[- ]\d{7,8}\b|\b\d{3,4}(?:[- ]\d{3,4}){2,}\b/g,
];

/** What every one of these has; most texts have none of it. */
const MAY_BE_NOT_COUNTED = /[@:：+]|\d[\d -]{6,}/;

/** The text with figure references and what says no number taken out of sight; offsets stay. */
export function withoutReferences(text: string): string {
  const open = text.replace(/\{[^{}]*\}/g, blank);
  return MAY_BE_NOT_COUNTED.test(open)
    ? NOT_COUNTED.reduce((left, pattern) => left.replace(pattern, blank), open)
    : open;
}

function blank(stretch: string): string {
  return ' '.repeat(stretch.length);
}

/** What digits with separators are worth times a power of ten, without zeros at the end of a fraction. */
export function worthOf(digits: string, power: number): string {
  const plain = digits.includes(',') ? digits.replaceAll(',', '') : digits;
  return power === 0 && /^[1-9]\d*$/.test(plain) ? plain : stripZeros(shiftDecimal(plain, power));
}
