import type { Figure } from '../model/figure.ts';
import type { Language } from '../model/language.ts';
import { PIGMENT_COLOURS } from '../model/pigment-colours.ts';
import type { Place } from '../model/place.ts';
import type { Report } from '../model/report.ts';
import type { Site } from '../model/site.ts';
import { textIn } from '../model/text.ts';
import { writeDivisions } from '../wording/divisions.ts';
import { figureLabel, figureQualifiers } from '../wording/figure-words.ts';
import { interfaceIn } from '../wording/interface/interface.ts';
import { amountParts } from '../wording/number/amount.ts';
import { englishParts } from '../wording/number/english.ts';
import { joinParts } from '../wording/number/part.ts';
import { plainText } from '../wording/prose/prose.ts';
import { writePeriod } from '../wording/time/period.ts';
import type { ShareContent, ShareFigure } from './content.ts';

/** The most figures that a share image has room for. */
const MOST_FIGURES = 4;

/** What the share images of a report say in a language. `address` is the report's absolute address, for the QR code. */
export function shareContent(
  { report, place, site }: { readonly report: Report; readonly place: Place; readonly site: Site },
  language: Language,
  address: string | undefined,
): ShareContent {
  const words = interfaceIn(language);
  const highlights = report.highlights.flatMap((id) => report.figures.get(id) ?? []);
  return {
    language,
    place: textIn(place.name, language).text,
    division: writeDivisions(place, language),
    year: report.year,
    yearLabel: words.annualReport,
    claim: plainText(report.claim ?? report.summary, language, report.figures),
    figures: highlights.slice(0, MOST_FIGURES).map((figure) => shareFigure(figure, report, language)),
    publisher: textIn(site.publisher, language).text,
    accent: PIGMENT_COLOURS[place.accent].onPaper,
    address,
    addressLabel: words.scanToRead,
  };
}

function shareFigure(figure: Figure, report: Report, language: Language): ShareFigure {
  const parts =
    language === 'en' ? englishParts(figure.amount, 'figure', figure.noun) : amountParts(figure.amount, 'zh', 'figure');
  const at = parts.findIndex((part) => part.role === 'number' || part.role === 'words');
  const before = joinParts(parts.slice(0, at));
  const after = joinParts(parts.slice(at + 1)).trim();
  return {
    before: before === '' ? undefined : before,
    number: parts[at]?.text ?? '',
    after: after === '' ? undefined : after,
    label: shareLabel(figure, report, language),
  };
}

/** The label, with the period where it is not the report's: under a great year a number would pass for that year's. */
function shareLabel(figure: Figure, report: Report, language: Language): string {
  const label = figureLabel(figure, language);
  const qualifiers = figureQualifiers(figure, language);
  if (qualifiers === writePeriod(report.period, language)) return label;
  return language === 'zh' ? `${label}（${qualifiers}）` : `${label} (${qualifiers})`;
}
