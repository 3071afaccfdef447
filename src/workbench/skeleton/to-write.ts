import { figuresNamed } from '../../model/prose.ts';
import { type Text, TO_WRITE } from '../../model/text.ts';

/**
 * A text that is still to be written, marked as such in both languages: what is wanted, and the figures that stood in
 * last year's text at this place.
 */
export function toWrite(wanted: Text, lastYear: readonly (Text | undefined)[] = []): Text {
  const named = lastYear.flatMap((text) => (text === undefined ? [] : figuresNamed(text.zh)));
  const figures = [...new Set(named)].map((id) => `{${id}}`);
  const after = (colon: string, comma: string) => (figures.length === 0 ? '' : `${colon}${figures.join(comma)}`);
  return {
    zh: `${TO_WRITE.zh}${wanted.zh}${after('：', '、')}`,
    en: `${TO_WRITE.en} ${wanted.en ?? ''}${after(': ', ', ')}`,
  };
}
