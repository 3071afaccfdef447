import { isHalved, isHan, isLatin } from './characters.ts';
import { type Faces, faceOf, type Manner, type ShareFace } from './voices.ts';

/** A stretch of one line in one face. Lengths are in ems. */
export interface Run {
  readonly face: ShareFace;
  readonly text: string;
  /** Distance from the start of the line. */
  readonly from: number;
  readonly width: number;
  /** Whether its one mark gives up its blank half (OpenType feature halt). */
  readonly halved: boolean;
}

/** A line that is set but has no size yet. */
export interface Line {
  readonly text: string;
  readonly runs: readonly Run[];
  /** In ems. */
  readonly width: number;
}

/** Between Han and letters or digits (clreq, Mixed Text Composition: not under an eighth of an em). */
const GAP = 0.125;

/** Sets a text on one line: faces, the thin gap between the scripts, and marks that give up their blank half. */
export function setLine(text: string, manner: Manner): Line {
  const { faces } = manner;
  const characters = [...drawn(text)];
  const runs: Run[] = [];
  let width = 0;
  characters.forEach((character, index) => {
    const before = characters[index - 1];
    const face = faceOf(character, manner, text);
    const halved = isFullWidthMark(character, face, faces) && isHalved(before, character, characters[index + 1]);
    const advance = halved ? faces[face].advanceOf(character) - 0.5 : faces[face].advanceOf(character);
    const gap = before !== undefined && needsGap(before, character) ? GAP : 0;
    const run = runs.at(-1);
    if (run !== undefined && run.face === face && gap === 0 && !halved && !run.halved) {
      runs[runs.length - 1] = { ...run, text: run.text + character, width: run.width + advance };
    } else {
      runs.push({ face, text: character, from: width + gap, width: advance, halved });
    }
    width += gap + advance;
  });
  return { text, runs, width };
}

/** The blank inside the first character of a line before its ink: what a large line is moved left by to look flush. */
export function blankBefore(line: Line, faces: Faces): number {
  const [run] = line.runs;
  const [character] = run?.text ?? '';
  return run === undefined || character === undefined || run.halved ? 0 : faces[run.face].bearingsOf(character).before;
}

/** Without what is never drawn: zero width marks and controls would only be asked of the fonts in vain. */
function drawn(text: string): string {
  return text.replace(/[\p{Default_Ignorable_Code_Point}\p{Cc}]/gu, '');
}

function isFullWidthMark(character: string, face: ShareFace, faces: Faces): boolean {
  return !isLatin(character) && !isHan(character) && faces[face].advanceOf(character) === 1;
}

function needsGap(before: string, after: string): boolean {
  return (isHan(before) && isLatin(after)) || (isLatin(before) && isHan(after));
}
