import type { Span } from './span.ts';

/** Errors stop a build; warnings are listed and build; notices inform. */
export type Severity = 'error' | 'warning' | 'notice';

/**
 * Something found wrong in a file, as data: the place and the cause. The sentences that an editor reads are
 * made from it in `wording/findings`, in both languages, so that code never carries half a message.
 * `Cause` is the union of causes of the stage that found it.
 */
export interface Finding<Cause extends { readonly code: string }> {
  readonly severity: Severity;
  /** Path as shown to the editor: relative to the content folder, with forward slashes. */
  readonly file: string;
  /** Where in the decoded text; absent when the finding is about the whole file. */
  readonly span?: Span | undefined;
  /** The whole value in which the span is, when it is a part of one. */
  readonly value?: Span | undefined;
  readonly cause: Cause;
}
