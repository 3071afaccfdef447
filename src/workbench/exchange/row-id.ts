/** The longest id that is made from a name, in characters. */
const LONGEST_ID = 40;

/**
 * An id for a new row: from its English name (`Back pay recovered` is `back-pay-recovered`), else the first free number
 * after a word (`figure-12`). It is none of those that are taken.
 */
export function rowId(english: string, word: string, taken: ReadonlySet<string>): string {
  const plain = english
    .normalize('NFKD')
    .replace(/[\u0300-\u036f’']/g, '')
    .toLowerCase();
  const whole = plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
  const short = whole.length > LONGEST_ID ? whole.slice(0, LONGEST_ID + 1).replace(/-[^-]*$/, '') : whole;
  const id = short.slice(0, LONGEST_ID);
  if (id !== '' && !taken.has(id)) return id;
  const stem = id === '' ? word : id;
  for (let number = id === '' ? taken.size + 1 : 2; ; number += 1) {
    if (!taken.has(`${stem}-${number}`)) return `${stem}-${number}`;
  }
}
