import type { FieldWords } from '../../wording/fields/field-words.ts';

/** A description for an editor whose program knows one language for all: Chinese, and English below it. */
export function bothLanguages({ zh, en }: Pick<FieldWords, 'zh' | 'en'>): string {
  return `${zh}\n${en}`;
}
