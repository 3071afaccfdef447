import type { AmountCause } from './cause.ts';
import { shiftDecimal } from './decimal.ts';

/** One way of mistyping a number: where it shows, and what is wrong there. */
interface Mistake {
  readonly pattern: RegExp;
  readonly cause: (found: string, offset: number, phrase: string) => AmountCause;
}

function replaced(phrase: string, offset: number, found: string, instead: string): string {
  return phrase.slice(0, offset) + instead + phrase.slice(offset + found.length);
}

function halfWidth(text: string): string {
  return text.replace(/[\uff01-\uff5e]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0));
}

function withoutCommas(phrase: string): string | undefined {
  const grouped = /(?<!\d)\d{1,3}(?:[,，]\d{3})+(?!\d)/g;
  const corrected = phrase.replace(grouped, (number) => number.replace(/[,，]/g, ''));
  return /[,，]/.test(corrected) ? undefined : corrected;
}

function comparisonWord(sign: string): string {
  if (/^[≥≧]|=$/.test(sign)) return /^[<＜]/.test(sign) ? '不超过' : '至少';
  if (/^[>＞]/.test(sign)) return '超过';
  if (/^[≤≦]/.test(sign)) return '不超过';
  return /^[<＜]/.test(sign) ? '低于' : '约';
}

const POWERS: ReadonlyMap<string, number> = new Map([
  ['十', 1],
  ['百', 2],
  ['千', 3],
]);

function mixedNumerals(found: string, offset: number, phrase: string): AmountCause {
  const power = POWERS.get(found);
  const digits = /\d+(?:\.\d+)?$/.exec(phrase.slice(0, offset))?.[0];
  const code = 'amount-mixed-numerals';
  if (power === undefined || digits === undefined) return { code, offset, found };
  const corrected = replaced(phrase, offset - digits.length, digits + found, shiftDecimal(digits, power));
  return { code, offset, found, corrected };
}

const MISTAKES: readonly Mistake[] = [
  {
    pattern: /[\s\u200b-\u200d\u2060]+/u,
    cause: (found, offset, phrase) => ({
      code: 'amount-space',
      offset,
      found,
      corrected: phrase.replace(/[\s\u200b-\u200d\u2060]+/gu, ''),
    }),
  },
  {
    pattern: /[０-９]+/,
    cause: (found, offset, phrase) => ({
      code: 'amount-fullwidth-digits',
      offset,
      found,
      corrected: phrase.replace(/[０-９]+/g, halfWidth),
    }),
  },
  {
    pattern: /％/,
    cause: (found, offset, phrase) => ({
      code: 'amount-fullwidth-percent',
      offset,
      found,
      corrected: phrase.replaceAll(found, '%'),
    }),
  },
  {
    pattern: /(?<=\d)[,，](?=\d)/,
    cause: (found, offset, phrase) => ({
      code: 'amount-thousands-comma',
      offset,
      found,
      corrected: withoutCommas(phrase),
    }),
  },
  {
    pattern: /(?<=\d)[．·・。｡](?=\d)/,
    cause: (found, offset, phrase) => ({
      code: 'amount-fullwidth-point',
      offset,
      found,
      corrected: replaced(phrase, offset, found, '.'),
    }),
  },
  {
    pattern: /(?<=[\d.])[OolI]+(?![A-Za-z²³])|(?<![A-Za-z])[OolI]+(?=[\d.]*\d)/,
    cause: (found, offset, phrase) => ({
      code: 'amount-letter-digit',
      offset,
      found,
      corrected: replaced(phrase, offset, found, found.replace(/[Oo]/g, '0').replace(/[lI]/g, '1')),
    }),
  },
  {
    pattern: /(?:(?<!\d.*)|(?<=[～至]))[－−﹣–—](?=\d)/,
    cause: (found, offset, phrase) => ({
      code: 'amount-minus-sign',
      offset,
      found,
      corrected: replaced(phrase, offset, found, '-'),
    }),
  },
  {
    pattern: /^(?:[<>＜＞]=?|[≥≤≧≦≈≒~～〜])/,
    cause: (found, offset, phrase) => {
      const word = comparisonWord(found);
      return {
        code: 'amount-comparison-sign',
        offset,
        found,
        word,
        corrected: replaced(phrase, offset, found, word),
      };
    },
  },
  {
    pattern: /(?<=\d)[eE][+-]?\d+/,
    cause: (found, offset) => ({ code: 'amount-scientific', offset, found }),
  },
  {
    pattern: /(?<=[\dA-Za-z])[+＋](?=[\dA-Za-z])/,
    cause: (found, offset) => ({ code: 'amount-formula', offset, found }),
  },
  {
    pattern: /(?<![\dA-Za-z])[+＋]|[+＋](?![\dA-Za-z])/,
    cause: (found, offset, phrase) => ({
      code: 'amount-plus-sign',
      offset,
      found,
      corrected: offset === 0 ? phrase.slice(1) : undefined,
    }),
  },
  {
    pattern: /(?<=\d)(?:千(?![克米瓦伏卡帕焦])|百(?!分)|十|几)/,
    cause: mixedNumerals,
  },
  {
    pattern: /^(?:19|20)\d\d(?:年|[-/]\d{1,2}[-/]\d{1,2}$)/,
    cause: (found, offset) => ({ code: 'amount-date', offset, found }),
  },
  {
    pattern: /(?<![\d.])0\d+/,
    cause: (found, offset) => ({ code: 'amount-leading-zero', offset, found }),
  },
  {
    pattern: /(?<!\d)\.(?=\d)|(?<=\d)\.(?!\d)/,
    cause: (found, offset, phrase) => ({
      code: 'amount-bare-point',
      offset,
      found,
      corrected: replaced(phrase, offset, found, /^\d/.test(phrase.slice(offset + 1)) ? '0.' : ''),
    }),
  },
  {
    pattern: /(?<=\d.*)(?:[~〜∼–－―]|——|到)(?=-?\d)/,
    cause: (found, offset, phrase) => ({
      code: 'amount-range-mark',
      offset,
      found,
      corrected: replaced(phrase, offset, found, '～'),
    }),
  },
];

/**
 * The first place in a phrase where a number is mistyped in one of the ways that editors are known to mistype it,
 * or undefined where there is none; whether the phrase is an amount is for the grammar to say.
 */
export function findTypingMistake(phrase: string): AmountCause | undefined {
  let first: AmountCause | undefined;
  for (const { pattern, cause } of MISTAKES) {
    const match = pattern.exec(phrase);
    if (match === null || (first !== undefined && first.offset <= match.index)) continue;
    first = cause(match[0], match.index, phrase);
  }
  return first;
}
