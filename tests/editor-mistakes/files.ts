import { photoBytes } from '../photo-bytes.ts';
import { type EditorMistake, SOUND_REPORT } from './mistake.ts';

const photo = await photoBytes();
const BENCH = 'alt: { zh: 湖边的长凳, en: A bench by the lake }, caption: { zh: 长凳, en: A bench }';

/** The report with a photo beside it. */
function withPhoto(file: string): EditorMistake['typed'] {
  return ['honours:', `pictures:\n  - { file: ${file}, ${BENCH} }\nhonours:`];
}

const CLAUSE = '培育发展孵化各类服务组织和志愿队伍';
const ESSAY = '---\ntitle: 关于\ndescription: 关于本站。\n---\n\n';

/** Section H: whole files, photos, and texts pasted twice or cut off. Those of spreadsheets (F6 to F11) are beside import. */
export const FILES: readonly EditorMistake[] = [
  {
    slug: 'F1 gbk-file',
    // 湖畔街道 in GBK, with the ASCII keys of a place.
    files: {
      'places/hupan.yaml': Buffer.from(
        '6e616d653a207b207a683a20bafec5cfbdd6b5c02c20656e3a20487570616e205375626469737472696374207d0a616363656e743a2070696e650a',
        'hex',
      ),
    },
    finds: ['error gbk-file'],
  },
  {
    slug: 'F2 utf16-file',
    files: { 'reports/hupan/2023.yaml': Buffer.from(`\ufeff${SOUND_REPORT}`, 'utf16le') },
    finds: ['error utf16-file'],
  },
  {
    slug: 'F3 not-text',
    files: { 'reports/hupan/2023.yaml': Buffer.from('504b03041400060008000000210000', 'hex') },
    finds: ['error not-text'],
  },
  {
    slug: 'F4 wrong-extension',
    files: { 'reports/hupan/2024.yaml.txt': SOUND_REPORT },
    finds: ['error wrong-extension'],
  },
  {
    slug: 'F5 office-lock-file',
    files: { 'reports/hupan/~$2023.xlsx': 'x' },
    finds: ['notice office-lock-file'],
  },
  {
    slug: 'F12 huge-photo',
    typed: withPhoto('bench.jpg'),
    files: {
      'reports/hupan/2023/bench.jpg': Buffer.concat([await photoBytes({ placed: true }), Buffer.alloc(12_000_000)]),
    },
    finds: ['warning huge-photo'],
  },
  {
    slug: 'F13 heic-photo',
    typed: withPhoto('IMG_1.HEIC'),
    files: { 'reports/hupan/2023/IMG_1.HEIC': Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1') },
    finds: ['error heic-photo'],
  },
  {
    slug: 'F14 name-clash',
    typed: withPhoto('A.jpg'),
    files: { 'reports/hupan/2023/A.jpg': photo, 'reports/hupan/2023/a.jpg': photo },
    finds: ['error name-clash'],
  },
  {
    slug: 'F15 repeated-text',
    typed: ['zh: 一年的事。', `zh: ${CLAUSE}，成效明显，${CLAUSE}，成效明显。`],
    finds: ['warning repeated-clause'],
  },
  {
    slug: 'F15 repeated-text in a page',
    files: { 'pages/about.zh.mdx': `${ESSAY}${CLAUSE}。\n\n第二段。\n\n${CLAUSE}。\n` },
    finds: ['warning repeated-paragraph'],
  },
  { slug: 'F16 ends-with-comma', typed: ['zh: 一年的事。', 'zh: 一年的事，'], finds: ['warning ends-with-comma'] },
  {
    slug: 'F16 ends-with-comma in a page',
    files: { 'pages/about.zh.mdx': `${ESSAY}第一段写到这里，\n\n第二段写完了。\n` },
    finds: ['warning ends-with-comma'],
  },
];
