import type { z } from 'zod';
import { pair } from '../../model/schema/chart.ts';
import { text } from '../../model/schema/fields.ts';
import { derived, figure, noun } from '../../model/schema/figure.ts';
import { glossaryEntry } from '../../model/schema/glossary.ts';
import { honour } from '../../model/schema/honour.ts';
import { indicator } from '../../model/schema/indicators.ts';
import { place } from '../../model/schema/place.ts';
import { chapter, event, fact, note, picture, plan, report, section, source } from '../../model/schema/report.ts';
import { official, site } from '../../model/schema/site.ts';
import { term } from '../../model/schema/terms.ts';
import { PAIR_FIELDS } from '../../wording/fields/chart.ts';
import type { FieldsOf, FieldWords } from '../../wording/fields/field-words.ts';
import { BASES, DERIVED_FIELDS, FIGURE_FIELDS, NOUN_FIELDS, STANDINGS } from '../../wording/fields/figure.ts';
import { HONOUR_FIELDS, HONOUR_KINDS, LEVELS } from '../../wording/fields/honour.ts';
import { TEXT_FIELDS, VALUE_WORDS } from '../../wording/fields/kinds.ts';
import {
  CHAPTER_FIELDS,
  EVENT_FIELDS,
  FACT_FIELDS,
  NOTE_FIELDS,
  PICTURE_FIELDS,
  PLAN_FIELDS,
  REPORT_FIELDS,
  SECTION_FIELDS,
  SOURCE_FIELDS,
} from '../../wording/fields/report.ts';
import {
  INDICATOR_FIELDS,
  OFFICIAL_FIELDS,
  PIGMENT_WORDS,
  PLACE_FIELDS,
  SITE_FIELDS,
  STATUSES,
} from '../../wording/fields/site.ts';
import { GLOSSARY_FIELDS, TERM_FIELDS, WORDING_LANGUAGES } from '../../wording/fields/terms.ts';

/** A map of the model with the words of its keys. */
export interface Definition {
  readonly name: string;
  readonly schema: z.ZodType;
  /** What it is, for the keys that say nothing better. */
  readonly about?: FieldWords;
  readonly fields: Readonly<Record<string, FieldWords>>;
  /** The words of the choices of those keys that offer choices. */
  readonly options: Readonly<Record<string, Readonly<Record<string, FieldWords>>>>;
  /** What is said where the value of a key is none of its choices, if the program would not say it well. */
  readonly refusals?: Readonly<Record<string, Pick<FieldWords, 'zh' | 'en'>>>;
}

/** Every map of the content files, charts apart. */
export const DEFINITIONS: readonly Definition[] = [
  { ...define('text', text, TEXT_FIELDS), about: VALUE_WORDS.text },
  define('report', report, REPORT_FIELDS, { status: STATUSES }),
  define('source', source, SOURCE_FIELDS),
  define('figure', figure, FIGURE_FIELDS, { basis: BASES, standing: STANDINGS }),
  define('noun', noun, NOUN_FIELDS),
  define('derived', derived, DERIVED_FIELDS),
  define('chapter', chapter, CHAPTER_FIELDS),
  define('section', section, SECTION_FIELDS),
  define('fact', fact, FACT_FIELDS),
  define('pair', pair, PAIR_FIELDS),
  define('honour', honour, HONOUR_FIELDS, { kind: HONOUR_KINDS, level: LEVELS }),
  define('event', event, EVENT_FIELDS),
  define('plan', plan, PLAN_FIELDS),
  define('picture', picture, PICTURE_FIELDS),
  define('note', note, NOTE_FIELDS),
  define('site', site, SITE_FIELDS),
  define('official', official, OFFICIAL_FIELDS),
  define('place', place, PLACE_FIELDS, { accent: PIGMENT_WORDS }),
  define('indicator', indicator, INDICATOR_FIELDS),
  define('glossary-entry', glossaryEntry, GLOSSARY_FIELDS),
  define('term', term, TERM_FIELDS, { language: WORDING_LANGUAGES }),
];

function define<Schema extends z.ZodType>(
  name: string,
  schema: Schema,
  fields: FieldsOf<Schema>,
  options: Definition['options'] = {},
): Definition {
  return { name, schema, fields, options };
}
