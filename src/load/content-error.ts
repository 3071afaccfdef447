import type { ContentFinding, Loaded } from './read-model.ts';

/** Content that cannot be published: thrown by {@link required}, turned into sentences by whoever shows it. */
export class ContentError extends Error {
  readonly file: string;
  readonly text: string;
  readonly findings: readonly ContentFinding[];

  constructor({ file, text, findings }: Loaded<unknown>) {
    super(`${file}: ${findings.map((finding) => finding.cause.code).join(', ')}`);
    this.name = 'ContentError';
    this.file = file;
    this.text = text;
    this.findings = findings;
  }
}

/**
 * The value of a loaded file.
 * @throws ContentError where the file has an error.
 */
export function required<Value>(loaded: Loaded<Value>): Value {
  if (loaded.value === undefined) throw new ContentError(loaded);
  return loaded.value;
}
