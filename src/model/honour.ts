import type { CalendarDate } from './calendar-date.ts';
import type { Text } from './text.ts';

/** The level of the body that gave an honour, highest first. */
export const HONOUR_LEVELS = ['national', 'provincial', 'municipal', 'district'] as const;
export type HonourLevel = (typeof HONOUR_LEVELS)[number];

/** What the honour is: a title that was awarded, a place in an order, or coverage in the press. */
export type HonourKind = 'award' | 'rank' | 'coverage';

/** Who recognised whom for what. */
export interface Honour {
  readonly id: string;
  readonly title: Text;
  readonly kind: HonourKind;
  /** Absent for coverage whose level the source does not give. */
  readonly level?: HonourLevel | undefined;
  /** The body that gave it, where the source names one. */
  readonly by?: Text | undefined;
  /** The recipients, one entry each. */
  readonly to: readonly Text[];
  /** Absent where the source gives no date; never guessed. */
  readonly date?: CalendarDate | undefined;
  readonly note?: Text | undefined;
}
