import type { RealUnit } from '../../model/amount/units.ts';

/** How English names a unit. */
export interface EnglishUnit {
  /** After exactly one: 1 kilometer. */
  readonly one: string;
  /** After any other number: 124 kilometers. */
  readonly other: string;
  /** In great numerals, charts and tables. */
  readonly symbol: string;
  /** Where the symbol stands: before the number (CNY 17.9 million), after a space (124 km), or right after it (99.5%). */
  readonly place: 'before' | 'after' | 'close';
  /** Whether 以内 is "within" (within 3.5 percent, within 5 kilometers) rather than "no more than". */
  readonly within: boolean;
}

function unit(one: string, other: string, symbol: string, within = false): EnglishUnit {
  return { one, other, symbol, place: 'after', within };
}

/**
 * American spelling, as Xinhua writes; SI symbols (ISO 80000); percent in text as in the releases of the National
 * Bureau of Statistics. Yuan, mu and mesh have no plural.
 */
export const ENGLISH_UNITS: Readonly<Record<RealUnit, EnglishUnit>> = {
  yuan: { one: 'yuan', other: 'yuan', symbol: 'CNY', place: 'before', within: false },
  'us-dollar': { one: 'US dollar', other: 'US dollars', symbol: 'USD', place: 'before', within: false },
  percent: { one: 'percent', other: 'percent', symbol: '%', place: 'close', within: true },
  'per-mille': { one: 'per thousand', other: 'per thousand', symbol: '‰', place: 'close', within: true },
  'percentage-point': unit('percentage point', 'percentage points', '', true),
  'square-meter': unit('square meter', 'square meters', 'm²'),
  'square-kilometer': unit('square kilometer', 'square kilometers', 'km²'),
  hectare: unit('hectare', 'hectares', 'ha'),
  mu: unit('mu', 'mu', 'mu'),
  millimeter: unit('millimeter', 'millimeters', 'mm', true),
  meter: unit('meter', 'meters', 'm', true),
  kilometer: unit('kilometer', 'kilometers', 'km', true),
  'cubic-meter': unit('cubic meter', 'cubic meters', 'm³'),
  kilogram: unit('kilogram', 'kilograms', 'kg'),
  'metric-ton': unit('metric ton', 'metric tons', 't'),
  kilowatt: unit('kilowatt', 'kilowatts', 'kW'),
  'kilowatt-hour': unit('kilowatt-hour', 'kilowatt-hours', 'kWh'),
  'degree-celsius': unit('degree Celsius', 'degrees Celsius', '°C'),
  mesh: unit('mesh', 'mesh', 'mesh'),
  minute: unit('minute', 'minutes', 'min', true),
  hour: unit('hour', 'hours', 'h', true),
  day: unit('day', 'days', '', true),
  month: unit('month', 'months', '', true),
  year: unit('year', 'years', '', true),
};
