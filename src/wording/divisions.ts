import type { Language } from '../model/language.ts';
import type { Place } from '../model/place.ts';
import { textIn } from '../model/text.ts';

/**
 * The divisions above a place as each language writes an address: from the largest in Chinese (山东省滨州市滨城区), to the
 * largest in English (Bincheng District, Binzhou City, Shandong Province). Empty for a place without any.
 */
export function writeDivisions({ divisions }: Place, language: Language): string {
  const names = divisions.map((division) => textIn(division, language).text);
  return language === 'zh' ? names.join('') : names.toReversed().join(', ');
}
