import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { chapterEntry, guideChapters } from '../../src/load/guide.ts';
import { LANGUAGES } from '../../src/model/language.ts';
import { lentCache, workFolder } from '../sites/build-site.ts';
import { type GuidePart, guideParts, writeRuns } from './guide-blocks.ts';
import { GuideSandbox } from './guide-sandbox.ts';

const work = workFolder();
const cache = lentCache(work);
afterAll(() => rmSync(work, { recursive: true, force: true }));

const chapters = guideChapters('content');
const fileOf = (entry: string) => join('content', 'guide', `${entry}.md`);

/** Does what a part tells the reader to do; a console block comes back with what was really printed. */
async function followed(sandbox: GuideSandbox, part: GuidePart): Promise<string> {
  switch (part.kind) {
    case 'text':
      return part.markdown;
    case 'file':
      sandbox.write(part.path, part.text);
      return `\`\`\`${part.path.endsWith('.csv') ? 'csv' : 'yaml'} file ${part.path}\n${part.text}\`\`\`\n`;
    case 'change':
      sandbox.change(part.path, part.text);
      return `\`\`\`yaml change ${part.path}\n${part.text}\`\`\`\n`;
    case 'add':
      await sandbox.add(part.path, part.text);
      return `\`\`\`yaml add ${part.path}\n${part.text}\`\`\`\n`;
    case 'console':
      return writeRuns(part.runs.map(({ command }) => ({ command, output: sandbox.run(command) })));
  }
}

describe.each(LANGUAGES)('the editors’ guide, %s', (language) => {
  const sandbox = new GuideSandbox(work, language, cache);

  // In order: each chapter goes on from what the one before has left. UPDATE_GUIDE=1 writes down what is printed now.
  test.each(chapters.map((chapter) => chapterEntry(chapter, language)))(
    'prints what the commands really print: %s',
    async (entry) => {
      const markdown = readFileSync(fileOf(entry), 'utf8');
      let real = '';
      // One after another, as the reader goes through them.
      for (const part of guideParts(markdown)) real += await followed(sandbox, part);
      if (process.env.UPDATE_GUIDE === '1') writeFileSync(fileOf(entry), real);
      expect(process.env.UPDATE_GUIDE === '1' ? real : markdown).toBe(real);
    },
  );
});

describe('the two languages of the guide', () => {
  test('have the same chapters', () => {
    expect(chapters.length).toBeGreaterThan(5);
  });

  test.each(chapters.map(({ file }) => file))('run the same commands and have as many headings: %s', (file) => {
    const [zh, en] = LANGUAGES.map((language) => {
      const markdown = readFileSync(fileOf(`${file}.${language}`), 'utf8');
      const commands = guideParts(markdown).flatMap((part) =>
        part.kind === 'console' ? part.runs.map(({ command }) => command) : [],
      );
      return { commands, headings: markdown.match(/^#+ /gm)?.length };
    });
    expect(en).toEqual(zh);
  });
});
