import type { Path } from '../../../model/remark.ts';
import type { Report } from '../../../model/report.ts';
import { type PlacedText, reportTexts } from '../../../model/report-texts.ts';
import { writeTextPlace } from '../../../wording/text-place.ts';
import { inBoth } from '../figure-facts.ts';
import { type Both, bothLines, textLines } from '../review-table.ts';
import type { Change } from './item.ts';

/** Compared with what they belong to. */
const ELSEWHERE = new Set<string | number | undefined>(['figures', 'honours', 'sources']);

const TEXT: Both = { zh: '文字', en: 'Text' };

/**
 * Compares the running text of two versions. Texts that stand in one list of one chapter or section, known by its id,
 * are compared with each other: those that say the same are the same wherever in the list they stand, the rest are
 * paired in their order. The amounts are those of each version, and are no reason for a change of the text.
 */
export function compareTexts(before: Report, after: Report): readonly Change[] {
  const earlier = groups(before);
  const later = groups(after);
  const keys = [...later.keys(), ...[...earlier.keys()].filter((key) => !later.has(key))];
  return keys.flatMap((key) => {
    const [old, fresh] = withoutCommon(earlier.get(key) ?? [], later.get(key) ?? []);
    const length = Math.max(old.length, fresh.length);
    return Array.from({ length }, (_, index) => change(old[index], fresh[index], before, after)).flat();
  });
}

/** The texts of a report by the list that they stand in. */
function groups(report: Report): ReadonlyMap<string, readonly PlacedText[]> {
  const found = new Map<string, PlacedText[]>();
  for (const placed of reportTexts(report)) {
    if (ELSEWHERE.has(placed.path[0])) continue;
    const key = groupOf(placed.path, report);
    found.set(key, [...(found.get(key) ?? []), placed]);
  }
  return found;
}

/** The way to a text with chapters and sections by their ids and other positions left out. */
function groupOf(path: Path, report: Report): string {
  const [first, chapter, second, section] = path;
  if (first !== 'chapters' || typeof chapter !== 'number')
    return path.filter((step) => typeof step === 'string').join('/');
  const inChapter = report.chapters[chapter];
  const inSection = second === 'sections' && typeof section === 'number' ? inChapter?.sections[section]?.id : undefined;
  const rest = path.slice(inSection === undefined ? 2 : 4).filter((step) => typeof step === 'string');
  return [first, inChapter?.id, inSection, ...rest].filter((step) => step !== undefined).join('/');
}

/** Two lists without what stands in both, each as often as it stands in both. */
function withoutCommon(
  before: readonly PlacedText[],
  after: readonly PlacedText[],
): readonly [readonly PlacedText[], readonly PlacedText[]] {
  const left = [...before];
  const fresh = after.filter((text) => {
    const same = left.findIndex((old) => old.text.zh === text.text.zh && old.text.en === text.text.en);
    if (same !== -1) left.splice(same, 1);
    return same === -1;
  });
  return [left, fresh];
}

function change(
  old: PlacedText | undefined,
  fresh: PlacedText | undefined,
  before: Report,
  after: Report,
): readonly Change[] {
  const placed = fresh ?? old;
  if (placed === undefined) return [];
  return [
    {
      kind: old === undefined ? 'added' : fresh === undefined ? 'removed' : 'changed',
      name: bothLines(inBoth((language) => writeTextPlace(placed.path, language))),
      field: TEXT,
      before: old === undefined ? [] : textLines(old.text, before.figures),
      after: fresh === undefined ? [] : textLines(fresh.text, after.figures),
      grave: false,
    },
  ];
}
