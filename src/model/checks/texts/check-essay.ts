import type { EssayBlock } from '../../../source/essay/blocks.ts';
import type { Language } from '../../language.ts';
import { checkWording, type TextRules } from './check-texts.ts';
import { checkEnding } from './ending.ts';
import { paragraphKey } from './repeated.ts';
import type { TextRemark } from './text-remark.ts';

/**
 * What is wrong with the wording of a page or long read in one language. Offsets are those of the file. A colon may end
 * a paragraph that leads to a list or a chart.
 */
export function checkEssay(blocks: readonly EssayBlock[], language: Language, rules: TextRules): readonly TextRemark[] {
  const seen = new Set<string>();
  return blocks.flatMap(({ offset, text, kind, leads }): readonly TextRemark[] => {
    const key = kind === 'paragraph' ? paragraphKey(text, language) : undefined;
    const again = key !== undefined && seen.has(key);
    if (key !== undefined) seen.add(key);
    const remarks = [
      ...checkWording(text, language, rules),
      ...(kind !== 'other' ? checkEnding(text).filter(({ cause }) => !(leads && isColon(cause))) : []),
    ];
    const repeated: readonly TextRemark[] = again
      ? [
          {
            severity: 'warning',
            offset: text.length - text.trimStart().length,
            cause: { code: 'repeated-paragraph', found: text.trim() },
          },
        ]
      : [];
    return [...repeated, ...remarks].map((remark) => ({ ...remark, offset: offset + remark.offset }));
  });
}

function isColon(cause: TextRemark['cause']): boolean {
  return cause.code === 'ends-with-comma' && /[：:]/.test(cause.mark);
}

/** What a page would load from another site: a picture, a script, a frame. Links to other sites are none. */
export function checkForeign(mdx: string): readonly TextRemark[] {
  return [...mdx.matchAll(/(?:\bsrc(?:set)?\s*=\s*\{?["'`]|!\[[^\]\n]*\]\(\s*)((?:https?:)?\/\/[^\s"'`)]+)/gi)].map(
    (match) => {
      const found = match[1] ?? '';
      const offset = match.index + match[0].length - found.length;
      return { severity: 'error', offset, cause: { code: 'foreign-resource', found } };
    },
  );
}
