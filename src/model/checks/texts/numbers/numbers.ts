/** The numbers that a text types, as plain decimals without zeros at their ends: `17900000`, `99.5`. */
export interface TypedNumbers {
  /** Numbers in digits that the other language must have too, as they were typed and what they are worth. */
  readonly clear: readonly { readonly typed: string; readonly value: string; readonly offset: number }[];
  /** Everything that may answer to a number of the other language: the clear ones, numerals in words, months, halves. */
  readonly possible: () => ReadonlySet<string>;
}

/** What holds digits and says no number that another language would say too: addresses, telephone and other long numbers, times of day. */
const NOT_COUNTED = [
  /\b[\w.+-]+@[\w-]+\.[\w.]+/g,
  /https?:\/\/[^\s，。）)]+/g,
  /\b\d{1,2}[:：]\d{2}\b/g,
  /(?<!\d)\d{11,}(?!\d)/g,
  /\+\d[\d -]{6,}\d|\b0\d{2,3}[- ]\d{7,8}\b|\b\d{3,4}(?:[- ]\d{3,4}){2,}\b/g,
];

/** The text with figure references and what says no number taken out of sight; offsets stay. */
export function withoutReferences(text: string): string {
  const open = text.replace(/\{[^{}]*\}/g, blank);
  return NOT_COUNTED.reduce((left, pattern) => left.replace(pattern, blank), open);
}

function blank(stretch: string): string {
  return ' '.repeat(stretch.length);
}
