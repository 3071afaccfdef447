import type { Pigment } from './place.ts';

/** A pigment in both schemes; each reaches a contrast of 4.5:1 on its paper (WCAG 2.2, 1.4.3), which a test measures. */
export interface PigmentColours {
  readonly onPaper: string;
  readonly onDark: string;
}

/** The paper of each scheme, as in site/styles/tokens.css. */
export const PAPER = { light: '#faf7f0', dark: '#191714' } as const;

/** Traditional Chinese pigments, as an accent on paper and in the dark scheme. */
export const PIGMENT_COLOURS: Readonly<Record<Pigment, PigmentColours>> = {
  cinnabar: { onPaper: '#a8321f', onDark: '#e98973' },
  indigo: { onPaper: '#2b4a78', onDark: '#93b3e2' },
  pine: { onPaper: '#2f5d46', onDark: '#8ac2a3' },
  ochre: { onPaper: '#8a5416', onDark: '#dba765' },
  plum: { onPaper: '#6b3a5e', onDark: '#cf9fc3' },
  azurite: { onPaper: '#1f5f7a', onDark: '#84c0da' },
};
