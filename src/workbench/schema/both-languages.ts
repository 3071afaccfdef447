import { writeYaml } from '../../source/revision/write-yaml.ts';
import type { FieldWords } from '../../wording/fields/field-words.ts';

/** A sentence for an editor whose program knows one language for all: Chinese, and English below it. */
export function bothLanguages({ zh, en }: Pick<FieldWords, 'zh' | 'en'>): string {
  return `${zh}\n${en}`;
}

/**
 * The words of a field as keywords. The examples are part of what is shown, never the keyword `examples`: the YAML
 * extension types the first of those into the file, where an example of a number must never be left standing.
 */
export function described(words: FieldWords): { readonly description: string; readonly markdownDescription: string } {
  const { zh, en, examples = [] } = words;
  const typed = examples.map((example) => writeYaml(example).trimEnd());
  const shown = typed.length === 0 ? '' : `\n\n\`\`\`yaml\n${typed.join('\n')}\n\`\`\``;
  return { description: bothLanguages(words), markdownDescription: `${asMarkdown(zh)}\n\n${asMarkdown(en)}${shown}` };
}

function asMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]#+!<>|]/g, '\\$&');
}
