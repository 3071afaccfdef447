import { photoBytes } from '../photo-bytes.ts';
import { type EditorMistake, SOUND_SITE } from './mistake.ts';

const photo = await photoBytes();

/** The report with a picture, as its editor types it. */
function picture(typed: string): EditorMistake['typed'] {
  return ['honours:', `pictures:\n  - ${typed}\nhonours:`];
}

const BENCH = 'caption: { zh: 长凳, en: A bench }';
const ALT = 'alt: { zh: 湖边的长凳, en: A bench by the lake }';

/** Section G: references, files and links. */
export const REFERENCES: readonly EditorMistake[] = [
  { slug: '71 missing-ref', typed: ['highlights: [found', 'highlights: [fuond'], finds: ['error missing-ref'] },
  { slug: '72 bad-id', typed: ['id: safety', 'id: 安全 1'], finds: ['error bad-id'] },
  {
    slug: '73 missing-image',
    typed: picture(`{ file: 封面（1）.JPG, ${ALT}, ${BENCH} }`),
    files: { 'reports/hupan/2023/封面(1).jpg': photo },
    finds: ['error missing-image'],
  },
  {
    slug: '74 no-alt',
    typed: picture(`{ file: bench.jpg, ${BENCH} }`),
    files: { 'reports/hupan/2023/bench.jpg': photo },
    finds: ['warning no-alt'],
  },
  {
    slug: '75 url-punctuation',
    typed: ['https://www.example.gov.cn/news.html', 'https：//www.example.gov.cn'],
    finds: ['error url-punctuation'],
  },
  {
    slug: '76 external-resource',
    typed: picture(`{ file: https://cdn.example.com/bench.png, ${ALT}, ${BENCH} }`),
    finds: ['error external-resource'],
  },
  {
    slug: '77 icp-format',
    files: { 'site.yaml': `${SOUND_SITE}official:\n  icp: 鲁ICP12345678\n` },
    finds: ['warning official-form'],
  },
  {
    slug: '78 personal-data',
    typed: picture('{ caption: { zh: 居民张某，电话13800138000, en: "Zhang, a resident" } }'),
    finds: ['error personal-data'],
  },
  {
    slug: '79 map-without-number',
    typed: picture(
      `{ file: xingzhengquhua.png, alt: { zh: 街道的轮廓, en: The outline }, caption: { zh: 辖区, en: The area } }`,
    ),
    files: { 'reports/hupan/2023/xingzhengquhua.png': await photoBytes({ kind: 'png' }) },
    finds: ['warning map-without-number'],
  },
];
