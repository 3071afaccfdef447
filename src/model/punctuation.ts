/** Chinese marks and what English has instead, with the spaces that belong to it. */
export const HALF_WIDTH: ReadonlyMap<string, string> = new Map([
  ['，', ', '],
  ['。', '.'],
  ['：', ': '],
  ['；', '; '],
  ['！', '!'],
  ['？', '?'],
  ['、', ', '],
  ['（', ' ('],
  ['）', ')'],
]);

/** English marks and what Chinese has instead. */
export const FULL_WIDTH: ReadonlyMap<string, string> = new Map([
  [',', '，'],
  [';', '；'],
  [':', '：'],
  ['!', '！'],
  ['?', '？'],
  ['(', '（'],
  [')', '）'],
]);
