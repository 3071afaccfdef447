const DIGITS = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九'] as const;

/** A whole number from 1 to 99 in Chinese characters, for the numbers of chapters: 一, 十, 二十一. */
export function chineseOrdinal(number: number): string {
  const tens = Math.floor(number / 10);
  const ones = DIGITS[number % 10] ?? '';
  if (tens === 0) return ones;
  return `${tens === 1 ? '' : (DIGITS[tens] ?? '')}十${number % 10 === 0 ? '' : ones}`;
}
