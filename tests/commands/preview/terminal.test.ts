import { afterEach, expect, test, vi } from 'vitest';
import previewTerminal from '../../../src/commands/preview/terminal.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

/** What the terminal shows of these messages. */
function shown(messages: readonly string[]): readonly string[] {
  const printed = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const terminal = previewTerminal();
  for (const message of messages) terminal.write({ message });
  return printed.mock.calls.map(([text]) => String(text).trim());
}

test('an error is told once, without the inside of the program', () => {
  expect(
    shown([
      'Error: The report has no figure "a".\n    at figureOf (/src/site/edition.ts:40:3)',
      '\u001b[31m[Error]\u001b[39m The report has no figure "a".\n  Stack trace:\n    at figureOf',
      'Unexpected character.\n  Error reference:\n    https://example.org',
    ]),
  ).toEqual(['The report has no figure "a".', 'Unexpected character.']);
});
