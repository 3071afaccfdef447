import type { Language } from '../../model/language.ts';
import { characterName } from '../../source/character-name.ts';
import { lineIndex, pointAt } from '../../source/position.ts';
import type { Sentence } from '../../wording/findings/sentence.ts';
import type { FixKind } from './edit.ts';
import type { FileFix, FixedFile, LineEnd } from './fix-file.ts';

const KINDS: Readonly<Record<FixKind | FileFix['kind'], Sentence>> = {
  indentation: { zh: '缩进', en: 'indentation' },
  colon: { zh: '冒号', en: 'colon' },
  'space-after-colon': { zh: '冒号后的空格', en: 'space after the colon' },
  'list-mark': { zh: '列表符号', en: 'list mark' },
  'flow-mark': { zh: '括号或逗号', en: 'bracket or comma' },
  'document-mark': { zh: '分隔线', en: 'dividing line' },
  invisible: { zh: '看不见的字符', en: 'invisible character' },
  'chinese-punctuation': { zh: '中文标点', en: 'punctuation in Chinese' },
  'english-punctuation': { zh: '英文标点', en: 'punctuation in English' },
  'quotation-marks': { zh: '引号', en: 'quotation marks' },
  encoding: { zh: '编码', en: 'encoding' },
  'line-ends': { zh: '换行', en: 'line ends' },
};

const LINE_ENDS: Readonly<Record<LineEnd, string>> = { '\r\n': 'CRLF', '\n': 'LF', '\r': 'CR' };

/** The repairs of a file, a line each: place, kind, what was there and what is there now. */
export function writeFixes(
  file: string,
  fixed: FixedFile & { readonly ok: true },
  language: Language,
): readonly string[] {
  const index = lineIndex(fixed.text);
  const mixed: Sentence = { zh: '多种换行', en: 'several kinds' };
  return [
    ...fixed.fileFixes.map((fix) => {
      const change = fix.kind === 'encoding' ? `${fix.before} → UTF-8` : `${mixed[language]} → ${LINE_ENDS[fix.after]}`;
      return `${file}  ${KINDS[fix.kind][language]}  ${change}`;
    }),
    ...fixed.fixes.map(({ kind, span, before, after }) => {
      const { line, column } = pointAt(index, span.start);
      const change = `${shown(before, language)} → ${shown(after, language)}`;
      return `${file}:${line}:${column}  ${KINDS[kind][language]}  ${change}`;
    }),
  ];
}

/** How many repairs there were, in the last line. */
export function writeFixCount(fixes: number, files: number, isDryRun: boolean, language: Language): string {
  if (fixes === 0)
    return { zh: '没有可以自动修正的地方。', en: 'There is nothing that can be mended by itself.' }[language];
  if (language === 'zh') {
    const count = `${files}个文件里的${fixes}处标点、空格或编码`;
    return isDryRun ? `可以修正${count}；没有写入。` : `修正了${count}。数字和文字没有改动。`;
  }
  const count = `${fixes} ${fixes === 1 ? 'place' : 'places'} in ${files} ${files === 1 ? 'file' : 'files'}`;
  return isDryRun
    ? `${count} can be mended; nothing was written.`
    : `Mended punctuation, spaces or encoding in ${count}. No figure and no word was changed.`;
}

/** A stretch in quotation marks, with spaces to be seen: ␣, [Tab], and the code of any other. */
function shown(stretch: string, language: Language): string {
  if (stretch === '') return { zh: '（无）', en: '(nothing)' }[language];
  const seen = stretch.replace(/[\p{Z}\p{Cc}\p{Cf}]|\u034F/gu, (character) => {
    if (character === ' ') return '␣';
    return character === '\t' ? '[Tab]' : `[${characterName(character)}]`;
  });
  return `“${seen}”`;
}
