/**
 * Terms of the field that a dictionary of everyday words would cut in two (网|格, 党|建, 惠民|生). A heading
 * never breaks inside one of them.
 */
const TERMS = [
  '党建',
  '党群',
  '网格',
  '微网格',
  '基层',
  '民生',
  '高质量',
  '社区',
  '街道',
  '小升规',
  '个转企',
  '产转法',
  '安置房',
  '安置区',
  '欠薪',
  '整改',
  '隐患',
  '营商环境',
  '市场主体',
  '城中村',
  '养老',
  '驿站',
  '未成年人',
  '残疾人',
  '板凳会',
  '说事拉理',
  '合伙人',
  '微工厂',
  '志愿者',
  '服务站',
  '服务中心',
  '十三五',
  '十四五',
  '枫桥经验',
  '便民',
  '惠企',
  '孝善食堂',
  '幸福里',
];

const CLOSING = /^[，。、：；！？）》〉”’」』】…%％·～—]/u;
const OPENING = /[（《〈“‘「『【]$/u;
const NUMBER_THEN_UNIT = /[\d.,余多]$/u;

/**
 * Cuts a Chinese heading into pieces that a line may end after: after punctuation and between words, never inside
 * a term, never before closing punctuation, never between a number and its unit (clreq, 禁则).
 */
export function headingSegments(heading: string): readonly string[] {
  const pieces: string[] = [];
  for (const word of wordsOf(heading)) {
    const last = pieces.at(-1);
    const joined = last !== undefined && (CLOSING.test(word) || OPENING.test(last) || NUMBER_THEN_UNIT.test(last));
    if (joined) pieces[pieces.length - 1] = last + word;
    else pieces.push(word);
  }
  return pieces;
}

function wordsOf(heading: string): readonly string[] {
  const terms = new RegExp(`(${TERMS.toSorted((a, b) => b.length - a.length).join('|')})`, 'u');
  const segmenter = new Intl.Segmenter('zh-Hans', { granularity: 'word' });
  return heading.split(terms).flatMap((part, index) => {
    if (index % 2 === 1) return [part];
    return [...segmenter.segment(part)].map((segment) => segment.segment);
  });
}
