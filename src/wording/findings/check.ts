import type { BraceCause } from '../../model/checks/braces.ts';
import type { CheckCause } from '../../model/checks/cause.ts';
import type { Sentence, Sentences } from './sentence.ts';

const WHAT = {
  indicator: { zh: '指标', en: 'indicator' },
  figure: { zh: '数字', en: 'figure' },
  source: { zh: '来源', en: 'source' },
} as const;

const OFFICIAL = {
  'site-code': { zh: '网站标识码', en: 'site code', like: '“3716020001”' },
  icp: { zh: 'ICP备案号', en: 'ICP record', like: '“鲁ICP备12345678号”' },
  'police-record': { zh: '公安备案号', en: 'police record', like: '“鲁公网安备37160202000001号”' },
} as const;

const UNCOUNTABLE = {
  approximate: { zh: '它是约数', en: 'it is approximate' },
  'above-60': { zh: '它超过60', en: 'it is more than 60' },
  fraction: { zh: '它不是整数', en: 'it is not a whole number' },
} as const;

/** Why a brace forms no reference, by cause. */
const BRACES: Readonly<Record<BraceCause['why'], (write: string) => Sentence>> = {
  'full-width': (write) => ({
    zh: `这里是全角花括号，应写成“${write}”。`,
    en: `These braces are full-width. Write “${write}”.`,
  }),
  name: (write) => ({
    zh: `花括号里要写编号，不写名称。是不是“${write}”？`,
    en: `Braces hold the id of a figure, not its name. Did you mean “${write}”?`,
  }),
  spelling: (write) => ({
    zh: `花括号里要写编号，只用小写英文字母、数字和短横。${write === '' ? '引用数字请写成“{编号}”；不是引用，请改用别的括号。' : `是不是“${write}”？`}`,
    en: `Braces hold the id of a figure: lower-case letters, digits and hyphens. ${write === '' ? 'Write “{figure-id}”, or use other brackets if no figure is meant.' : `Did you mean “${write}”?`}`,
  }),
  marks: (write) => ({
    zh: `花括号里要用英文冒号和逗号，应写成“${write}”。`,
    en: `Colon and comma within braces are the half-width ones. Write “${write}”.`,
  }),
  'one-form': (write) => ({
    zh: `英文名词的单数、复数都要写，例如“${write}”。`,
    en: `Give the noun for one and for several, as in “${write}”.`,
  }),
  alone: () => ({
    zh: '这里的花括号不成对，或不是半角。引用数字请写成“{编号}”。',
    en: 'This brace does not form a reference. Write “{figure-id}” with half-width braces.',
  }),
};

/** What is wrong between the parts of a report, and what to type instead. */
export const CHECK_SENTENCES: Sentences<CheckCause> = {
  'missing-ref': ({ id, near, what }) => ({
    zh: `找不到${WHAT[what].zh}“${id}”${near === undefined ? `，请先在 ${what}s 里写上它` : `，是不是“${near}”`}${near === undefined ? '。' : '？'}`,
    en: `There is no ${WHAT[what].en} “${id}”. ${near === undefined ? `Add it under “${what}s” first.` : `Did you mean “${near}”?`}`,
  }),
  'indicator-twice': ({ indicator, figure }) => ({
    zh: `指标“${indicator}”在本报告里已经用于“${figure}”。一份报告里一个指标只能有一个数字。`,
    en: `The indicator “${indicator}” already has the figure “${figure}” in this report. A report has one figure for an indicator.`,
  }),
  'same-id': ({ id }) => ({
    zh: `编号“${id}”前面已经用过。同一份报告里编号不能重复，请换一个。`,
    en: `The id “${id}” is already taken in this report. Choose another.`,
  }),
  'taken-id': ({ id }) => ({
    zh: `编号“${id}”是网页自己要用的，请换一个，例如“${id}-part”。`,
    en: `The id “${id}” is one that the page itself needs. Choose another, such as “${id}-part”.`,
  }),
  'source-needed': ({ sources }) => ({
    zh: `本报告有几个来源，请写明这个数字出自哪一个：source: ${sources.join(' 或 ')}。`,
    en: `The report has several sources; say which one this figure is from: source: ${sources.join(' or ')}.`,
  }),
  'figure-unused': ({ id }) => ({
    zh: `数字“${id}”没有在任何地方用到，读者看不到。请在正文里写“{${id}}”，或加到某一节的 figures 里。`,
    en: `The figure “${id}” is shown nowhere. Write “{${id}}” in the text, or add it to the figures of a section.`,
  }),
  'stray-brace': ({ why, reference }) => BRACES[why](reference ?? ''),
  'unit-repeated': ({ id, unit }) => ({
    zh: `“{${id}}”会自己带出“${unit}”，这里又写了一遍。请删去后面的“${unit}”。`,
    en: `“{${id}}” brings its unit along, and “${unit}” is typed once more. Remove the “${unit}” after it.`,
  }),
  'unit-missing': ({ found }) => ({
    zh: `“${found}”后面没有单位。如果是钱，请写成“${found}元”；是别的，请写上量词。`,
    en: `“${found}” has no unit. For money write “${found}元”, otherwise the measure word that the source has.`,
  }),
  'digits-in-prose': ({ digits }) => ({
    zh: `正文里直接写了“${digits}”。数字请写在 figures 里，这里用“{编号}”引用，两种语言才不会走样。`,
    en: `“${digits}” is typed into the text. Put the number under figures and name it here as “{figure-id}”, so that both languages stay the same.`,
  }),
  'figures-differ': ({ onlyZh, onlyEn }) => ({
    zh: `中英文引用的数字不一致。${onlyZh.length > 0 ? `只在中文里：${onlyZh.join('、')}。` : ''}${onlyEn.length > 0 ? `只在英文里：${onlyEn.join('、')}。` : ''}`,
    en: `Chinese and English name different figures. ${onlyZh.length > 0 ? `Only in Chinese: ${onlyZh.join(', ')}.` : ''}${onlyZh.length > 0 && onlyEn.length > 0 ? ' ' : ''}${onlyEn.length > 0 ? `Only in English: ${onlyEn.join(', ')}.` : ''}`,
  }),
  'not-translated': () => ({
    zh: '还没有英文（en）。网页上将显示中文并注明。',
    en: 'There is no English (en) yet. The page will show the Chinese, marked as such.',
  }),
  'en-still-chinese': ({ found }) => ({
    zh: `英文里有中文“${found}”，可能忘了翻译。确需保留原名，请放在括号里。`,
    en: `The English contains Chinese (“${found}”); it may be untranslated. A name kept on purpose stands in brackets.`,
  }),
  'zh-punctuation-in-en': ({ mark, write }) => ({
    zh: `英文里有中文标点“${mark}”，请改为“${write}”。`,
    en: `Full-width punctuation “${mark}” in English; type “${write}”.`,
  }),
  'ascii-punctuation-in-zh': ({ mark, write }) => ({
    zh: `中文里有英文标点“${mark}”，请改为“${write}”。`,
    en: `Half-width punctuation “${mark}” in Chinese; type “${write}”.`,
  }),
  'highlights-count': ({ count }) => ({
    zh: `开篇的大数字宜为3到6个，现在是${count}个。`,
    en: `The opening takes three to six great figures; there ${count === 1 ? 'is' : 'are'} ${count}.`,
  }),
  'wrong-place': ({ typed, folder }) => ({
    zh: `place 写的是“${typed}”，但文件放在“${folder}”文件夹里。两者应一致。`,
    en: `The place is “${typed}” but the file lies in the folder “${folder}”. They must agree.`,
  }),
  'wrong-year': ({ typed, file }) => ({
    zh: `year 写的是 ${typed}，但文件名是“${file}”。两者应一致。`,
    en: `The year is ${typed} but the file is named “${file}”. They must agree.`,
  }),
  'unknown-place': ({ place }) => ({
    zh: `没有“${place}”这个地方。请先建 places/${place}.yaml。`,
    en: `There is no place “${place}”. Write places/${place}.yaml first.`,
  }),
  'part-above-whole': ({ part, whole }) => ({
    zh: `部分（${part}）大于整体（${whole}）。请核对。`,
    en: `The part (${part}) is larger than the whole (${whole}). Please check.`,
  }),
  'not-one-set': ({ part, whole, relation }) => ({
    zh: `“${part}”没有声明属于“${whole}”，不能画成其中的一部分。若确是同一批，请在“${part}”下加“${relation}: ${whole}”。`,
    en: `“${part}” is not declared to belong to “${whole}”, so it cannot be drawn as a share of it. If they are one set, add “${relation}: ${whole}” to “${part}”.`,
  }),
  'circular-relation': ({ id }) => ({
    zh: `“${id}”经过几层又成了自己的一部分。请核对 part-of 和 closes。`,
    en: `“${id}” is, through others, a part of itself. Check part-of and closes.`,
  }),
  'no-number': ({ id }) => ({
    zh: `“${id}”不是一个数，而是文字、区间或名次，不能画进图里，也不能参与比较。`,
    en: `“${id}” is not one number but words, a range or a rank; it cannot be drawn or compared.`,
  }),
  'units-differ': ({ units }) => ({
    zh: `单位不同（${units.join('、')}），不能放在一起比较。`,
    en: `The units differ (${units.join(', ')}); these figures cannot stand on one scale.`,
  }),
  'too-far-apart': ({ largest, smallest }) => ({
    zh: `最大数（${largest}）是最小数（${smallest}）的一百多倍，小的将看不见。请分别用大数字展示。`,
    en: `The largest (${largest}) is more than a hundred times the smallest (${smallest}), which would vanish. Show them as figures instead.`,
  }),
  'sum-mismatch': ({ whole, sum, parts }) => ({
    zh: `合计是${whole}，但分项之和是${sum}（${parts.join('+')}）。请核对。`,
    en: `The whole is ${whole} but the parts add up to ${sum} (${parts.join('+')}). Please check.`,
  }),
  'not-a-rate': ({ id, unit }) => ({
    zh: `“${id}”的单位是“${unit}”，不是百分率，不能和百分率画在一起。`,
    en: `“${id}” is given in “${unit}”, which is not a percentage; it cannot stand on a scale of rates.`,
  }),
  'one-bar': () => ({
    zh: '只有一个数，不必画图。请把它放进 figures。',
    en: 'A single count is not a chart. Put it into figures.',
  }),
  'not-countable': ({ id, why }) => ({
    zh: `“${id}”不能画成点数图：${UNCOUNTABLE[why].zh}。`,
    en: `“${id}” cannot be drawn as dots: ${UNCOUNTABLE[why].en}.`,
  }),
  'highlight-not-shown': ({ id }) => ({
    zh: `要突出的“${id}”不在本图的 figures 里。`,
    en: `The highlighted “${id}” is not among the figures of this chart.`,
  }),
  'periods-differ': ({ ids }) => ({
    zh: `这些数字的时间不一样（${ids.join('、')}），放在一张图里容易误读；图上会逐个注明。`,
    en: `These figures are of different periods (${ids.join(', ')}); the chart will print each period.`,
  }),
  'chart-misplaced': ({ kind }) => ({
    zh: `“${kind}”画的是荣誉，请移到 honour-charts 里。`,
    en: `“${kind}” draws honors; move it to honour-charts.`,
  }),
  'no-honours': ({ kind }) => ({
    zh: `“${kind}”没有可画的荣誉${kind === 'honours-timeline' ? '（时间轴需要至少一项有日期）' : ''}。`,
    en: `“${kind}” has no honors to draw${kind === 'honours-timeline' ? ' (a timeline needs at least one with a date)' : ''}.`,
  }),
  'reference-in-name': ({ id }) => ({
    zh: `名称里不能引用数字，“{${id}}”会原样显示。请删去；需要数字的，写进正文、note 或 text。`,
    en: `A label or name cannot name a figure: “{${id}}” would be shown as typed. Remove it, and say the number in the text or a note.`,
  }),
  'percent-fraction': ({ found, instead }) => ({
    zh: `真的只有${found}吗？如果是${instead}，请写“${instead}”。`,
    en: `Is it really ${found}? If ${instead} is meant, write “${instead}”.`,
  }),
  'scale-twice': ({ found, equals, without }) => ({
    zh: `${found}等于${equals}。如果多乘了一次，请写“${without}”；如果无误，请写“${equals}”。`,
    en: `${found} is the same as ${equals}. If the scale was applied twice, write “${without}”; if the number is right, write “${equals}”.`,
  }),
  'same-fact-two-values': ({ label, earlier }) => ({
    zh: `“${label}”在“${earlier}”里是另一个数。请核对；来源确有两个数的，加一行“conflicts-with: ${earlier}”，口径不同的，请改名称。`,
    en: `“${label}” has another value in “${earlier}”. Please check. If the source gives both, add “conflicts-with: ${earlier}”; if they measure different things, say so in the labels.`,
  }),
  'outside-period': ({ found, report }) => ({
    zh: `“${found}”不在本报告的时间（${report}）之内。请核对；确是别的年份的，请在名称、标题或 note 里写明年份。`,
    en: `“${found}” lies outside the period of the report (${report}). Please check. If it is right, name the year in the label, the title or the note.`,
  }),
  'glossary-twice': ({ zh }) => ({
    zh: `“${zh}”在词表里已经有了。请删去一条；另一种可用的译法写在“also”里。`,
    en: `“${zh}” is already in the glossary. Remove one entry; another rendering that is right goes under “also”.`,
  }),
  'map-without-number': ({ found }) => ({
    zh: `这像是一张地图（“${found}”）。公开的地图要注明审图号，请加一行“approval: GS（年份）编号”；不是地图的，请改说明文字。也可以改用列表或图表。`,
    en: `This seems to be a map (“${found}”). A published map needs its approval number: add a line “approval: GS(year)number”. If it is no map, change the caption. A list or a chart may serve as well.`,
  }),
  'official-form': ({ field, found, corrected }) => ({
    zh: `${OFFICIAL[field].zh}“${found}”的格式不对${corrected === undefined ? `，应像${OFFICIAL[field].like}` : `，是不是“${corrected}”`}${corrected === undefined ? '。' : '？'}`,
    en: `The ${OFFICIAL[field].en} “${found}” is not in its usual form${corrected === undefined ? `; it should look like ${OFFICIAL[field].like}` : ''}.${corrected === undefined ? '' : ` Is it “${corrected}”?`}`,
  }),
  'amounts-to-fill-in': ({ status, count }) => ({
    zh: `还有${count}个数字没有填，第一个在这里。请在“amount:”后面填写；${status === 'draft' ? '填好以前，用到它们的图先不画。' : '发布的报告不能有空的数字，暂时没有就删去，或把 status 改回 draft。'}`,
    en: `${count === 1 ? 'One figure has' : `${count} figures have`} no amount yet; the first is here. Type it after “amount:”. ${status === 'draft' ? 'Charts that need one are left out until then.' : 'A published report has no empty figures: remove what is not known, or set the status back to draft.'}`,
  }),
  'texts-to-write': ({ status, count }) => ({
    zh: `还有${count}处文字标着“【待写】”或“(to be written)”，第一处在这里。写好以后，请删去这个标记。${status === 'draft' ? '' : '发布的报告里不能有。'}`,
    en: `${count === 1 ? 'One text is' : `${count} texts are`} still marked “【待写】” or “(to be written)”; the first is here. Write it and remove the mark.${status === 'draft' ? '' : ' A published report has none.'}`,
  }),
};
