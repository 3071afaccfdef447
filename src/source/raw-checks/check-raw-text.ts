import { atMost } from '../at-most.ts';
import type { Mistake } from '../cause.ts';
import type { Sketch } from '../sketch/sketch.ts';
import { checkBackslashes } from './backslash.ts';
import { checkCharacters } from './characters.ts';
import { checkColons } from './colons.ts';
import { checkDocumentMarks } from './document-marks.ts';
import { checkFullWidthFlow } from './flow.ts';
import { checkFlowText } from './flow-text.ts';
import { checkHashes } from './hash.ts';
import { checkIndentation } from './indentation.ts';
import { checkKeys } from './keys.ts';
import { checkListMarks } from './list-marks.ts';
import { checkPinyin } from './pinyin.ts';
import { checkQuotationMarks } from './quotation-marks.ts';
import { checkSpecialStarts } from './special-starts.ts';

/** A check yields its mistakes one by one, so that a hopeless file is not read to its end. */
type RawCheck = (sketch: Sketch) => Iterable<Mistake>;

const RAW_CHECKS: readonly RawCheck[] = [
  checkCharacters,
  checkPinyin,
  checkIndentation,
  checkKeys,
  checkColons,
  checkHashes,
  checkSpecialStarts,
  checkListMarks,
  checkFullWidthFlow,
  checkFlowText,
  checkQuotationMarks,
  checkBackslashes,
  checkDocumentMarks,
];

/**
 * The mistakes that can be seen in the text before YAML reads it, most of which YAML accepts silently
 * (editor-mistakes, sections A and B). At most `limit` of each check.
 */
export function* checkRawText(sketch: Sketch, limit: number): Iterable<Mistake> {
  for (const check of RAW_CHECKS) yield* atMost(limit, check(sketch));
}
