import type { RealUnit } from '../../model/amount/units.ts';

/** How English names a unit. */
export interface EnglishUnit {
  /** After exactly one: 1 kilometer. */
  readonly one: string;
  /** After any other number: 124 kilometers. */
  readonly other: string;
  /** In great numerals, charts and tables; empty where there is none and the name is written there too. */
  readonly symbol: string;
  /** Where the symbol stands: before the number (CNY 17.9 million), after a space (124 km), or right after it (99.5%). */
  readonly place: 'before' | 'after' | 'close';
  /** Whether 以内 is "within" (within 3.5 percent, within 5 kilometers) rather than "no more than". */
  readonly within: boolean;
}

function money(one: string, other: string, symbol: string): EnglishUnit {
  return { one, other, symbol, place: 'before', within: false };
}

function share(name: string, symbol: string): EnglishUnit {
  return { one: name, other: name, symbol, place: 'close', within: true };
}

function measure(one: string, other: string, symbol: string): EnglishUnit {
  return { one, other, symbol, place: 'after', within: false };
}

/** A length, a time or a difference: something that one can be within. */
function reach(one: string, other: string, symbol: string): EnglishUnit {
  return { one, other, symbol, place: 'after', within: true };
}

/**
 * American spelling, as Xinhua writes; SI symbols (ISO 80000); currency codes of ISO 4217; percent in text as in the
 * releases of the National Bureau of Statistics. Yuan, yen, mu and mesh have no plural.
 */
export const ENGLISH_UNITS: Readonly<Record<RealUnit, EnglishUnit>> = {
  yuan: money('yuan', 'yuan', 'CNY'),
  'us-dollar': money('US dollar', 'US dollars', 'USD'),
  'hong-kong-dollar': money('Hong Kong dollar', 'Hong Kong dollars', 'HKD'),
  euro: money('euro', 'euros', 'EUR'),
  yen: money('yen', 'yen', 'JPY'),
  percent: share('percent', '%'),
  'per-mille': share('per thousand', '‰'),
  'percentage-point': reach('percentage point', 'percentage points', ''),
  times: measure('times', 'times', ''),
  'square-meter': measure('square meter', 'square meters', 'm²'),
  'square-kilometer': measure('square kilometer', 'square kilometers', 'km²'),
  hectare: measure('hectare', 'hectares', 'ha'),
  mu: measure('mu', 'mu', 'mu'),
  millimeter: reach('millimeter', 'millimeters', 'mm'),
  centimeter: reach('centimeter', 'centimeters', 'cm'),
  meter: reach('meter', 'meters', 'm'),
  kilometer: reach('kilometer', 'kilometers', 'km'),
  'cubic-meter': measure('cubic meter', 'cubic meters', 'm³'),
  liter: measure('liter', 'liters', 'L'),
  gram: measure('gram', 'grams', 'g'),
  kilogram: measure('kilogram', 'kilograms', 'kg'),
  'metric-ton': measure('metric ton', 'metric tons', 't'),
  kilowatt: measure('kilowatt', 'kilowatts', 'kW'),
  megawatt: measure('megawatt', 'megawatts', 'MW'),
  'kilowatt-hour': measure('kilowatt-hour', 'kilowatt-hours', 'kWh'),
  'degree-celsius': measure('degree Celsius', 'degrees Celsius', '°C'),
  mesh: measure('mesh', 'mesh', 'mesh'),
  minute: reach('minute', 'minutes', 'min'),
  hour: reach('hour', 'hours', 'h'),
  day: reach('day', 'days', ''),
  'working-day': reach('working day', 'working days', ''),
  week: reach('week', 'weeks', ''),
  month: reach('month', 'months', ''),
  year: reach('year', 'years', ''),
};
