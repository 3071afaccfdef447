/** Font sizes and line pitches in CSS pixels. chart.css sets the same sizes by class; a test compares the two. */
export const LABEL = { size: 14, leading: 20 } as const;
export const NOTE = { size: 13, leading: 18 } as const;
/** The words and units around a numeral. */
export const WORDS = { size: 13 } as const;
/** The numeral on a mark. */
export const VALUE = { size: 24, leading: 32 } as const;
/** The numeral that a chart is about. */
export const GREAT = { size: 46, leading: 50 } as const;
/** Dates of a timeline, levels of a matrix. */
export const HEADING = { size: 17, leading: 24 } as const;
/** Months and years along an axis: the smallest text of a chart. */
export const TICK = { size: 12, leading: 16 } as const;

/** From the middle of a capital, a figure or a Han character down to its baseline, in em. */
export const MIDDLE_TO_BASELINE = 0.36;

/** From this width on labels stand beside their marks; below it, above them. */
export const WIDE_FROM = 560;
