import { z } from 'zod';
import type { Amount } from '../amount/amount.ts';
import { parseAmount } from '../amount/parse.ts';
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

/** An identifier: lower-case letters, digits and single hyphens; it becomes part of addresses. */
export const id = z.string().transform((value, context) => {
  if (/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(value)) return value;
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

const amountPhrase = z.string().transform((value, context): Amount => {
  const result = parseAmount(value);
  return result.ok ? result.amount : refuse(context, value, result.cause);
});

const amountInWords = text.transform(({ zh, en }): Amount => ({ kind: 'wording', zh, en }));

/** An amount: the phrase as the source has it, or `{ zh, en }` where the source gives words only. */
export const amount = z.union([amountPhrase, amountInWords]);
