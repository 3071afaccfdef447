/** The parts of a report that may be left out, in the order of the file. */
export const OPTIONAL_PARTS = [
  'claim',
  'figures',
  'highlights',
  'chapters',
  'honours',
  'honour-charts',
  'events',
  'outlook',
  'pictures',
  'notes',
] as const;

/** A part that may be left out. */
export type OptionalPart = (typeof OPTIONAL_PARTS)[number];

/**
 * A part of a report as an editor finds it in a new file: a heading, and an example. A line that begins with two
 * hashes explains; one that begins with one is an example, which holds good as soon as its hash is deleted. Examples
 * give no amounts, so that none can be left standing by mistake.
 */
export interface Part {
  readonly heading: string;
  readonly example: string;
}

/** The optional parts with examples for a year. */
export function reportParts(year: number): Readonly<Record<OptionalPart, Part>> {
  return {
    claim: {
      heading: '## 分享图上的一句话，十几个字 · The sentence on share images, a dozen words',
      example: `# claim:
#   zh: 查出的隐患全部整改
#   en: Every hazard found was fixed`,
    },
    figures: {
      heading: `## 数字：只写在这里，每个数字一个编号（小写英文字母、数字、短横）；正文写 {编号}，量词和“余”“超过”会自动带出。
## Figures: typed here only, each under an id (lower-case letters, digits, hyphens). The text names them as {id}; qualifiers come out by themselves.`,
      example: `# figures:
#   hazards-found:
##    名称，表格和图里用 · The name, for tables and charts
#     label: { zh: 查处的隐患, en: Safety hazards found }
##    数量：来源里怎么写就怎么写，“余”“超过”“近”一起写；草稿里可以先空着
##    The amount as the source puts it, with words such as 余 or 超过; a draft may leave it empty
#     amount:
##    量词在英文里对应的名词，单数和复数；元、吨、平方米等不用写 · The English noun for the measure word; 元, 吨 or 平方米 need none
#     noun: { one: hazard, other: hazards }
##    以下各行，用不着的都不写 · Leave out any of the following that is not needed
##    时间，与全篇不同的才写 · The time, where it is not that of the whole report
#     period: ${year}-01 to ${year}-11
##    截至哪一天；来源只说“截至目前”的写 publication · The day on which it was so; publication where the source says “to date”
#     as-of: publication
##    增减同什么比 · What a change is against: year-on-year, period-on-period, since-year-start, five-year
#     basis: year-on-year
##    有多确定 · How sure it is: stated, expected, estimated, preliminary
#     standing: stated
##    出自哪个来源，只有一个来源时不用写 · Its source, where there are several
#     source: main-source
##    读者必须知道的话 · What the reader must know
#     note: { zh: 同一处隐患只计一次。, en: Each hazard is counted once. }
##    与别的年份、别的地方并列的，写 indicator: 指标编号（见 indicators.yaml） · indicator: id puts it beside other years and places
#   hazards-fixed:
#     label: { zh: 整改的隐患, en: Safety hazards fixed }
#     amount:
#     noun: { one: hazard, other: hazards }
##    办结、整改的是哪个数字里的事 · The figure whose items these are
#     closes: hazards-found
#   hazards-at-schools:
#     label: { zh: 其中学校的隐患, en: Hazards found at schools }
#     amount:
#     noun: { one: hazard, other: hazards }
##    是哪个数字的一部分（其中） · The figure of which it is a part
#     part-of: hazards-found
#   hazards-left:
#     label: { zh: 尚未整改的隐患, en: Hazards still to be fixed }
#     amount:
#     noun: { one: hazard, other: hazards }
##    来源里没有、算出来的，写明怎么算 · Not in the source but calculated: how
#     derived:
#       from: [hazards-found, hazards-fixed]
#       how: { zh: 查处数减整改数, en: Hazards found less hazards fixed }
##    来源自相矛盾的，两个数都留下，互相写 conflicts-with: 编号，并在 notes 里说明
##    Where the source contradicts itself keep both figures, add conflicts-with: id, and explain under notes`,
    },
    highlights: {
      heading: '## 开篇的大数字，三到六个 · The great figures of the opening, three to six',
      example: '# highlights: [hazards-found, hazards-fixed, hazards-at-schools]',
    },
    chapters: {
      heading: '## 各章，按网页上的顺序 · The chapters, in the order of the page',
      example: `# chapters:
#   - id: safety
#     title: { zh: 查出的隐患全部整改, en: Every hazard found was fixed }
##    导语，一句话 · The claim, one sentence
#     lead: { zh: 安全检查走进工地和学校。, en: Inspections reached building sites and schools. }
##    章首的大数字 · The figure that stands large
#     figure: hazards-fixed
#     sections:
#       - id: inspections
#         title: { zh: 从工地到学校, en: From building sites to schools }
##        正文，一段一项 · Paragraphs, one entry each
#         body:
#           - zh: 查处隐患{hazards-found}，整改{hazards-fixed}。
#             en: Inspectors found {hazards-found} hazards, and {hazards-fixed} were fixed.
##        正文下用大字列出的数字 · Figures shown large below the text
#         figures: [hazards-at-schools, hazards-left]
##        没有数字的事：品牌、机制、场所 · Things without a number: brands, mechanisms, places
#         facts:
#           - name: { zh: 安全夜校, en: Safety evening school (安全夜校) }
#             text: { zh: 每周开课。, en: It meets every week. }
##        图。先写 kind，再写这种图要的数字 · Charts: first the kind, then the figures that it takes
##        bars 条形图、unit-dots 点数图、rates 百分率、panels 分单位、ladder 层级: figures
##        closed-of-total 办结与总数: total, closed    nested-bar 其中: whole, part    bands 分段: whole, bands
##        before-after 前后: before, after    pairs 成对的数: pairs（label, first, second）
#         charts:
#           - id: hazards-closed
#             kind: closed-of-total
#             total: hazards-found
#             closed: hazards-fixed
#             title: { zh: "查处的{hazards-found}隐患全部整改", en: "All {hazards-found} hazards found were fixed" }
#             note: { zh: 两数是同一批隐患。, en: Both numbers count the same hazards. }`,
    },
    honours: {
      heading: '## 荣誉：谁评的、评给谁、什么时候 · Honors: who gave what to whom, and when',
      example: `# honours:
#   - id: model-community
#     title: { zh: 省级文明社区, en: Provincial-level model community }
##    award 奖项、称号，rank 名次，coverage 媒体报道 · An award, a place in an order, or press coverage
#     kind: award
##    national 国家，provincial 省，municipal 市，district 区县
#     level: provincial
#     by: { zh: 省精神文明建设委员会, en: Provincial Commission for Cultural and Ethical Progress }
#     to:
#       - { zh: 裕民社区, en: Yumin Community }
##    日期，来源没写就不写 · The date; left out where the source gives none
#     date: ${year}-06
#     note: { zh: 复查合格，继续保留。, en: Kept after a review. }`,
    },
    'honour-charts': {
      heading:
        '## 荣誉的图：honours-timeline 时间轴，honours-matrix 矩阵 · Charts of the honors: a timeline or a matrix',
      example: `# honour-charts:
#   - id: honours-in-time
#     kind: honours-timeline
#     title: { zh: 年中获得省级荣誉, en: A provincial honor came at midyear }`,
    },
    events: {
      heading: '## 活动；时间不详的写 undated · Events; undated where the time is not known',
      example: `# events:
#   - title: { zh: 广场舞大赛, en: Square-dance contest }
#     period: ${year}-05
#     text: { zh: 在社区广场举办。, en: Held on the community square. }`,
    },
    outlook: {
      heading: '## 下一年的打算和没做完的事 · Plans, and work not yet finished',
      example: `# outlook:
#   - title: { zh: 安置房的后续交付, en: Further handover of resettlement homes }
#     text: { zh: 还在推进。, en: Handover is still under way. }`,
    },
    pictures: {
      heading: `## 照片：放在与本文件同名的文件夹里，写 file: 文件名、alt: 看不见图的人听到的话、credit: 摄影者、section: 放在哪一节，地图再写 approval: 审图号；没有照片的只写说明
## Photographs lie in the folder named like this file: add file, alt (for those who cannot see it), credit, section (where to show it), for a map its approval; or give the caption only`,
      example: `# pictures:
#   - caption: { zh: 志愿者在清理楼道。, en: Volunteers clean up a stairwell. }`,
    },
    notes: {
      heading: '## 存疑与说明：矛盾、缺口、怎么处理的 · Doubts, gaps, and how they were handled',
      example: `# notes:
#   - text: { zh: 来源没有写各社区的分项，本报告不作推算。, en: "The source gives no split by community, and none is inferred." }
#     figures: [hazards-found]`,
    },
  };
}
