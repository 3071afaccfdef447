import type { DecodeCause } from './decode.ts';
import type { Finding, Severity } from './finding.ts';
import type { Span } from './span.ts';

/** A character that cannot be seen or does not belong, written as U+00A0. */
interface WithCharacter {
  readonly character: string;
}

/** The key, list item or line as it should be typed, without its indentation. It is advice: nothing is changed silently. */
interface WithWrite {
  readonly write: string;
}

/** `found` is the file beside it that was probably meant: site.yaml.txt, site.yml, Site.yaml. */
interface WrongExtension {
  readonly code: 'wrong-extension';
  readonly wanted: string;
  readonly found: string;
}

/** A file that lies among the content and is read by nothing. */
export type StrayCause =
  | WrongExtension
  /** ~$data.xlsx, left by an open Excel. */
  | { readonly code: 'office-lock-file'; readonly name: string }
  /** 2023 - 副本.yaml, 2023.yaml~ */
  | { readonly code: 'left-over-copy'; readonly name: string }
  | { readonly code: 'unread-file'; readonly name: string };

/** What keeps a file from being read at all. */
export type FileCause =
  | DecodeCause
  | { readonly code: 'missing-file' }
  | WrongExtension
  /** The path, or a link on it, leads out of the content folder. */
  | { readonly code: 'outside-content' }
  /** `reason` is the code of the operating system: EACCES, EISDIR. */
  | { readonly code: 'unreadable-file'; readonly reason: string }
  | { readonly code: 'gbk-file' }
  | { readonly code: 'utf16-file' }
  | { readonly code: 'empty-file' };

/** Characters that cannot be seen, or are damaged. */
export type CharacterCause =
  | ({ readonly code: 'nbsp-indent' } & WithCharacter)
  | { readonly code: 'ideographic-space' }
  | { readonly code: 'tab-indent' }
  | ({ readonly code: 'nbsp-after-colon' } & WithCharacter & WithWrite)
  | ({ readonly code: 'ideographic-space-after-colon' } & WithWrite)
  /** `key` is the key without the invisible character. */
  | ({ readonly code: 'zero-width'; readonly key: string } & WithCharacter)
  | ({ readonly code: 'invisible-in-text' } & WithCharacter)
  | { readonly code: 'bom-inside' }
  /** `found` is U+FFFD, or a run of characters that only a wrong encoding produces. */
  | { readonly code: 'mojibake'; readonly found: string }
  | ({ readonly code: 'private-use' } & WithCharacter)
  | ({ readonly code: 'control-char' } & WithCharacter)
  | { readonly code: 'trad-pinyin'; readonly pinyin: string };

/** Punctuation and layout that YAML takes for something else, mostly without complaint. */
export type PunctuationCause =
  | ({ readonly code: 'fullwidth-colon' } & WithWrite)
  | ({ readonly code: 'colon-no-space' } & WithWrite)
  | ({ readonly code: 'colon-in-value' } & WithWrite)
  | { readonly code: 'smart-quotes-as-delimiters' }
  /** `closed` is the quote of the other kind at the end. */
  | { readonly code: 'mixed-quotes'; readonly opened: string; readonly closed: string }
  | { readonly code: 'unclosed-quote'; readonly opened: string }
  | ({ readonly code: 'nested-ascii-quotes'; readonly quote: '"' | "'" } & WithWrite)
  | ({ readonly code: 'text-after-quote'; readonly rest: string } & WithWrite)
  | { readonly code: 'hash-cuts-text'; readonly lost: string }
  | ({ readonly code: 'star-or-amp-start' } & { readonly mark: string } & WithWrite)
  | ({ readonly code: 'bracket-start'; readonly bracket: '[' | '{' } & WithWrite)
  | ({ readonly code: 'brace-in-flow-text'; readonly found: string } & WithWrite)
  | ({ readonly code: 'comma-in-flow-text'; readonly cut: string } & WithWrite)
  | { readonly code: 'unclosed-bracket'; readonly bracket: '[' | '{' }
  | { readonly code: 'bracket-outdented'; readonly bracket: ']' | '}' }
  | ({ readonly code: 'fullwidth-dash-list'; readonly mark: string } & WithWrite)
  | ({ readonly code: 'bullet-list'; readonly mark: string } & WithWrite)
  | ({ readonly code: 'dash-no-space' } & WithWrite)
  | ({ readonly code: 'fullwidth-flow'; readonly mark: string; readonly item: string } & WithWrite)
  | ({ readonly code: 'fullwidth-brackets'; readonly bracket: string } & WithWrite)
  /** `spaces` are too many if positive, missing if negative; `align` is what the line should be level with. */
  | { readonly code: 'bad-indent'; readonly spaces: number; readonly align: string }
  | ({ readonly code: 'backslash-path' } & WithWrite)
  | ({ readonly code: 'backslash-escape'; readonly escape: string } & WithWrite)
  /** `block` tells that the key above already has a block text, whose lines go on here without indentation. */
  | { readonly code: 'unquoted-multiline'; readonly key: string; readonly block: boolean }
  /** Without `write` where no key can be recognised. */
  | { readonly code: 'missing-colon'; readonly write?: string | undefined }
  | { readonly code: 'front-matter-dashes'; readonly found: string };

/** What YAML allows and this format does not, and what YAML itself refuses. */
export type StructureCause =
  | { readonly code: 'duplicate-key'; readonly key: string; readonly firstLine: number }
  | { readonly code: 'reserved-key'; readonly key: string }
  | { readonly code: 'empty-key' }
  | { readonly code: 'complex-key' }
  | { readonly code: 'several-documents' }
  | { readonly code: 'directive' }
  | { readonly code: 'too-deep'; readonly limit: number }
  /** `reason` is the parser's own, in English. */
  | { readonly code: 'yaml-syntax'; readonly reason: string }
  /** There are more mistakes than the number that is listed. */
  | { readonly code: 'more-mistakes'; readonly listed: number };

/** Everything that can be wrong with a file before anybody asks what its fields mean. */
export type SourceCause = FileCause | StrayCause | CharacterCause | PunctuationCause | StructureCause;

export type SourceCode = SourceCause['code'];

export type SourceFinding = Finding<SourceCause>;

/** Something wrong in a text whose file is known only to the caller. */
export interface Mistake {
  readonly span: Span;
  readonly cause: SourceCause;
}

/** The causes that do not stop a build: the text is read as typed, and looks odd at most. */
const WARNINGS: ReadonlySet<SourceCode> = new Set([
  'private-use',
  'trad-pinyin',
  'invisible-in-text',
  'smart-quotes-as-delimiters',
] as const satisfies readonly SourceCode[]);

/** The causes that nobody need do anything about. */
const NOTICES: ReadonlySet<SourceCode> = new Set([
  'office-lock-file',
  'left-over-copy',
  'unread-file',
] as const satisfies readonly SourceCode[]);

/** The causes that stop a build and yet leave no doubt about keys and values. */
const HARMLESS_ERRORS: ReadonlySet<SourceCode> = new Set([
  'gbk-file',
  'utf16-file',
  'mojibake',
  'duplicate-key',
  'reserved-key',
] as const satisfies readonly SourceCode[]);

/** How grave a cause is (editor-mistakes, levels E and W). */
export function severityOf(cause: SourceCause): Severity {
  if (NOTICES.has(cause.code)) return 'notice';
  return WARNINGS.has(cause.code) ? 'warning' : 'error';
}

/**
 * Whether a cause leaves it open what the keys and values were meant to be. Such a file has no node: its schema
 * would find unknown keys and empty values, one mistake would have two messages, and the second a misleading one.
 */
export function obscuresStructure(cause: SourceCause): boolean {
  return !WARNINGS.has(cause.code) && !HARMLESS_ERRORS.has(cause.code);
}
