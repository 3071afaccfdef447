import { shiftDecimal } from '../../amount/decimal.ts';
import type { TextCheck } from './text-remark.ts';

/** Digits before 十, 百 or 千, but for the units that begin with one (5千米, 3千瓦, 9.26百分点) and for shops (百货). */
const MIXED =
  /(?<![\d.,])(\d+(?:\.\d+)?)([十百千])(?![米克瓦伏卡帕赫兆升字安周]|分(?:点|比|之)|货|姓|科|合|年|载|日|五|四|三|二|一)/u;

const POWERS: ReadonlyMap<string, number> = new Map([
  ['十', 1],
  ['百', 2],
  ['千', 3],
]);

/** 4千余人: digits may be followed by 万 and 亿, never by 十, 百 or 千 (GB/T 15835-2011; editor-mistakes 50). */
export const checkMixedNumerals: TextCheck = (text, language) => {
  if (language === 'en') return [];
  const match = MIXED.exec(text);
  const [found = '', digits = '', power = ''] = match ?? [];
  if (match === null) return [];
  const instead = shiftDecimal(digits, POWERS.get(power) ?? 0);
  const offset = match.index + digits.length;
  return [{ severity: 'warning', offset, cause: { code: 'mixed-numerals', found, instead } }];
};
