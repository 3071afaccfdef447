import type { Ledger } from './ledger.ts';

const HEAD = [
  '# 译文底账：每行左边是一段英文的指纹，右边是它所依据的中文的指纹。中文改了而英文没有改，检查时就会提醒。',
  '# 由 npm run translate 写入，请不要手工修改。',
  '# Translation ledger: each line has the fingerprint of an English text and those of the Chinese it was made from,',
  '# so that the check can tell when the Chinese has changed since. Written by npm run translate; do not edit by hand.',
];

const LINE = /^([0-9a-f]{16}): ([0-9a-f]{16}(?: [0-9a-f]{16})*)$/;

/** A ledger file as read: what it remembers, and the first line that no command wrote. */
export interface LedgerReading {
  readonly ledger: Ledger;
  /** Where in the text that line stands. */
  readonly stray?: { readonly start: number; readonly end: number } | undefined;
}

/**
 * Reads a ledger line by line rather than as YAML, which it also is: thousands of ledgers are read in each check, and
 * their lines have one form only. A line of another form is passed over and its place given.
 */
export function readLedger(text: string): LedgerReading {
  const ledger = new Map<string, Set<string>>();
  let stray: LedgerReading['stray'];
  let start = 0;
  for (const line of text.split('\n')) {
    const match = LINE.exec(line);
    if (match !== null) {
      const [, en = '', zh = ''] = match;
      ledger.set(en, new Set([...(ledger.get(en) ?? []), ...zh.split(' ')]));
    } else if (line !== '' && !line.startsWith('#')) {
      stray ??= { start, end: start + line.length };
    }
    start += line.length + 1;
  }
  return { ledger, stray };
}

/** A ledger as the text of its file, in the order of the hashes: the same pairs give the same file. */
export function writeLedger(ledger: Ledger): string {
  const lines = [...ledger].map(([en, zh]) => `${en}: ${[...zh].sort().join(' ')}`).sort();
  return `${[...HEAD, ...lines].join('\n')}\n`;
}
