import fc from 'fast-check';
import type { Language } from '../../src/model/language.ts';
import type { ShareContent, ShareFigure } from '../../src/share/content.ts';

/** A real year in Chinese. */
export const SHIXI_ZH: ShareContent = {
  language: 'zh',
  place: '市西街道',
  division: '山东省滨州市滨城区',
  year: 2023,
  yearLabel: '年度报告',
  claim: '追回欠薪1790余万元，查处的809项隐患全部整改，43.2万平方米城中村完成改造',
  figures: [
    { number: '1790', after: '余万元', label: '追回欠薪' },
    { number: '809', after: '项', label: '隐患全部整改' },
    { number: '43.2', after: '万平方米', label: '城中村完成改造' },
    { number: '148', after: '起', label: '协调解决劳动纠纷' },
  ],
  publisher: '滨城区市西街道办事处',
  accent: '#a8321f',
  address: 'https://www.example.gov.cn/reports/zh/shixi/2023.html',
  addressLabel: '扫码阅读全文',
};

/** The same year in English. */
export const SHIXI_EN: ShareContent = {
  language: 'en',
  place: 'Shixi Subdistrict',
  division: 'Bincheng District, Binzhou City, Shandong Province',
  year: 2023,
  yearLabel: 'Annual report',
  claim: 'Back pay won for workers, every hazard found put right, and 432,000 square meters of urban villages renewed',
  figures: [
    { before: 'more than CNY', number: '17.9', after: 'million', label: 'Back pay recovered' },
    { number: '809', after: 'hazards', label: 'Found and all rectified' },
    { number: '432,000', after: 'square meters', label: 'Urban-village floor area renewed' },
    { number: '148', after: 'cases', label: 'Labor disputes settled' },
  ],
  publisher: 'Shixi Subdistrict Office',
  accent: '#2b4a78',
  address: 'https://www.example.gov.cn/reports/en/shixi/2023.html',
  addressLabel: 'Scan to read the full report',
};

/** Long names, a long sentence, a figure in words, no address. */
export const LONG_ZH: ShareContent = {
  ...SHIXI_ZH,
  place: '济南新旧动能转换起步区太平街道',
  division: '山东省聊城市聊城经济技术开发区',
  year: 2014,
  claim:
    '2014年，街道改造城中村、交付安置房，查处的809项安全隐患全部整改；到报道见报时，“家门口”的权益保障中心已为劳动者追回欠薪1790余万元。',
  figures: [
    { before: '超过', number: '800', after: '万人次', label: '电音烧烤潮集线上浏览人次' },
    { number: '30.59', after: '亿元', label: '固定资产投资' },
    { number: '近一半', label: '参与志愿服务的居民所占比例' },
  ],
  address: undefined,
};

/** The same in English, with an address that needs a large code. */
export const LONG_EN: ShareContent = {
  ...SHIXI_EN,
  place: 'Liaocheng Development Zone Dongcheng Subdistrict',
  division: 'Liaocheng Economic and Technological Development Zone, Liaocheng City, Shandong Province',
  claim:
    'In 2014, the subdistrict redeveloped urban villages, handed over resettlement homes and saw all 809 safety hazards that it found fixed; by publication, its rights and interests protection center had recovered more than CNY 17.9 million in unpaid wages.',
  figures: [
    {
      before: 'more than',
      number: '8 million',
      after: 'views',
      label: 'Online views of the electronic-music barbecue market',
    },
    { before: 'more than', number: '5,320', after: 'market entities', label: 'Market entities covered by visits' },
    { number: '9.26', after: 'percentage points', label: 'Growth over the year before' },
    { number: '148', after: 'cases', label: 'Labor disputes settled by the rights and interests protection center' },
  ],
  address: `https://www.example.gov.cn/${'portal/'.repeat(12)}reports/en/dongcheng/2014.html`,
};

const HAN = '市西街道东城新区人民政府社会治理保障服务中心安全生产隐患整改劳动纠纷村居网格员党建引领高质量发展的和与';
const MARKS = '，。、；：！？“”（）《》—…';
const LETTERS = 'etaoinshrdlucmfwypvbgkETAOINSHRDLUC';

/** Chinese text with marks, numbers with units and a few Latin letters, of a length in pieces. */
export function chinese(minLength: number, maxLength: number): fc.Arbitrary<string> {
  const piece = fc.oneof(
    { weight: 12, arbitrary: fc.constantFrom(...HAN) },
    { weight: 2, arbitrary: fc.constantFrom(...MARKS) },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        '1790余万元',
        '超过8万人次',
        '43.2万平方米',
        '2023年',
        '95%以上',
        '9亿～16亿元',
        'GDP',
      ),
    },
  );
  return fc.array(piece, { minLength, maxLength }).map((pieces) => pieces.join(''));
}

/** English words, numbers and marks, of a length in words. */
export function english(minLength: number, maxLength: number): fc.Arbitrary<string> {
  const word = fc.oneof(
    {
      weight: 10,
      arbitrary: fc.array(fc.constantFrom(...LETTERS), { minLength: 1, maxLength: 14 }).map((all) => all.join('')),
    },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        'CNY 17.9 million',
        '432,000 square meters',
        '“mobile bench”',
        'year’s',
        'e-commerce',
        '—',
      ),
    },
  );
  return fc.array(word, { minLength, maxLength }).map((words) => words.join(' '));
}

const figureIn: Readonly<Record<Language, fc.Arbitrary<ShareFigure>>> = {
  zh: fc.record({
    before: fc.option(fc.constantFrom('超过', '不少于', '约'), { nil: undefined }),
    number: fc.constantFrom('8', '1790', '432,000', '1099.5', '9.26', '近一半', '第1名'),
    after: fc.option(fc.constantFrom('项', '余万元', '万平方米', '个百分点', '余万人次以上'), { nil: undefined }),
    label: chinese(2, 18),
  }),
  en: fc.record({
    before: fc.option(fc.constantFrom('more than', 'more than CNY', 'nearly half of all'), { nil: undefined }),
    number: fc.constantFrom('8', '17.9', '432,000', '109.95', '1st', 'nearly half'),
    after: fc.option(fc.constantFrom('million', 'percentage points', 'square meters', 'market entities or more'), {
      nil: undefined,
    }),
    label: english(1, 8),
  }),
};

const ACCENTS = ['#a8321f', '#2b4a78', '#2f5d46', '#8a5416', '#6b3a5e', '#1f5f7a'] as const;

/** Contents that an office might really have, and some that it had better not. */
export const contents: fc.Arbitrary<ShareContent> = fc.constantFrom('zh' as const, 'en' as const).chain((language) => {
  const zh = language === 'zh';
  return fc.record({
    language: fc.constant(language),
    place: zh ? chinese(2, 14) : english(2, 6),
    division: zh ? chinese(3, 24) : english(3, 12),
    year: fc.integer({ min: 1950, max: 2100 }),
    yearLabel: fc.constant(zh ? '年度报告' : 'Annual report'),
    claim: zh ? chinese(10, 70) : english(6, 36),
    figures: fc.array(figureIn[language], { minLength: 0, maxLength: 4 }),
    publisher: zh ? chinese(4, 30) : english(2, 12),
    accent: fc.constantFrom(...ACCENTS),
    address: fc.option(
      fc.integer({ min: 5, max: 300 }).map((length) => `https://example.gov.cn/${'x'.repeat(length)}.html`),
      { nil: undefined },
    ),
    addressLabel: fc.constant(zh ? '扫码阅读全文' : 'Scan to read the full report'),
  });
});
