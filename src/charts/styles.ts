import type { Language } from '../model/language.ts';

/** The colours and font families that the rules of chart.css are filled with. */
export interface Palette {
  readonly ink: string;
  readonly inkSoft: string;
  readonly rule: string;
  readonly accent: string;
  readonly sans: string;
  readonly display: string;
}

/** The colours of paper and ink in a picture that stands alone: the page's light scheme. */
export const PAPER = '#faf7f0';
export const LIGHT = { ink: '#221d18', inkSoft: '#6b6258', rule: '#d9d0c0' } as const;

/**
 * Font families by name. Chinese display type names the Chinese face first: resvg sets a whole run, numerals and all,
 * in whichever face it falls back to for one character that the first lacks. A picture that stands alone takes what
 * the reader has. English labels are set in the Latin serif where only our own fonts are at hand, since a Chinese sans
 * sets ’ and “ a full em wide.
 */
export const FAMILIES: Readonly<Record<Language, { readonly sans: string; readonly display: string }>> = {
  zh: {
    sans: "'Noto Sans SC', 'PingFang SC', 'Microsoft YaHei', sans-serif",
    display: "'Noto Serif SC', 'Source Serif 4', 'Songti SC', SimSun, serif",
  },
  en: {
    sans: "'Source Serif 4', 'Helvetica Neue', Arial, sans-serif",
    display: "'Source Serif 4', Georgia, 'Times New Roman', serif",
  },
};

/** The rules of chart.css, class by class, with fixed values for renderers without custom properties (resvg). */
export function chartRules(palette: Palette): string {
  const { ink, inkSoft, rule, accent, sans, display } = palette;
  const line = (stroke: string) => `fill: none; stroke: ${stroke}; stroke-width: 1`;
  const outline = (stroke: string) => `fill: ${PAPER}; stroke: ${stroke}; stroke-width: 1.25`;
  const tabular = 'font-variant-numeric: tabular-nums lining-nums';
  const rules: Readonly<Record<string, string>> = {
    'chart-mark': `fill: ${inkSoft}`,
    'chart-mark-accent': `fill: ${accent}`,
    'chart-mark-quiet': `fill: ${rule}`,
    'chart-hollow': outline(inkSoft),
    'chart-hollow-accent': outline(accent),
    'chart-baseline': line(ink),
    'chart-rule': line(rule),
    'chart-hairline': line(inkSoft),
    'chart-hairline-accent': line(accent),
    'chart-label': `fill: ${ink}; font-family: ${sans}; font-size: 14px`,
    'chart-note': `fill: ${inkSoft}; font-family: ${sans}; font-size: 13px`,
    'chart-words': `fill: ${ink}; font-family: ${sans}; font-size: 13px`,
    'chart-tick': `fill: ${inkSoft}; font-family: ${sans}; font-size: 12px; ${tabular}`,
    'chart-value': `font-family: ${display}; font-size: 24px; font-weight: 600; ${tabular}`,
    'chart-great': `font-family: ${display}; font-size: 46px; font-weight: 600; ${tabular}`,
    'chart-heading': `fill: ${ink}; font-family: ${display}; font-size: 17px; font-weight: 600`,
    'chart-accent': `fill: ${accent}`,
  };
  return Object.entries(rules)
    .map(([name, declarations]) => `.${name} { ${declarations}; }`)
    .join('\n');
}
