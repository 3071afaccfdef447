import { writeFinding } from '../wording/findings/notice.ts';
import { spokenLanguages } from './occasion.ts';
import type { Loaded } from './read-model.ts';

/** Content that cannot be published. Its message is what the editor reads in the terminal, in its language. */
export class ContentError extends Error {
  readonly file: string;

  constructor({ file, text, findings }: Loaded<unknown>) {
    const errors = findings.filter((finding) => finding.severity === 'error');
    const notices = spokenLanguages().flatMap((language) =>
      errors.map((finding) => writeFinding(finding, text, language)),
    );
    super(`\n${notices.join('\n\n')}`);
    this.name = 'ContentError';
    this.file = file;
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
