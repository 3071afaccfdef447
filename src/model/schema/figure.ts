import { z } from 'zod';
import { TO_FILL_IN } from '../amount/to-fill-in.ts';
import type { Period } from '../period.ts';
import { amount, calendarDate, id, listOf, period, text, words } from './fields.ts';

/** The English noun of a measure word, as typed under a figure. */
export const noun = z.strictObject({ one: words, other: words });

/** How a figure was calculated, as typed under it. */
export const derived = z.strictObject({ from: listOf(id), how: text });

/** A figure as typed under `figures`; what it leaves out is filled in by {@link completeFigure}. */
export const figure = z.strictObject({
  label: text,
  // Left empty it is still to be filled in, which checks/unfinished.ts says.
  amount: amount.nullable().transform((typed) => typed ?? TO_FILL_IN),
  noun: noun.optional(),
  period: period.optional(),
  'as-of': z.union([z.literal('publication'), calendarDate]).optional(),
  basis: z.enum(['year-on-year', 'period-on-period', 'since-year-start', 'five-year']).optional(),
  standing: z.enum(['stated', 'expected', 'estimated', 'preliminary']).default('stated'),
  source: id.optional(),
  derived: derived.optional(),
  'part-of': id.optional(),
  closes: id.optional(),
  'conflicts-with': id.optional(),
  indicator: id.optional(),
  note: text.optional(),
});

/** What a report gives to the figures that do not say it themselves. */
export interface FigureDefaults {
  readonly period: Period;
  /** The only source of the report; where there are several, each figure must name its own. */
  readonly source: string | undefined;
}

/** Makes a figure of the model from what was typed and the report's defaults. */
export function completeFigure(figureId: string, typed: z.output<typeof figure>, defaults: FigureDefaults) {
  const { 'as-of': asOf, 'part-of': partOf, 'conflicts-with': conflictsWith, ...rest } = typed;
  return {
    ...rest,
    id: figureId,
    period: typed.period ?? defaults.period,
    source: typed.source ?? defaults.source ?? '',
    asOf,
    partOf,
    conflictsWith,
  };
}
