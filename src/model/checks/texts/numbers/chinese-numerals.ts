const DIGITS: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  双: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  壹: 1,
  贰: 2,
  叁: 3,
  肆: 4,
  伍: 5,
  陆: 6,
  柒: 7,
  捌: 8,
  玖: 9,
  拾: 10,
};

const UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 万: 10_000, 亿: 100_000_000 };

const NUMERALS = /[〇零一二两双三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾半]+/gu;

/**
 * Every whole number that the numerals of a Chinese text may say. 十三五 may be 13, 3, 5, 10; 三成 may be 3 or 30.
 * It answers the question whether the digits of a translation can come from there, so too many are better than too few.
 */
export function chineseNumerals(text: string): readonly string[] {
  return [...text.matchAll(NUMERALS)].flatMap((match) => {
    const [run] = match;
    const isTenths = text.charAt(match.index + run.length) === '成';
    return readings(run)
      .flatMap((value) => (isTenths && value < 10 ? [value, value * 10] : [value]))
      .map(String);
  });
}

/** The longest run that is read: no number has more numerals, and the readings grow with the square of its length. */
const LONGEST = 12;

function readings(run: string): readonly number[] {
  const characters = run.slice(0, LONGEST);
  const values = new Set<number>();
  if (characters.includes('半')) values.add(0.5);
  for (let start = 0; start < characters.length; start += 1) {
    for (let end = start + 1; end <= characters.length; end += 1) {
      const part = characters.slice(start, end);
      values.add(byUnits(part));
      if ([...part].every((character) => (DIGITS[character] ?? 10) < 10)) values.add(byPlace(part));
    }
  }
  return [...values];
}

/** 一百二十三: digits and units. 十 alone is 10. */
function byUnits(numeral: string): number {
  let total = 0;
  let section = 0;
  let digit: number | undefined;
  for (const character of numeral) {
    const unit = UNITS[character];
    if (unit === undefined) {
      digit = DIGITS[character] ?? 0;
    } else if (unit >= 10_000) {
      total = (total + section + (digit ?? (total + section === 0 ? 1 : 0))) * unit;
      [section, digit] = [0, undefined];
    } else {
      section += (digit ?? 1) * unit;
      digit = undefined;
    }
  }
  return total + section + (digit ?? 0);
}

/** 二〇二三: digit by digit. */
function byPlace(numeral: string): number {
  return Number([...numeral].map((character) => DIGITS[character] ?? 0).join(''));
}
