import type { Severity } from '../../../source/finding.ts';
import type { Language } from '../../language.ts';
import type { TextCause } from './cause.ts';

/** Something wrong at an offset (UTF-16) of one text in one language. */
export interface TextRemark {
  readonly severity: Severity;
  readonly offset: number;
  readonly cause: TextCause;
}

/** A check of one text in one language; it needs nothing but the text. */
export type TextCheck = (text: string, language: Language) => readonly TextRemark[];
