import { z } from 'zod';
import type { Amount } from '../amount/amount.ts';
import { parseAmount } from '../amount/parse.ts';
import { TO_FILL_IN } from '../amount/to-fill-in.ts';
import type { CalendarDate } from '../calendar-date.ts';
import { parseCalendarDate } from '../calendar-date.ts';
import type { ModelCause } from '../cause.ts';
import type { Period } from '../period.ts';
import { parsePeriod } from '../period-phrase.ts';

/** Hands a typed cause through zod, which carries custom issues as untyped parameters. */
function refuse(context: z.core.$RefinementCtx, input: unknown, cause: ModelCause): typeof z.NEVER {
  context.issues.push({ code: 'custom', input, params: { cause } });
  return z.NEVER;
}

/** A scalar of any length but none; YAML hands every scalar over as text. */
export const words = z.string().trim().min(1);

/** A number that is a code or a name (a division's code, a page), which a sheet must not have made a quantity of. */
export function codeOf(key: string, form?: RegExp) {
  return words.transform((value, context) => {
    if (/^\d+(?:\.\d+)?[eE][+-]?\d+$/.test(value)) {
      return refuse(context, value, { code: 'excel-scientific', key, found: value });
    }
    if (form === undefined || form.test(value)) return value;
    return refuse(context, value, { code: 'bad-form', key, found: value });
  });
}

const FULL_WIDTH_IN_URL = /[：／．。，？＝＆＃％＿－～\u3000 \uff10-\uff5a]/u;

/** A web address in ASCII punctuation, under a key: `https://www.example.gov.cn/page.html`. */
export function webAddress(key: string) {
  return words.transform((value, context) => {
    const offset = value.search(FULL_WIDTH_IN_URL);
    if (offset >= 0) {
      const corrected = halfWidth(value);
      return refuse(context, value, { code: 'url-punctuation', mark: value.charAt(offset), corrected, offset });
    }
    if (z.url({ protocol: /^https?$/ }).safeParse(value).success) return value;
    return refuse(context, value, { code: 'bad-form', key, found: value });
  });
}

function halfWidth(address: string): string {
  return address
    .replace(/[\u3000 ]/g, '')
    .replaceAll('。', '.')
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));
}

const TRUE = /^(?:true|yes|y|on|1|是|对|√|有|真)$/i;
const FALSE = /^(?:false|no|n|off|0|否|不|×|无|假|不是)$/i;

/** true or false, in these very words: YAML's other spellings differ between its versions (NO, on, y). */
export const truth = z.string().transform((value, context): boolean => {
  if (value === 'true' || value === 'false') return value === 'true';
  const corrected = TRUE.test(value) ? 'true' : FALSE.test(value) ? 'false' : undefined;
  return refuse(context, value, { code: 'not-a-boolean', found: value, corrected });
});

/** The form of an identifier. */
export const ID_FORM = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** An identifier: lower-case letters, digits and single hyphens; it becomes part of addresses. */
export const id = z.string().transform((value, context) => {
  if (ID_FORM.test(value)) return value;
  return refuse(context, value, { code: 'bad-id', found: value });
});

/** `{ zh, en }`; `en` may be left out until it is translated, never left empty. */
export const text = z.strictObject({ zh: words, en: words.optional() });

/** A list that may be left out, which then is empty. */
export function listOf<Item extends z.ZodType>(item: Item) {
  return z.array(item).default(() => []);
}

/** A calendar year, 1949 to 2999: earlier or later ones in an annual report are slips of the key. */
export const year = z.string().transform((value, context): number => {
  if (/^(?:1949|19[5-9]\d|2\d{3})$/.test(value)) return Number(value);
  return refuse(context, value, { code: 'year-with-text', found: value });
});

/** A date as precise as the source: `2023`, `2023-05` or `2023-05-08`. */
export const calendarDate = z.string().transform((value, context): CalendarDate => {
  const result = parseCalendarDate(value);
  return result.ok ? result.date : refuse(context, value, result.cause);
});

/** A date of full precision: `2023-05-08`. */
export const calendarDay = z.string().transform((value, context): CalendarDate => {
  const result = parseCalendarDate(value);
  if (!result.ok) return refuse(context, value, result.cause);
  return result.date.day === undefined ? refuse(context, value, { code: 'day-needed', found: value }) : result.date;
});

/** A period phrase: `2023`, `2023-01 to 2023-11`, `since 2022-07`, `to date`, … */
export const period = z.string().transform((value, context): Period => {
  const result = parsePeriod(value);
  return result.ok ? result.period : refuse(context, value, result.cause);
});

/** The phrase of an amount as the source has it: `1790余万元`. */
export const amountPhrase = z.string().transform((value, context): Amount => {
  if (value === TO_FILL_IN.zh) return TO_FILL_IN;
  const result = parseAmount(value);
  return result.ok ? result.amount : refuse(context, value, result.cause);
});

const amountInWords = text.transform(({ zh, en }): Amount => ({ kind: 'wording', zh, en }));

/** An amount: the phrase as the source has it, or `{ zh, en }` where the source gives words only. */
export const amount = z.union([amountPhrase, amountInWords]);
