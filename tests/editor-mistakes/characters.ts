import type { EditorMistake } from './mistake.ts';

/** Section A: encoding and characters that cannot be seen. */
export const CHARACTERS: readonly EditorMistake[] = [
  {
    slug: '01 nbsp-indent',
    typed: ['\n  zh: 一年的事。', '\n\u00a0\u00a0zh: 一年的事。'],
    finds: ['error nbsp-indent'],
  },
  {
    slug: '02 nbsp-after-colon',
    typed: ['zh: 一年的事。', 'zh:\u00a0一年的事。'],
    finds: ['error nbsp-after-colon'],
  },
  {
    slug: '03 ideographic-space',
    typed: ['\n  zh: 一年的事。', '\n\u3000\u3000zh: 一年的事。'],
    finds: ['error ideographic-space'],
  },
  {
    slug: '04 ideographic-space-after-colon',
    typed: ['zh: 一年的事。', 'zh:\u3000一年的事。'],
    finds: ['error ideographic-space-after-colon'],
  },
  { slug: '05 tab-indent', typed: ['\n  zh: 一年的事。', '\n\tzh: 一年的事。'], finds: ['error tab-indent'] },
  { slug: '06 zero-width', typed: ['summary:', 'sum\u200bmary:'], finds: ['error zero-width'] },
  { slug: '07 bom-inside', typed: ['\nsummary:', '\n\ufeffsummary:'], finds: ['error bom-inside'] },
  { slug: '08 mojibake', typed: ['zh: 一年的事。', 'zh: \ufffd\ufffd年的事。'], finds: ['error mojibake'] },
  { slug: '09 private-use', typed: ['zh: 一年的事。', 'zh: 一年\ue5e5的事。'], finds: ['warning private-use'] },
  { slug: '10 control-char', typed: ['zh: 一年的事。', 'zh: 一年\u000b的事。'], finds: ['error control-char'] },
  { slug: '11 trad-pinyin', typed: ['zh: 一年的事。', 'zh: 開發(fā)區(qū)的一年。'], finds: ['warning trad-pinyin'] },
];
