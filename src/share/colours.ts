import { PAPER as PAPERS } from '../model/pigment-colours.ts';

/** The warm white of the page's ground, in the scheme that is also printed. */
export const PAPER = PAPERS.light;
/** The near-black of text and heavy rules. */
export const INK = '#221d18';
/** Small print: 5.9:1 on paper. */
export const SOFT_INK = '#675e54';
/** Hairlines that only part. */
export const HAIRLINE = '#d9d0c0';
