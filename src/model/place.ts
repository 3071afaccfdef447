import type { Text } from './text.ts';

/** The traditional pigments that a place may choose its accent from; their colours are in pigment-colours.ts. */
export const PIGMENTS = ['cinnabar', 'indigo', 'pine', 'ochre', 'plum', 'azurite'] as const;
export type Pigment = (typeof PIGMENTS)[number];

/** A subdistrict or district that publishes reports. */
export interface Place {
  /** File name without extension, used in addresses: `shixi`. */
  readonly id: string;
  readonly name: Text;
  /** The divisions above it, highest first: 山东省, 滨州市, 滨城区. */
  readonly divisions: readonly Text[];
  /** Division code, 6, 9 or 12 digits (GB/T 2260, GB/T 10114), kept as text. */
  readonly code?: string | undefined;
  readonly accent: Pigment;
  /** One sentence about the place. */
  readonly summary?: Text | undefined;
}
