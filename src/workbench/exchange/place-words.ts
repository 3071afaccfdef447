import type { Language } from '../../model/language.ts';
import type { Plain } from '../../source/plain.ts';
import { writeTextPlace } from '../../wording/text-place.ts';
import { valueAt } from './entry.ts';
import type { Path } from './text-rows.ts';
import type { Words } from './words.ts';

/** Where in a report a text stands, in words: 第二章“政务服务” · 第1段, `Chapter 2 “Government services” · paragraph 1`. */
export function placeWords(report: Plain, path: Path): Words {
  const titleOf = (item: Path, language: Language) =>
    shownTitle(valueAt(report, [...item, 'title', language]), language);
  return { zh: writeTextPlace(path, 'zh', titleOf), en: writeTextPlace(path, 'en', titleOf) };
}

/** How much of a title an editor needs to know it by, in characters. */
const LONGEST_TITLE: Readonly<Record<Language, number>> = { zh: 14, en: 30 };

function shownTitle(title: Plain | undefined, language: Language): string | undefined {
  if (typeof title !== 'string') return undefined;
  const quoted = `“${shortened(title, LONGEST_TITLE[language])}”`;
  return language === 'zh' ? quoted : ` ${quoted}`;
}

function shortened(title: string, longest: number): string {
  const characters = [...title.trim()];
  return characters.length > longest ? `${characters.slice(0, longest).join('').trimEnd()}…` : characters.join('');
}
