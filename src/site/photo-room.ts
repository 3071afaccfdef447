/** How wide and high a photo may stand on a page, in rem: a photo is calm beside its words, and never wider than they. */
export const PHOTO_ROOM = {
  alone: { width: 38, height: 26 },
  inGrid: { width: 21.5, height: 21.5 },
  paired: { width: 34, height: 24 },
} as const;
