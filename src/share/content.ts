import type { Language } from '../model/language.ts';

/** A great figure as it is set: the number large, the words around it small. 超过|8|万人次, more than CNY|17.9|million. */
export interface ShareFigure {
  /** Words before the number, of the same phrase: 超过, `more than CNY`. */
  readonly before?: string | undefined;
  /** The digits as written in this language: `1790`, `432,000`. */
  readonly number: string;
  /** Words after the number, of the same phrase: 余万元, `million`, `square meters`. */
  readonly after?: string | undefined;
  /** What was counted: 追回欠薪. */
  readonly label: string;
}

/** Everything that a share image says, ready written in one language. Nothing is worded or formatted after this. */
export interface ShareContent {
  readonly language: Language;
  /** 市西街道. */
  readonly place: string;
  /** The divisions above the place, as one phrase: 山东省滨州市滨城区. */
  readonly division: string;
  readonly year: number;
  /** What stands with the year: 年度报告, `Annual report`. */
  readonly yearLabel: string;
  /** The year in one sentence. */
  readonly claim: string;
  /** Three or four; a layout with less room takes the first ones. */
  readonly figures: readonly ShareFigure[];
  readonly publisher: string;
  /** The place's pigment on paper, `#rrggbb`. */
  readonly accent: string;
  /** Absolute address of the report, for the QR code of the poster; without it the poster has none. */
  readonly address?: string | undefined;
  /** What the QR code is for: 扫码阅读全文. Shown only with an address. */
  readonly addressLabel: string;
}

/** The shapes of share image: a link preview, a thumbnail for chat windows, and a portrait for printing and moments. */
export type ShareLayout = 'card' | 'square' | 'poster';

/** Width and height of each layout in pixels. */
export const SHARE_SIZES = {
  card: { width: 1200, height: 630 },
  square: { width: 600, height: 600 },
  poster: { width: 1080, height: 1440 },
} as const satisfies Record<ShareLayout, { readonly width: number; readonly height: number }>;
