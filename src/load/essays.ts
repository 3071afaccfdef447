import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { checkEssay, checkForeign } from '../model/checks/texts/check-essay.ts';
import type { Language } from '../model/language.ts';
import { severityOf } from '../source/cause.ts';
import { essayBlocks } from '../source/essay/blocks.ts';
import { readText } from '../source/source-file.ts';
import type { ContentFinding, Loaded } from './read-model.ts';
import { textRules } from './text-rules.ts';

/** The pages and stories of a content folder, `NAME.zh.mdx` and `NAME.en.mdx`, sorted. */
export function essayPaths(folder: string): readonly string[] {
  return ['pages', 'stories']
    .flatMap((home) => filesBelow(folder, home))
    .filter((path) => languageOf(path) !== undefined);
}

function filesBelow(folder: string, home: string): readonly string[] {
  try {
    return readdirSync(join(folder, home), { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
      .sort();
  } catch {
    // A site without pages or stories has no such folder.
    return [];
  }
}

function languageOf(path: string): Language | undefined {
  const [, language] = /\.(zh|en)\.mdx$/.exec(path) ?? [];
  return language === 'zh' || language === 'en' ? language : undefined;
}

/** Reads a page or story as plain text and checks its wording; what its code means is for Astro to say. */
export function loadEssay(folder: string, path: string): Loaded<string> {
  const read = readText(folder, path);
  if (!read.ok) {
    const { cause } = read;
    return { file: path, text: '', findings: [{ severity: severityOf(cause), file: path, cause }] };
  }
  const { text, encoding } = read;
  const language = languageOf(path) ?? 'zh';
  const remarks = [...checkEssay(essayBlocks(text), language, textRules(folder)), ...checkForeign(text)];
  const findings: ContentFinding[] = remarks.map(({ severity, offset, cause }) => {
    return {
      severity,
      file: path,
      span: { start: offset, end: offset + ((text.codePointAt(offset) ?? 0) > 0xffff ? 2 : 1) },
      cause,
    };
  });
  if (encoding !== 'utf-8' && encoding !== 'utf-8-bom') {
    // Astro reads these files itself, and as UTF-8.
    const code = encoding === 'gb18030' ? 'gbk-file' : 'utf16-file';
    findings.unshift({ severity: 'error', file: path, cause: { code } });
  }
  return { file: path, text, value: text, findings };
}
