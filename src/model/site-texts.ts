import type { Indicator } from './indicator.ts';
import type { Place } from './place.ts';
import type { PlacedText } from './report-texts.ts';
import type { Site } from './site.ts';
import type { Text } from './text.ts';

/** Every text of the site's settings, in the order of the form. */
export function siteTexts({ name, publisher, summary, contact, licence }: Site): readonly PlacedText[] {
  return [
    named(['name'], name),
    named(['publisher'], publisher),
    named(['summary'], summary),
    ...optional(['contact'], contact),
    ...optional(['licence'], licence),
  ];
}

/** Every text of a place. */
export function placeTexts({ name, divisions, summary }: Place): readonly PlacedText[] {
  return [
    named(['name'], name),
    ...divisions.map((text, index) => named(['divisions', index], text)),
    ...optional(['summary'], summary),
  ];
}

/** Every text of the indicators. */
export function indicatorTexts(indicators: readonly Indicator[]): readonly PlacedText[] {
  return indicators.flatMap(({ id, label, definition, caveat }) => [
    named([id, 'label'], label),
    named([id, 'definition'], definition),
    ...optional([id, 'caveat'], caveat),
  ]);
}

/** None of these names figures of a report, and all may hold digits of their own. */
function named(path: PlacedText['path'], text: Text): PlacedText {
  return { path, text, role: 'name' };
}

function optional(path: PlacedText['path'], text: Text | undefined): readonly PlacedText[] {
  return text === undefined ? [] : [named(path, text)];
}
