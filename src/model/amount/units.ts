/**
 * A unit that has a name of its own in English. Measure words (家, 个, 处, 人次) are not among them: what they
 * count is named by the figure's noun or its label.
 */
export type RealUnit =
  | 'yuan'
  | 'us-dollar'
  | 'percent'
  | 'per-mille'
  | 'percentage-point'
  | 'square-meter'
  | 'square-kilometer'
  | 'hectare'
  | 'mu'
  | 'millimeter'
  | 'meter'
  | 'kilometer'
  | 'cubic-meter'
  | 'kilogram'
  | 'metric-ton'
  | 'kilowatt'
  | 'kilowatt-hour'
  | 'degree-celsius'
  | 'mesh'
  | 'minute'
  | 'hour'
  | 'day'
  | 'month'
  | 'year';

const REAL_UNITS: ReadonlyMap<string, RealUnit> = new Map<string, RealUnit>([
  ['元', 'yuan'],
  ['美元', 'us-dollar'],
  ['%', 'percent'],
  ['‰', 'per-mille'],
  ['个百分点', 'percentage-point'],
  ['百分点', 'percentage-point'],
  ['平方米', 'square-meter'],
  ['㎡', 'square-meter'],
  ['m²', 'square-meter'],
  ['平方公里', 'square-kilometer'],
  ['平方千米', 'square-kilometer'],
  ['km²', 'square-kilometer'],
  ['公顷', 'hectare'],
  ['亩', 'mu'],
  ['毫米', 'millimeter'],
  ['米', 'meter'],
  ['公里', 'kilometer'],
  ['千米', 'kilometer'],
  ['km', 'kilometer'],
  ['立方米', 'cubic-meter'],
  ['公斤', 'kilogram'],
  ['千克', 'kilogram'],
  ['kg', 'kilogram'],
  ['吨', 'metric-ton'],
  ['千瓦', 'kilowatt'],
  ['千瓦时', 'kilowatt-hour'],
  ['℃', 'degree-celsius'],
  ['摄氏度', 'degree-celsius'],
  ['目', 'mesh'],
  ['分钟', 'minute'],
  ['小时', 'hour'],
  ['个小时', 'hour'],
  ['天', 'day'],
  ['个月', 'month'],
  ['年', 'year'],
]);

/** The real unit that a Chinese unit names, or undefined for a measure word, an unknown unit or none. */
export function realUnit(unit: string): RealUnit | undefined {
  return REAL_UNITS.get(unit);
}

const PEOPLE = ['人', '名', '位'];

/** What two amounts must share to stand on one axis: the real unit, people (人, 名, 位), or the very same measure word. */
export function unitKind(unit: string): string {
  return realUnit(unit) ?? (PEOPLE.includes(unit) ? '人' : unit);
}
