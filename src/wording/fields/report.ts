import type { chapter, event, fact, note, picture, plan, report, section, source } from '../../model/schema/report.ts';
import type { FieldsOf } from './field-words.ts';

/** The keys of a report file. */
export const REPORT_FIELDS: FieldsOf<typeof report> = {
  place: {
    zh: '地方的编号，与文件夹同名。',
    en: 'The id of the place, the same as the name of the folder.',
    examples: ['shixi'],
  },
  year: { zh: '报告的年份，与文件同名。', en: 'The year of the report, the same as the name of the file.' },
  period: {
    zh: '报告写的是哪一段时间。不写就是整年。数字没有另写时间的，都算这一段。',
    en: 'The time that the report covers; the whole year if left out. Figures that give no period of their own take this one.',
  },
  status: {
    zh: '草稿还是已发布。草稿只在预览里看得到。',
    en: 'Draft or published. A draft is seen in the preview only.',
    examples: ['draft'],
  },
  published: {
    zh: '报告网页发布的日期。',
    en: 'The day on which the page of the report was published.',
    examples: ['2024-01-15'],
  },
  'publish-on': {
    zh: '到哪一天才上网站，写到日；不写就是现在。',
    en: 'The day from which the site shows it; at once if left out.',
    examples: ['2024-02-01'],
  },
  title: {
    zh: '报告的标题。',
    en: 'The title of the report.',
    examples: [{ zh: '市西街道2023年度工作成果', en: 'Shixi Subdistrict: Achievements in 2023' }],
  },
  summary: {
    zh: '一句话总述这一年；数字用 {编号} 引用。',
    en: 'The year in one sentence; figures are named as {id}.',
    examples: [
      {
        zh: '2023年，查处的{hazards-found}隐患全部整改。',
        en: 'In 2023, all {hazards-found} hazards found were fixed.',
      },
    ],
  },
  claim: {
    zh: '分享图上的一句话，十几个字；不写就用总述。',
    en: 'The sentence on share images, a dozen words; the summary stands in if it is left out.',
    examples: [{ zh: '查出的隐患全部整改', en: 'Every hazard found was fixed' }],
  },
  sources: {
    zh: '来源：每个来源一个编号。只有一个来源时，数字不用再写 source。',
    en: 'Where the figures come from, each source under an id. With one source only, figures need not name it.',
    examples: [{ 'binzhou-daily': { title: { zh: '用情办好民生实事', en: 'Heart for the People’s Livelihood' } } }],
  },
  figures: {
    zh: '全部数字，每个数字一个编号。数字只写在这里，正文用 {编号} 引用。',
    en: 'All figures, each under an id. Numbers are typed here only; the text names them as {id}.',
    examples: [
      {
        'hazards-found': {
          label: { zh: '查处的隐患', en: 'Safety hazards found' },
          amount: '809项',
          noun: { one: 'hazard', other: 'hazards' },
        },
      },
    ],
  },
  highlights: {
    zh: '开篇的大数字，3到6个编号。',
    en: 'The great figures of the opening, three to six ids.',
    examples: [['back-pay-recovered', 'homes-delivered', 'hazards-fixed']],
  },
  chapters: {
    zh: '各章，按网页上的顺序。',
    en: 'The chapters, in the order of the page.',
    examples: [[{ id: 'economy', title: { zh: '经济', en: 'Economy' } }]],
  },
  honours: {
    zh: '荣誉：谁评的、评给谁、什么时候。',
    en: 'Honors: who gave what to whom, and when.',
    examples: [
      [
        {
          id: 'model-community',
          title: { zh: '省级文明社区', en: 'Provincial model community' },
          to: [{ zh: '裕民社区' }],
        },
      ],
    ],
  },
  'honour-charts': {
    zh: '荣誉部分的图：时间轴或矩阵。',
    en: 'Charts of the honors: a timeline or a matrix.',
    examples: [[{ id: 'honours-2023', kind: 'honours-timeline', title: { zh: '荣誉集中在下半年' } }]],
  },
  events: {
    zh: '活动。',
    en: 'What took place in the year.',
    examples: [[{ title: { zh: '广场舞大赛', en: 'Square-dance contest' }, period: '2023-06' }]],
  },
  outlook: {
    zh: '下一年的打算和没做完的事。',
    en: 'Plans, and work not yet finished.',
    examples: [[{ title: { zh: '安置区的后续交付', en: 'Further handover of resettlement housing' } }]],
  },
  pictures: {
    zh: '照片；只有图片说明、没有照片的也可以写。',
    en: 'Photographs, or captions of photographs that are not at hand.',
    examples: [[{ caption: { zh: '居民回迁。', en: 'Residents move back.' } }]],
  },
  notes: {
    zh: '存疑与说明：矛盾、缺口、怎么处理的。',
    en: 'Doubts, gaps, and how they were handled.',
    examples: [[{ text: { zh: '来源没有写日期。', en: 'The source gives no date.' } }]],
  },
};

/** The keys of a source. */
export const SOURCE_FIELDS: FieldsOf<typeof source> = {
  publisher: {
    zh: '发布单位或报刊名。',
    en: 'The newspaper, office or site that published it.',
    examples: [{ zh: '滨州日报', en: 'Binzhou Daily' }],
  },
  title: {
    zh: '文章或文件的标题。',
    en: 'The title of the article or document.',
    examples: [{ zh: '用情办好民生实事', en: 'Heart for the People’s Livelihood' }],
  },
  author: { zh: '作者。', en: 'The author.', examples: [{ zh: '记者田中岳', en: 'Tian Zhongyue, reporter' }] },
  date: { zh: '发表日期。', en: 'The date of publication.' },
  page: { zh: '版面或页码。', en: 'The page.', examples: ['18'] },
  url: { zh: '网址。', en: 'The web address.', examples: ['https://report.example/2023.html'] },
  note: {
    zh: '来源缺了什么、有什么不确定。',
    en: 'What is missing or uncertain about the source.',
    examples: [{ zh: '网页没有写发布日期。', en: 'The web page gives no date.' }],
  },
};

/** The keys of a section. */
export const SECTION_FIELDS: FieldsOf<typeof section> = {
  id: {
    zh: '本节的编号，也是网页里的地址，全篇不重复。',
    en: 'The id and address of the section, unique in the report.',
    examples: ['clean-up'],
  },
  title: {
    zh: '标题，说出这一节的要点。',
    en: 'The heading: what the section has to say.',
    examples: [{ zh: '查出的隐患全部整改', en: 'Every hazard found was fixed' }],
  },
  body: {
    zh: '正文，一段一项。数字写成 {编号}，量词和“余”“超过”会自动带出。',
    en: 'The paragraphs. Figures are named as {id}; qualifiers such as “more than” come out by themselves.',
    examples: [
      [
        {
          zh: '受检企业{enterprises-inspected}。',
          en: 'The subdistrict inspected {enterprises-inspected} enterprises.',
        },
      ],
    ],
  },
  figures: {
    zh: '正文下面用大字列出的数字。',
    en: 'Figures shown large below the text.',
    examples: [['hazards-found', 'hazards-fixed']],
  },
  facts: {
    zh: '没有数字的事：品牌、机制、场所。',
    en: 'Named things without a number: brands, mechanisms, places.',
    examples: [[{ name: { zh: '流动板凳会', en: 'Mobile Bench Meetings' } }]],
  },
  charts: {
    zh: '图。先写 kind，再写这种图要用的数字。',
    en: 'Charts. Type the kind first, then the figures that it takes.',
    examples: [
      [
        {
          id: 'hazards-closed',
          kind: 'closed-of-total',
          total: 'hazards-found',
          closed: 'hazards-fixed',
          title: { zh: '隐患全部整改' },
        },
      ],
    ],
  },
};

/** The keys of a chapter: those of a section and its own. */
export const CHAPTER_FIELDS: FieldsOf<typeof chapter> = {
  ...SECTION_FIELDS,
  lead: {
    zh: '导语，一句话。',
    en: 'The claim of the chapter, in one sentence.',
    examples: [{ zh: '安全检查走进工地和医院。', en: 'Inspections reached building sites and hospitals.' }],
  },
  figure: { zh: '章首的大数字，写编号。', en: 'The figure that stands large beside the chapter, by its id.' },
  sections: {
    zh: '章里的各节。',
    en: 'The sections of the chapter.',
    examples: [[{ id: 'clean-up', title: { zh: '清垃圾', en: 'Clearing garbage' } }]],
  },
};

/** The keys of a fact. */
export const FACT_FIELDS: FieldsOf<typeof fact> = {
  name: { zh: '名称。', en: 'The name.', examples: [{ zh: '流动板凳会', en: 'Mobile Bench Meetings (流动板凳会)' }] },
  text: {
    zh: '一句话说明。',
    en: 'One sentence that says what it is.',
    examples: [{ zh: '到居民楼下开会，听取意见。', en: 'Meetings held outside residents’ buildings.' }],
  },
};

/** The keys of an event. */
export const EVENT_FIELDS: FieldsOf<typeof event> = {
  title: {
    zh: '活动名称。',
    en: 'The name of the event.',
    examples: [{ zh: '广场舞大赛', en: 'Square-dance contest' }],
  },
  period: { zh: '什么时候；来源没写就写 undated。', en: 'When; undated where the source does not say.' },
  text: {
    zh: '一句话说明。',
    en: 'One sentence about it.',
    examples: [{ zh: '在彩虹湖烧烤城举办。', en: 'Held at Caihonghu BBQ City.' }],
  },
};

/** The keys of a plan. */
export const PLAN_FIELDS: FieldsOf<typeof plan> = {
  title: {
    zh: '打算做什么。',
    en: 'What is planned.',
    examples: [{ zh: '大梅安置区', en: 'Damei resettlement housing area' }],
  },
  text: {
    zh: '说明。',
    en: 'A sentence about it.',
    examples: [{ zh: '还在建设之中。', en: 'It is still being built.' }],
  },
};

/** The keys of a picture. */
export const PICTURE_FIELDS: FieldsOf<typeof picture> = {
  caption: {
    zh: '图片说明。',
    en: 'The caption.',
    examples: [{ zh: '居民回迁安置。', en: 'Residents move back after redevelopment.' }],
  },
  file: {
    zh: '照片文件名，照片放在与报告同名的文件夹里；没有照片就不写。',
    en: 'The file of the photograph, in the folder named like the report; left out where there is none.',
    examples: ['bench-meeting.jpg'],
  },
  alt: {
    zh: '替代文字：看不见图的人听到的话。',
    en: 'What those who do not see the picture are told.',
    examples: [{ zh: '十几位居民坐在小板凳上。', en: 'A dozen residents on small benches.' }],
  },
  credit: {
    zh: '摄影者或来源。',
    en: 'The photographer or source.',
    examples: [{ zh: '街道供图', en: 'Photo: the subdistrict' }],
  },
  section: {
    zh: '放在哪一章或哪一节，写编号；不写就放在最后。',
    en: 'The chapter or section that shows it, by its id; at the end if left out.',
    examples: ['clean-up'],
  },
  approval: {
    zh: '地图的审图号，必须写在图旁。',
    en: 'The approval number of a map, which must stand beside it.',
    examples: ['GS（2023）1234号'],
  },
};

/** The keys of a note. */
export const NOTE_FIELDS: FieldsOf<typeof note> = {
  text: {
    zh: '说明，一两句。',
    en: 'The note, a sentence or two.',
    examples: [{ zh: '来源没有给出总数，本报告不算比例。', en: 'The source gives no total, so there is no share.' }],
  },
  figures: { zh: '说的是哪些数字。', en: 'The figures that it speaks of.', examples: [['hazards-found']] },
};
