import type { z } from 'zod';
import { LEADING_BOUNDS } from '../../model/amount/words.ts';
import {
  amount,
  amountPhrase,
  calendarDate,
  calendarDay,
  ID_FORM,
  id,
  period,
  truth,
  words,
  year,
} from '../../model/schema/fields.ts';
import { address } from '../../model/schema/site.ts';
import { FORM_WORDS, VALUE_WORDS } from '../../wording/fields/kinds.ts';
import { bothLanguages, described } from './both-languages.ts';

/** A kind of value that many fields share: its name among the definitions, and what JSON Schema can say of its form. */
export interface ValueForm {
  readonly name: string;
  readonly schema: z.ZodType;
  readonly keywords: Readonly<Record<string, unknown>>;
}

const MONTH = '(?:0[1-9]|1[0-2])';
const DAY = '(?:0[1-9]|[12]\\d|3[01])';
const DATE = `(?:19|20)\\d{2}(?:-${MONTH}(?:-${DAY})?)?`;

const PERIOD = [
  'to date|截至目前|current|现状|undated|时间未注明',
  `since ${DATE}|自?${DATE}以来`,
  `until ${DATE}|截至${DATE}`,
  `${DATE} to ${DATE}|${DATE} ?至 ?${DATE}`,
  DATE,
].join('|');

const AMOUNT = `第[1-9]\\d*[名位]?|(?:${Object.keys(LEADING_BOUNDS).join('|')})?-?\\d[^\\s０-９％]*`;

/**
 * The forms of values, as far as a pattern can say them without refusing anything that the model accepts. To the
 * editor's program an unquoted 2023 is a number and an unquoted true is none of our business: only to us is every
 * scalar text.
 */
export const VALUE_FORMS: readonly ValueForm[] = [
  form('words', words, { pattern: '\\S', ...message('words') }),
  form('id', id, { title: 'id', pattern: ID_FORM.source, ...message('id') }),
  form('year', year, {
    type: ['string', 'integer'],
    pattern: '^(?:1949|19[5-9]\\d|2\\d{3})$',
    minimum: 1949,
    maximum: 2999,
    ...message('year'),
  }),
  form('date', calendarDate, { ...dated(DATE), ...message('date') }),
  form('day', calendarDay, { type: 'string', pattern: `^(?:19|20)\\d{2}-${MONTH}-${DAY}$`, ...message('day') }),
  form('period', period, { ...dated(PERIOD), ...message('period') }),
  form('amount', amount, {}),
  {
    name: 'amount-phrase',
    schema: amountPhrase,
    keywords: { type: ['string', 'number'], pattern: `^(?:${AMOUNT})$`, ...message('amount') },
  },
  form('flag', truth, { type: ['boolean', 'string'], pattern: '^(?:true|false)$', ...message('flag') }),
  form('address', address, { pattern: '^[Hh][Tt][Tt][Pp][Ss]?:', ...message('address') }),
];

function form(
  name: keyof typeof VALUE_WORDS,
  schema: z.ZodType,
  keywords: Readonly<Record<string, unknown>>,
): ValueForm {
  return { name, schema, keywords: { ...described(VALUE_WORDS[name]), ...keywords } };
}

/** A year stands as a number where nothing else is typed. */
function dated(pattern: string): Readonly<Record<string, unknown>> {
  return { type: ['string', 'integer'], pattern: `^(?:${pattern})$`, minimum: 1900, maximum: 2099 };
}

/** What the editor's program says where the form is missed; without it, it would print the pattern. */
function message(name: keyof typeof FORM_WORDS): Readonly<Record<string, string>> {
  return { errorMessage: bothLanguages(FORM_WORDS[name]) };
}
