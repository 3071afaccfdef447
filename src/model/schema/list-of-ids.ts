import { ID_FORM } from './fields.ts';

/**
 * The list that a text of ids was meant to be, `[found, fixed]` for 【found、fixed】; undefined where the text is more
 * than ids, such as a sentence with a comma in it.
 */
export function listOfIds(text: string): string | undefined {
  const ids = text
    .trim()
    .replace(/^[【〔［（[(]/, '')
    .replace(/[】〕］）\])]$/, '')
    .trim()
    .split(/\s*[、，,；;]\s*|\s+/);
  return ids.every((id) => ID_FORM.test(id)) ? `[${ids.join(', ')}]` : undefined;
}
