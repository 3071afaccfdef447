import { readComment, type SketchDraft } from './draft.ts';
import type { Levels } from './levels.ts';
import { columnOf, type OpenText, readLine, readPlainLine, readTrailingComment } from './read-line.ts';
import type { Sketch } from './sketch.ts';
import { isBlankOrEnd, isOddSpace, skipAnySpaces, skipBlanks } from './spaces.ts';

/** Reads any text line by line; never throws, and takes time in proportion to the text. */
export function readSketch(text: string): Sketch {
  const draft: SketchDraft = { text, lines: [], entries: [], comments: [], at: 0, line: 0, tooDeep: false };
  for (let start = 0; start <= text.length; ) {
    const lineBreak = text.indexOf('\n', start);
    const end = lineBreak === -1 ? text.length : lineBreak;
    const content = Math.min(skipAnySpaces(text, start), end);
    draft.lines.push({ start, end, content, role: skipBlanks(text, start) >= end ? 'blank' : 'entry' });
    start = end + 1;
  }
  readLines(draft);
  return draft;
}

function readLines(draft: SketchDraft): void {
  const { text, lines } = draft;
  const levels: Levels = { open: [], left: new Map() };
  let open: OpenText | undefined;
  for (; draft.line < lines.length && !draft.tooDeep; draft.line += 1) {
    const line = lines[draft.line];
    if (line === undefined || line.role === 'blank') continue;
    draft.at = line.content;
    const indent = skipSpaces(text, line.start) - line.start;
    const goesOn = open !== undefined && indent >= (open.indent ?? open.parentColumn + 1);
    const isOdd = line.start + indent < line.content;
    if (open !== undefined && goesOn && open.more === undefined) {
      line.role = 'inside';
      open = { ...open, indent: open.indent ?? indent };
    } else if (text[draft.at] === '#' && !isOddSpace(text[draft.at - 1])) {
      line.role = 'comment';
      readComment(draft, 'nothing');
      open = undefined;
    } else if (line.content === line.end || (isOdd && !goesOn && seemsToGoOn(draft, line.start, open))) {
      line.role = 'astray';
    } else if (open !== undefined && goesOn) {
      line.role = 'continuation';
      open.more?.push(readPlainLine(draft));
      if (readTrailingComment(draft, 'text')) open = undefined;
    } else if (isMarker(text, line.start)) {
      line.role = 'marker';
      open = undefined;
    } else {
      open = readLine(draft, levels);
    }
  }
}

function seemsToGoOn(draft: SketchDraft, lineStart: number, open: OpenText | undefined): boolean {
  return open !== undefined && columnOf(draft.text, lineStart, draft.at) > open.parentColumn;
}

/** The indentation that counts for YAML: ordinary spaces, no tabs. */
function skipSpaces(text: string, at: number): number {
  let position = at;
  while (text[position] === ' ') position += 1;
  return position;
}

function isMarker(text: string, at: number): boolean {
  return (text.startsWith('---', at) || text.startsWith('...', at)) && isBlankOrEnd(text[at + 3]);
}
