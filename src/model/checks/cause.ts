import type { Report } from '../report.ts';
import type { BraceCause } from './braces.ts';

/** What can be wrong between the parts of a report that are each well-formed. */
export type CheckCause =
  | {
      readonly code: 'missing-ref';
      readonly id: string;
      readonly near?: string | undefined;
      readonly what: 'figure' | 'source' | 'indicator';
    }
  | { readonly code: 'indicator-twice'; readonly indicator: string; readonly figure: string }
  | { readonly code: 'same-id'; readonly id: string }
  /** The page itself has a place of this name. */
  | { readonly code: 'taken-id'; readonly id: string }
  | { readonly code: 'source-needed'; readonly sources: readonly string[] }
  | { readonly code: 'figure-unused'; readonly id: string }
  | BraceCause
  /** The text types the measure word or unit that the figure before it brings along. */
  | { readonly code: 'unit-repeated'; readonly id: string; readonly unit: string }
  /** 5.4亿: of what? */
  | { readonly code: 'unit-missing'; readonly found: string }
  | { readonly code: 'digits-in-prose'; readonly digits: string }
  | { readonly code: 'figures-differ'; readonly onlyZh: readonly string[]; readonly onlyEn: readonly string[] }
  | { readonly code: 'not-translated' }
  | { readonly code: 'en-still-chinese'; readonly found: string }
  | { readonly code: 'zh-punctuation-in-en'; readonly mark: string; readonly write: string }
  | { readonly code: 'ascii-punctuation-in-zh'; readonly mark: string; readonly write: string }
  | { readonly code: 'highlights-count'; readonly count: number }
  | { readonly code: 'wrong-place'; readonly typed: string; readonly folder: string }
  | { readonly code: 'wrong-year'; readonly typed: number; readonly file: string }
  | { readonly code: 'unknown-place'; readonly place: string }
  /** The amount of the part or the closed exceeds the whole. */
  | { readonly code: 'part-above-whole'; readonly part: string; readonly whole: string }
  | {
      readonly code: 'not-one-set';
      readonly part: string;
      readonly whole: string;
      readonly relation: 'closes' | 'part-of';
    }
  | { readonly code: 'circular-relation'; readonly id: string }
  /** The amount is words, a range or a rank. */
  | { readonly code: 'no-number'; readonly id: string }
  | { readonly code: 'units-differ'; readonly units: readonly string[] }
  | { readonly code: 'too-far-apart'; readonly largest: string; readonly smallest: string }
  | { readonly code: 'sum-mismatch'; readonly whole: string; readonly sum: string; readonly parts: readonly string[] }
  | { readonly code: 'not-a-rate'; readonly id: string; readonly unit: string }
  | { readonly code: 'one-bar' }
  | { readonly code: 'not-countable'; readonly id: string; readonly why: 'approximate' | 'above-60' | 'fraction' }
  | { readonly code: 'highlight-not-shown'; readonly id: string }
  | { readonly code: 'periods-differ'; readonly ids: readonly string[] }
  | { readonly code: 'chart-misplaced'; readonly kind: string }
  | { readonly code: 'no-honours'; readonly kind: string }
  /** A figure is named in braces in a label or name, where it would be printed as typed. */
  | { readonly code: 'reference-in-name'; readonly id: string }
  /** 0.995% where 99.5% seems to be meant. */
  | { readonly code: 'percent-fraction'; readonly found: string; readonly instead: string }
  /** 432000万平方米: what it equals, and what it is without the scale. */
  | { readonly code: 'scale-twice'; readonly found: string; readonly equals: string; readonly without: string }
  | { readonly code: 'same-fact-two-values'; readonly label: string; readonly earlier: string }
  /** A date or period that has no day in common with the report's. */
  | { readonly code: 'outside-period'; readonly found: string; readonly report: string }
  /** A term that the glossary already has. */
  | { readonly code: 'glossary-twice'; readonly zh: string }
  | { readonly code: 'map-without-number'; readonly found: string }
  /** An official number of the site that has not the form that it always has. */
  | {
      readonly code: 'official-form';
      readonly field: 'site-code' | 'icp' | 'police-record';
      readonly found: string;
      readonly corrected?: string | undefined;
    }
  /** Figures whose amount is left empty; at the first of them. */
  | { readonly code: 'amounts-to-fill-in'; readonly status: Report['status']; readonly count: number }
  /** Texts that are only marked as to be written; at the first of them. */
  | { readonly code: 'texts-to-write'; readonly status: Report['status']; readonly count: number };
