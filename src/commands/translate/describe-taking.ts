import type { Language } from '../../model/language.ts';
import type { PlacedText } from '../../model/report-texts.ts';
import { writeFinding } from '../../wording/findings/notice.ts';
import { writeTextPlace } from '../../wording/text-place.ts';
import type { TakenRow } from '../../workbench/translation/read-worklist.ts';
import type { RefusalCause } from '../../workbench/translation/take-row.ts';
import type { Refusal, TakenChange, Taking } from '../../workbench/translation/take-worklist.ts';
import { pathOfCell } from '../../workbench/translation/worklist.ts';
import { REFUSALS, TRANSLATE_WORDS } from './words.ts';

/** What taking a worklist back would change, row by row, as an editor reads it before saying yes. */
export function describeTaking({ changes, fits, refusals }: Taking, language: Language): string {
  const { taken, changed, accepted, refused, nothingTaken } = TRANSLATE_WORDS;
  if (changes.length + fits.length + refusals.length === 0) return nothingTaken[language];
  return [
    ...group(
      changed(changes.length)[language],
      changes.map((change) => describeChange(change, language)),
    ),
    ...group(
      accepted(fits.length)[language],
      fits.map(({ row, placed }) =>
        [head(row, language, placed), `  中  ${placed.text.zh}`, `  =   ${row.en}`].join('\n'),
      ),
    ),
    ...group(
      refused(refusals.length)[language],
      refusals.map((refusal) => describeRefusal(refusal, language)),
    ),
    taken(changes.length, fits.length, refusals.length)[language],
  ].join('\n\n');
}

function group(heading: string, items: readonly string[]): readonly string[] {
  return items.length === 0 ? [] : [`== ${heading} ==`, ...items];
}

/** The change as a diff: what goes with a minus, what comes with a plus. */
function describeChange({ row, placed, findings, text }: TakenChange, language: Language): string {
  return [
    head(row, language, placed),
    `  中  ${placed.text.zh}`,
    ...(placed.text.en === undefined ? [] : [`  -   ${placed.text.en}`]),
    `  +   ${row.fresh}`,
    ...findings.map((finding) => indented(writeFinding(finding, text, language))),
  ].join('\n');
}

function describeRefusal(refusal: Refusal, language: Language): string {
  const why =
    'cause' in refusal
      ? [`  ${sentenceOf(refusal.cause)[language]}`]
      : refusal.findings.map((finding) => indented(writeFinding(finding, refusal.text, language)));
  return [head(refusal.row, language), `  +   ${refusal.row.fresh}`, ...why].join('\n');
}

function sentenceOf<Code extends RefusalCause['code']>(cause: Extract<RefusalCause, { code: Code }>) {
  return REFUSALS[cause.code](cause);
}

function head({ number, file, path }: TakenRow, language: Language, placed?: PlacedText): string {
  const where = writeTextPlace(placed?.path ?? pathOfCell(path), language);
  return `${language === 'zh' ? `第${number}行` : `Row ${number}`}  ${file}  ${where}`;
}

function indented(text: string): string {
  return text.replace(/^/gm, '  ');
}
