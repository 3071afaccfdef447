import { maskEnclosed } from '../enclosed.ts';
import { LANGUAGES } from '../language.ts';
import { figuresNamed, parseProse, strayBrace } from '../prose.ts';
import type { Remark } from '../remark.ts';
import type { Report } from '../report.ts';
import { type PlacedText, reportTexts } from '../report-texts.ts';
import { braceCause } from './braces.ts';

/**
 * Prose names figures and never types them, and both languages of a paragraph name the same ones. Names (labels, titles
 * of honours and sources) stand in charts and tables as they are typed, so that they name none.
 */
export function checkProse(report: Report): readonly Remark[] {
  return reportTexts(report).flatMap((placed) => {
    const braces = braceRemarks(placed, report.figures);
    if (placed.role !== 'prose') return [...braces, ...referenceRemarks(placed)];
    // A brace that is no reference leaves open which figures are named.
    return [...braces, ...digitRemarks(placed), ...(braces.length > 0 ? [] : differenceRemarks(placed))];
  });
}

function braceRemarks({ path, text }: PlacedText, figures: Report['figures']): readonly Remark[] {
  return LANGUAGES.flatMap((language): readonly Remark[] => {
    const typed = text[language] ?? '';
    const offset = strayBrace(typed);
    if (offset === undefined) return [];
    return [{ severity: 'error', path: [...path, language], offset, cause: braceCause(typed, offset, figures) }];
  });
}

/** What may hold digits outside quotation marks: dates, years, hotlines and codes before 热线, ordinals of congresses and plans. */
const ALLOWED = [
  /\d{4}\s?[-–—～至]\s?\d{4}年?/g,
  /(?:19|20)\d{2}年(?:\d{1,2}月(?:\d{1,2}日)?)?/g,
  /\d{1,2}月(?:\d{1,2}日)?/g,
  /\d{3,5}(?:热线|专线|\s+(?:[a-z]+\s+){0,3}(?:hot)?line\b)/gi,
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\s+\d{1,2}(?!\d)(?:,\s*\d{4})?/g,
  /\b(?:19|20)\d{2}\b/g,
  /\b\d{1,2}(?:st|nd|rd|th)\b/g,
];

function digitRemarks({ path, text }: PlacedText): readonly Remark[] {
  return LANGUAGES.flatMap((language): readonly Remark[] => {
    const typed = text[language] ?? '';
    if (!/\d/.test(typed)) return [];
    const open = typed.replace(/\{[^{}]*\}/g, blank);
    if (!/\d/.test(open)) return [];
    const masked = ALLOWED.reduce(
      (left, allowed) => left.replace(allowed, blank),
      maskEnclosed(open, '“"《‘', '”"》’', ' '),
    );
    return [...masked.matchAll(/\d[\d.,]*\d|\d/g)].map(({ 0: digits, index }): Remark => {
      const cause = { code: 'digits-in-prose', digits } as const;
      return { severity: 'warning', path: [...path, language], offset: index, cause };
    });
  });
}

/** Takes a stretch out of sight and leaves everything else at its offset. */
function blank(stretch: string): string {
  return ' '.repeat(stretch.length);
}

function referenceRemarks({ path, text }: PlacedText): readonly Remark[] {
  return LANGUAGES.flatMap((language): readonly Remark[] => {
    const reference = parseProse(text[language] ?? '').find((run) => run.kind === 'reference');
    if (reference === undefined) return [];
    const { id, offset } = reference;
    return [{ severity: 'error', path: [...path, language], offset, cause: { code: 'reference-in-name', id } }];
  });
}

function differenceRemarks({ path, text }: PlacedText): readonly Remark[] {
  if (text.en === undefined) return [];
  const zh = figuresNamed(text.zh);
  const en = figuresNamed(text.en);
  const onlyZh = zh.filter((id) => !en.includes(id));
  const onlyEn = en.filter((id) => !zh.includes(id));
  if (onlyZh.length === 0 && onlyEn.length === 0) return [];
  return [{ severity: 'error', path: [...path, 'en'], cause: { code: 'figures-differ', onlyZh, onlyEn } }];
}
