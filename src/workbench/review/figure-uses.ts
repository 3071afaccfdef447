import { figureUses } from '../../model/checks/references.ts';
import type { Path } from '../../model/remark.ts';
import type { Report } from '../../model/report.ts';
import { plainText } from '../../wording/prose/prose.ts';
import { writeTextPlace } from '../../wording/text-place.ts';
import type { Both } from './review-table.ts';

/** How the last part of a way to a figure is called; others stand as `writeTextPlace` has them. */
const KINDS: Readonly<Record<string, Both>> = {
  body: { zh: '正文', en: 'text' },
  title: { zh: '标题', en: 'title' },
  lead: { zh: '导语', en: 'lead' },
  facts: { zh: '事项', en: 'named items' },
  figures: { zh: '大数字', en: 'great figures' },
  figure: { zh: '章首大数字', en: 'lead figure' },
};

/**
 * Where readers see each figure of a report, by id: the opening, the share images, and each chapter and section with its
 * title and the ways in which it shows the figure there.
 */
export function usesByFigure(report: Report): ReadonlyMap<string, readonly Both[]> {
  const uses = new Map<string, Map<string, { readonly place: Both; readonly kinds: Both[] }>>();
  for (const use of figureUses(report)) {
    if (!use.shown) continue;
    const { place, kind } = describe(use.path, report);
    const places = uses.get(use.id) ?? new Map();
    uses.set(use.id, places);
    const entry = places.get(place.zh) ?? { place, kinds: [] };
    places.set(place.zh, entry);
    if (kind !== undefined && !entry.kinds.some(({ zh }: Both) => zh === kind.zh)) entry.kinds.push(kind);
  }
  return new Map([...uses].map(([id, places]) => [id, [...places.values()].map(joined)]));
}

function joined({ place, kinds }: { readonly place: Both; readonly kinds: readonly Both[] }): Both {
  if (kinds.length === 0) return place;
  return {
    zh: `${place.zh}：${kinds.map(({ zh }) => zh).join('、')}`,
    en: `${place.en}: ${kinds.map(({ en }) => en).join(', ')}`,
  };
}

/** The part of the page that a use is in, and how it is used there. */
function describe(path: Path, report: Report): { readonly place: Both; readonly kind?: Both | undefined } {
  const [first, chapterIndex, second, sectionIndex] = path;
  if (first === 'highlights') {
    return { place: { zh: '开篇大数字、分享图', en: 'Opening and share images' } };
  }
  if (first !== 'chapters' || typeof chapterIndex !== 'number') {
    const language = path.at(-1);
    const place = language === 'zh' || language === 'en' ? path.slice(0, -1) : path;
    return { place: { zh: writeTextPlace(place, 'zh'), en: writeTextPlace(place, 'en') } };
  }
  const chapter = report.chapters[chapterIndex];
  const inSection = second === 'sections' && typeof sectionIndex === 'number';
  const section = inSection ? chapter?.sections[sectionIndex] : chapter;
  const at = path.slice(0, inSection ? 4 : 2);
  const title = section?.title ?? { zh: '' };
  const kind = kindOf(path.slice(at.length));
  return {
    place: {
      zh: `${writeTextPlace(at, 'zh')}“${plainText(title, 'zh', report.figures)}”`,
      en: `${writeTextPlace(at, 'en')} “${plainText(title, 'en', report.figures)}”`,
    },
    kind,
  };
}

function kindOf(rest: Path): Both {
  const [first = '', index] = rest;
  if (first === 'charts' && typeof index === 'number') return { zh: `图${index + 1}`, en: `chart ${index + 1}` };
  const key = String(first);
  return KINDS[key] ?? { zh: writeTextPlace([key], 'zh'), en: writeTextPlace([key], 'en') };
}
