import { figureUses } from '../../model/checks/references.ts';
import type { Path } from '../../model/remark.ts';
import type { Report } from '../../model/report.ts';
import { asTyped } from '../../wording/findings/as-typed.ts';
import { plainText } from '../../wording/prose/prose.ts';
import { writeTextPlace } from '../../wording/text-place.ts';
import type { Both } from './review-table.ts';

/** A part of the page that shows a figure, and in which ways. */
export interface FigurePlace {
  /** The same for the same part in another version of the report, wherever it has moved: made of ids, not positions. */
  readonly id: string;
  readonly said: Both;
}

/** How the last part of a way to a figure is called; others stand as `writeTextPlace` has them. */
const KINDS: Readonly<Record<string, Both>> = {
  body: { zh: '正文', en: 'text' },
  title: { zh: '标题', en: 'title' },
  lead: { zh: '导语', en: 'lead' },
  facts: { zh: '事项', en: 'named items' },
  figures: { zh: '大数字', en: 'great figures' },
  figure: { zh: '章首大数字', en: 'lead figure' },
};

interface Part {
  readonly id: string;
  readonly name: Both;
  readonly kinds: Both[];
}

/**
 * Where readers see each figure of a report, by id: the opening, the share images, and each chapter and section with its
 * title and the ways in which it shows the figure there.
 */
export function usesByFigure(report: Report): ReadonlyMap<string, readonly FigurePlace[]> {
  const uses = new Map<string, Map<string, Part>>();
  for (const use of figureUses(report)) {
    if (!use.shown) continue;
    const { kind, ...described } = describe(use.path, report);
    const parts = uses.get(use.id) ?? new Map<string, Part>();
    uses.set(use.id, parts);
    const part = parts.get(described.id) ?? { ...described, kinds: [] };
    parts.set(described.id, part);
    if (kind !== undefined && !part.kinds.some(({ zh }) => zh === kind.zh)) part.kinds.push(kind);
  }
  return new Map([...uses].map(([id, parts]) => [id, [...parts.values()].map(written)]));
}

function written({ id, name, kinds }: Part): FigurePlace {
  if (kinds.length === 0) return { id, said: name };
  const ways: Both = { zh: kinds.map(({ zh }) => zh).join('、'), en: kinds.map(({ en }) => en).join(', ') };
  return { id: `${id}: ${ways.en}`, said: { zh: `${name.zh}：${ways.zh}`, en: `${name.en}: ${ways.en}` } };
}

/** The part of the page that a use is in, and how the figure is used there. */
function describe(path: Path, report: Report): Omit<Part, 'kinds'> & { readonly kind?: Both | undefined } {
  const [first, chapterIndex, second, sectionIndex] = path;
  if (first === 'highlights') {
    return { id: 'highlights', name: { zh: '开篇大数字、分享图', en: 'Opening and share images' } };
  }
  const chapter = first === 'chapters' && typeof chapterIndex === 'number' ? report.chapters[chapterIndex] : undefined;
  if (chapter === undefined) {
    const language = path.at(-1);
    const place = language === 'zh' || language === 'en' ? path.slice(0, -1) : path;
    return { id: place.join('/'), name: { zh: writeTextPlace(place, 'zh'), en: writeTextPlace(place, 'en') } };
  }
  const section =
    second === 'sections' && typeof sectionIndex === 'number' ? chapter.sections[sectionIndex] : undefined;
  const at = path.slice(0, section === undefined ? 2 : 4);
  // The English title stands with the texts; here the number is enough to find it.
  const title = plainText((section ?? chapter).title, 'zh', report.figures);
  return {
    id: `${chapter.id}/${section?.id ?? ''}`,
    name: { zh: `${writeTextPlace(at, 'zh')}${asTyped(title).zh}`, en: writeTextPlace(at, 'en') },
    kind: kindOf(path.slice(at.length)),
  };
}

function kindOf([first = '', index]: Path): Both {
  if (first === 'charts' && typeof index === 'number') return { zh: `图${index + 1}`, en: `chart ${index + 1}` };
  const key = String(first);
  return KINDS[key] ?? { zh: writeTextPlace([key], 'zh'), en: writeTextPlace([key], 'en') };
}
