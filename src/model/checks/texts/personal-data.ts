import type { PersonalNumber } from './cause.ts';
import type { TextCheck, TextRemark } from './text-remark.ts';

/** Fewer digits than this are no personal number; most texts have none at all. */
const LONG_NUMBER = /\d[\d -]{9,}/;

const MOBILE = /(?<![\d.-])(?:\+?86[ -]?)?(1[3-9]\d[ -]?\d{4}[ -]?\d{4})(?![\d.-])/g;
const IDENTITY = /(?<!\d)\d{6}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx](?!\d)/g;
const BANK_CARD = /(?<![\d.-])(?:62|4\d|5[1-5])\d{2}(?:[ -]?\d{4}){3}(?:[ -]?\d{1,3})?(?![\d.-])/g;

/**
 * Mobile numbers, identity numbers and bank cards in full (editor-mistakes 78). An office's landline and a masked
 * number (138****8000) are none. Identity numbers and cards must pass their own check digit, so that a project's
 * number of eighteen digits is not taken for one.
 */
export const checkPersonalData: TextCheck = (text) => {
  if (!LONG_NUMBER.test(text)) return [];
  return [
    ...found(text, IDENTITY, 'identity', isIdentity),
    ...found(text, BANK_CARD, 'bank-card', isBankCard),
    ...found(text, MOBILE, 'mobile', () => true),
  ];
};

function found(
  text: string,
  pattern: RegExp,
  kind: PersonalNumber,
  isOne: (digits: string) => boolean,
): readonly TextRemark[] {
  return [...text.matchAll(pattern)].flatMap((match): readonly TextRemark[] => {
    const typed = match[1] ?? match[0];
    const number = typed.replace(/[ -]/g, '');
    if (!isOne(number)) return [];
    const offset = match.index + match[0].length - typed.length;
    return [{ severity: 'error', offset, cause: { code: 'personal-data', kind, masked: masked(number, kind) } }];
  });
}

/** 138****8000; of the longer ones the first and last four stay. */
function masked(number: string, kind: PersonalNumber): string {
  const shown = kind === 'mobile' ? 3 : 4;
  return number.slice(0, shown) + '*'.repeat(number.length - shown - 4) + number.slice(-4);
}

const IDENTITY_WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** The check character of GB 11643-1999 (ISO 7064, MOD 11-2). */
function isIdentity(number: string): boolean {
  const sum = IDENTITY_WEIGHTS.reduce((total, weight, index) => total + weight * Number(number[index]), 0);
  return '10X98765432'[sum % 11] === number[17]?.toUpperCase();
}

/** The check digit of ISO/IEC 7812 (Luhn). */
function isBankCard(number: string): boolean {
  const digits = [...number].reverse().map(Number);
  const sum = digits.reduce((total, digit, index) => {
    const weighted = index % 2 === 0 ? digit : digit * 2;
    return total + (weighted > 9 ? weighted - 9 : weighted);
  }, 0);
  return sum % 10 === 0;
}
