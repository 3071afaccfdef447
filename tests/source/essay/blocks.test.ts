import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { essayBlocks } from '../../../src/source/essay/blocks.ts';

/** The texts of the blocks, spaces at their ends taken off. */
function texts(mdx: string): readonly string[] {
  return essayBlocks(mdx).map(({ text }) => text.trim());
}

describe('what is read of a page', () => {
  test('is its head, its headings and its paragraphs', () => {
    const mdx = '---\ntitle: 关于\ndescription: "本站，和它的数字"\n---\n\n## 小标题\n\n第一段\n接着写。\n\n第二段。\n';
    expect(texts(mdx)).toEqual(['关于', '本站，和它的数字', '## 小标题', '第一段\n接着写。', '第二段。']);
  });

  test('is neither code nor import nor comment nor tag', () => {
    const mdx = [
      "import Chart from './Chart.astro';",
      '{/* 注释，不读， */}',
      '```yaml\nzh: 一年的事，\n```',
      '写作`amount`，共<Figure id="a" one="b" other="c" />次，<span lang="en">bench</span>。',
      '[来源](https://example.com/a,b)。',
    ].join('\n\n');
    expect(texts(mdx).map((text) => text.replace(/ +/g, ''))).toEqual([
      '\ufffc',
      '写作\ufffc，共\ufffc次，bench。',
      '[来源]。',
    ]);
  });

  test('knows paragraphs from lists, and whether something follows', () => {
    expect(essayBlocks('包括：\n\n- 一，\n- 二，\n').map(({ kind, leads }) => ({ kind, leads }))).toEqual([
      { kind: 'paragraph', leads: true },
      { kind: 'other', leads: false },
    ]);
  });
});

test('a block is at its offset in the file, character by character, whatever is typed', () => {
  const piece = fc.constantFrom(
    '一，',
    '二。',
    'a ',
    '\n',
    '\n\n',
    '<Figure id="x" />',
    '`c`',
    '```\nx\n```',
    '{',
    '}',
    '---\n',
    '(',
    ']',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const mdx = pieces.join('');
      for (const { offset, text } of essayBlocks(mdx)) {
        const typed = mdx.slice(offset, offset + text.length);
        [...text].forEach((character, index) => {
          if (character !== ' ' && character !== '\ufffc') expect(typed[index]).toBe(character);
        });
      }
    }),
  );
});
