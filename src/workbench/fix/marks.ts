import { maskEnclosed } from '../../model/enclosed.ts';
import { FULL_WIDTH, HALF_WIDTH } from '../../model/punctuation.ts';
import type { Span } from '../../source/span.ts';

/** A mark in a text, and what belongs there. */
export interface MarkChange {
  readonly span: Span;
  readonly put: string;
}

/**
 * Half-width marks of a Chinese text that stand beside a Chinese character or a figure in braces. None is beside a
 * digit, where 1,790 and 10:30 are, and brackets change in pairs or not at all.
 */
export function chineseMarks(zh: string): readonly MarkChange[] {
  const masked = zh.replace(/\{[^{}]*\}/g, (reference) => '中'.repeat(reference.length));
  const isChinese = (at: number) => /\p{Script=Han}/u.test(characterAt(masked, at));
  const found = [...masked.matchAll(/[,;:!?()]/g)].filter(
    ({ index, 0: mark }) => !isBesideDigit(masked, index) && !(mark === ':' && masked.startsWith('//', index + 1)),
  );
  const wanted = new Set(
    found.map(({ index }) => index).filter((at) => isChinese(before(masked, at)) || isChinese(at + 1)),
  );
  const free = new Set(found.map(({ index }) => index));
  return found
    .filter(({ index, 0: mark }) => belongs(masked, index, mark, '()', free, wanted))
    .map(({ index, 0: mark }) => {
      const end = index + 1 + (/^ \S/.test(masked.slice(index + 1, index + 3)) && mark !== ')' ? 1 : 0);
      return { span: { start: index, end }, put: FULL_WIDTH.get(mark) ?? mark };
    });
}

/**
 * Full-width marks of an English text, but for those beside a Chinese character, in a name that is kept in brackets or
 * quotation marks, and beside a digit.
 */
export function englishMarks(en: string): readonly MarkChange[] {
  const open = en.replace(/\{[^{}]*\}/g, (reference) => 'x'.repeat(reference.length));
  const masked = maskEnclosed(open, '(“', ')”', 'x');
  const isChinese = (at: number) => /\p{Script=Han}/u.test(characterAt(masked, at));
  const found = [...masked.matchAll(/[，。：；！？、（）]/g)].filter(({ index }) => !isBesideDigit(masked, index));
  const free = new Set(found.map(({ index }) => index));
  const wanted = new Set(
    found
      .filter(
        ({ index, 0: mark }) => '（）'.includes(mark) || !(isChinese(before(masked, index)) || isChinese(index + 1)),
      )
      .map(({ index }) => index),
  );
  return found
    .filter(({ index, 0: mark }) => belongs(masked, index, mark, '（）', free, wanted))
    .map(({ index, 0: mark }) => ({ span: { start: index, end: index + 1 }, put: spaced(en, index, mark) }));
}

/** A mark that is wanted by itself, or a bracket of a pair of which one is wanted and both are free to change. */
function belongs(
  text: string,
  at: number,
  mark: string,
  brackets: string,
  free: ReadonlySet<number>,
  wanted: ReadonlySet<number>,
): boolean {
  if (!brackets.includes(mark)) return wanted.has(at);
  const other = partner(text, at, brackets);
  return other !== undefined && free.has(other) && (wanted.has(at) || wanted.has(other));
}

/** The bracket that a bracket is a pair with; none where another one opens between them. */
function partner(text: string, at: number, brackets: string): number | undefined {
  const step = text[at] === brackets[0] ? 1 : -1;
  for (let other = at + step; other >= 0 && other < text.length; other += step) {
    const character = text[other] ?? '';
    if (brackets.includes(character)) return character === text[at] ? undefined : other;
  }
  return undefined;
}

/** An English mark with a space where words would touch it otherwise. */
function spaced(text: string, at: number, mark: string): string {
  const half = (HALF_WIDTH.get(mark) ?? mark).trim();
  if (half === '(') return /[\p{L}\p{N})}”]/u.test(text[at - 1] ?? '') ? ' (' : '(';
  return /[\p{L}\p{N}{(“‘]/u.test(characterAt(text, at + 1)) ? `${half} ` : half;
}

function isBesideDigit(text: string, at: number): boolean {
  return /\p{N}/u.test(characterAt(text, before(text, at))) || /\p{N}/u.test(characterAt(text, at + 1));
}

/** The offset of the character before an offset, which may take two units. */
function before(text: string, at: number): number {
  return /[\uDC00-\uDFFF]/.test(text[at - 1] ?? '') ? at - 2 : at - 1;
}

function characterAt(text: string, at: number): string {
  const code = at < 0 ? undefined : text.codePointAt(at);
  return code === undefined ? '' : String.fromCodePoint(code);
}
