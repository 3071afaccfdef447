/** Real units and the ways in which Chinese writes them. */
const SPELLINGS = {
  yuan: ['元'],
  'us-dollar': ['美元'],
  'hong-kong-dollar': ['港元'],
  euro: ['欧元'],
  yen: ['日元'],
  percent: ['%'],
  'per-mille': ['‰'],
  'percentage-point': ['个百分点', '百分点'],
  times: ['倍'],
  'square-meter': ['平方米', '㎡', 'm²'],
  'square-kilometer': ['平方公里', '平方千米', 'km²'],
  hectare: ['公顷'],
  mu: ['亩'],
  millimeter: ['毫米', 'mm'],
  centimeter: ['厘米', 'cm'],
  meter: ['米', 'm'],
  kilometer: ['公里', '千米', 'km'],
  'cubic-meter': ['立方米', 'm³'],
  liter: ['升', 'L'],
  gram: ['克', 'g'],
  kilogram: ['公斤', '千克', 'kg'],
  'metric-ton': ['吨'],
  kilowatt: ['千瓦', 'kW'],
  megawatt: ['兆瓦', 'MW'],
  'kilowatt-hour': ['千瓦时', 'kWh'],
  'degree-celsius': ['℃', '摄氏度'],
  mesh: ['目'],
  minute: ['分钟'],
  hour: ['小时', '个小时'],
  day: ['天'],
  'working-day': ['个工作日', '工作日'],
  week: ['周', '个星期'],
  month: ['个月'],
  year: ['年', '周年'],
} as const;

/**
 * A unit that has a name of its own in English. Measure words (家, 个, 处, 人次) are not among them: what they
 * count is named by the figure's noun or its label.
 */
export type RealUnit = keyof typeof SPELLINGS;

function* spellings(): Generator<readonly [string, RealUnit]> {
  let unit: RealUnit;
  for (unit in SPELLINGS) for (const spelling of SPELLINGS[unit]) yield [spelling, unit];
}

const REAL_UNITS: ReadonlyMap<string, RealUnit> = new Map(spellings());

/** The real unit that a Chinese unit names, or undefined for a measure word, an unknown unit or none. */
export function realUnit(unit: string): RealUnit | undefined {
  return REAL_UNITS.get(unit);
}

/**
 * The longest real unit with which a text begins, as it is spelt there. 元人民币 and 亩地 would otherwise pass for measure
 * words, and English would lose the yuan and the mu.
 */
export function realUnitAtStart(text: string): string | undefined {
  const found = [...REAL_UNITS.keys()].filter((spelling) => text.startsWith(spelling));
  return found.toSorted((first, second) => second.length - first.length)[0];
}

const PEOPLE = ['人', '名', '位'];

/** What two amounts must share to stand on one axis: the real unit, people (人, 名, 位), or the very same measure word. */
export function unitKind(unit: string): string {
  return realUnit(unit) ?? (PEOPLE.includes(unit) ? '人' : unit);
}
