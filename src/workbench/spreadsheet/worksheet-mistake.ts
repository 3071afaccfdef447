import type { WorkbookCause } from '../../source/table-cause.ts';
import { type ArchivePart, archiveParts } from './archive.ts';
import { LARGEST_UNPACKED } from './container.ts';

/**
 * The most declarations of columns and of merged cells in a workbook. Each may name the whole sheet and costs as much as
 * the sheet is wide or tall, so that a small file with many of them would keep the reader busy for minutes.
 */
const MOST_COLUMNS = 2_000;
const MOST_MERGES = 20_000;

/** Why the parts of a workbook are not read, in what they declare; the container has been looked at before. */
export async function worksheetMistake(bytes: Uint8Array): Promise<WorkbookCause | undefined> {
  let columns = 0;
  let merges = 0;
  for (const part of archiveParts(bytes) ?? []) {
    const text = await partText(part);
    if (text === undefined) return { code: 'workbook-broken' };
    columns += count(text, /<(?:\w+:)?col\s/g);
    merges += count(text, /<(?:\w+:)?mergeCell\s/g);
  }
  const excessive = columns > MOST_COLUMNS || merges > MOST_MERGES;
  return excessive ? { code: 'workbook-unpacks-too-large', limit: LARGEST_UNPACKED } : undefined;
}

function count(text: string, pattern: RegExp): number {
  let found = 0;
  for (const _ of text.matchAll(pattern)) found += 1;
  return found;
}

/** The text of a part, unpacked as far as its directory says and no further; undefined where it cannot be. */
async function partText({ packed, isDeflated, unpacked }: ArchivePart): Promise<string | undefined> {
  if (!isDeflated) return new TextDecoder().decode(packed);
  const stream = new Blob([Uint8Array.from(packed)]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  const decoder = new TextDecoder();
  let text = '';
  let length = 0;
  try {
    for await (const chunk of stream) {
      length += chunk.length;
      if (length > unpacked) return undefined;
      text += decoder.decode(chunk, { stream: true });
    }
  } catch {
    return undefined;
  }
  return text;
}
