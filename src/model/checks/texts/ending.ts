import type { TextRemark } from './text-remark.ts';

/** A text that ends with a comma or a colon has lost what followed (editor-mistakes F16, found in an article of 2023). */
export function checkEnding(text: string): readonly TextRemark[] {
  const mark = /[，、：；,;:]\s*$/u.exec(text);
  if (mark === null) return [];
  return [{ severity: 'warning', offset: mark.index, cause: { code: 'ends-with-comma', mark: mark[0].trim() } }];
}
