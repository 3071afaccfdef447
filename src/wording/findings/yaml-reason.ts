import type { Sentence } from './sentence.ts';

/** What the YAML parser's complaints mean to an editor, by their beginnings. */
const REASONS: readonly (readonly [string, Sentence])[] = [
  [
    'bad indentation of a mapping entry',
    {
      zh: '这里接不上前面的内容，多半是缩进不齐，或上面一行的引号、括号没有写完。',
      en: 'This does not follow from what stands before it: the indentation is uneven, or quotes or brackets above are not complete.',
    },
  ],
  [
    'bad indentation of a sequence entry',
    {
      zh: '列表项没有对齐。同一列表的“-”要上下对齐。',
      en: 'The list items are not aligned. Put their “-” below each other.',
    },
  ],
  [
    'can not read a block mapping entry',
    {
      zh: '这一行或上面一行缺少冒号，或者文字没有缩进。',
      en: 'A colon is missing on this line or the one above, or a text is not indented.',
    },
  ],
  ["expected ':' after a mapping key", { zh: '字段名后面缺冒号。', en: 'The colon after the key is missing.' }],
  [
    'end of the stream or a document separator is expected',
    {
      zh: '从这里起与前文接不上。请检查这一行和上面一行的缩进与冒号。',
      en: 'From here on the file does not follow from what stands before. Check the indentation and the colon of this line and the one above.',
    },
  ],
  [
    'missed comma between flow collection entries',
    {
      zh: '括号里两项之间缺英文逗号，或者文字需要加英文引号。',
      en: 'A comma is missing between two items in brackets, or a text there needs quotes.',
    },
  ],
  [
    "expected the node content, but found ','",
    { zh: '多了一个逗号，或两个逗号之间没有内容。', en: 'There is a comma too many, or nothing between two commas.' },
  ],
  [
    'deficient indentation',
    {
      zh: '这一行缩进不够，上面的引号或括号还没有结束。',
      en: 'This line is not indented enough: the quotes or brackets above are still open.',
    },
  ],
  [
    'unexpected end of the stream within a flow collection',
    { zh: '文件结束了，括号还没有关上。', en: 'The file ends before the brackets are closed.' },
  ],
  ['unexpected end of the', { zh: '内容结束了，引号还没有关上。', en: 'The text ends before the quotes are closed.' }],
  [
    'tab characters must not be used',
    { zh: '缩进用了 Tab 键。请改用空格。', en: 'A tab is used for indentation. Use spaces.' },
  ],
  [
    'a line break is expected',
    { zh: '“|”或“>”后面要换行。', en: 'After “|” or “>” the text begins on the next line.' },
  ],
  [
    'a whitespace character is expected after the key-value separator',
    { zh: '冒号后面缺一个空格。', en: 'A space is missing after the colon.' },
  ],
];

/** The parser's complaint in the editor's terms; one that editors hardly ever meet is quoted. */
export function yamlReason(reason: string): Sentence {
  const known = REASONS.find(([beginning]) => reason.startsWith(beginning));
  return (
    known?.[1] ?? {
      zh: `这里的写法 YAML 读不懂（${reason}）。请检查这一行的标点、引号和缩进。`,
      en: `YAML cannot read this (${reason}). Check the punctuation, the quotes and the indentation of this line.`,
    }
  );
}
