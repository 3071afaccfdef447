import type { PublishCause, PublishedSetting } from '../../model/checks/publish/cause.ts';
import type { Sentence, Sentences } from './sentence.ts';

const SETTINGS: Readonly<Record<PublishedSetting, Sentence>> = {
  address: {
    zh: '没有写网站的网址。分享图上的二维码要用，请加一行“address: https://…/”。',
    en: 'The address of the site is missing. The QR codes on share images need it: add a line “address: https://…/”.',
  },
  contact: {
    zh: '没有写联系方式。政府网页应注明，请加一行“contact: { zh: …, en: … }”。',
    en: 'There is no contact. A government page carries one: add a line “contact: { zh: …, en: … }”.',
  },
  'site-code': {
    zh: '没有写政府网站标识码。请在 official 下加一行“site-code: "…"”，是10位数字。',
    en: 'The site code of the government website is missing. Add a line “site-code: "…"” under official; it has ten digits.',
  },
  icp: {
    zh: '没有写 ICP 备案号。请在 official 下加一行“icp: 鲁ICP备…号”。',
    en: 'The ICP record number is missing. Add a line “icp: 鲁ICP备…号” under official.',
  },
  'police-record': {
    zh: '没有写公安备案号。请在 official 下加一行“police-record: 鲁公网安备…号”。',
    en: 'The police record number is missing. Add a line “police-record: 鲁公网安备…号” under official.',
  },
};

const PARTS = {
  publisher: { zh: '发布者（publisher）', en: 'its publisher (publisher)' },
  date: { zh: '日期（date）', en: 'its date (date)' },
  url: { zh: '网址（url）', en: 'its address (url)' },
} as const;

/** What a page that goes public should carry and does not, and what to type. */
export const PUBLISH_SENTENCES: Sentences<PublishCause> = {
  'publish-setting': ({ key }) => SETTINGS[key],
  'publish-example-address': ({ found }) => ({
    zh: `网址“${found}”还是示例。请改成网站真正的网址，否则二维码扫不开。`,
    en: `The address “${found}” is still an example. Write the real one, or the QR codes lead nowhere.`,
  }),
  'publish-draft': () => ({
    zh: '这份报告还是草稿，网站上不会有它。可以发布时，请写“status: published”。',
    en: 'This report is still a draft and will not be on the site. When it is ready, write “status: published”.',
  }),
  'publish-date': () => ({
    zh: '没有写发布日期。请加一行，例如“published: 2024-01-31”。',
    en: 'The day of publication is missing. Add a line such as “published: 2024-01-31”.',
  }),
  'publish-source': ({ missing }) => ({
    zh: `这个来源没有写${missing.map((part) => PARTS[part].zh).join('、')}。能查到的请补上，读者才能核对。`,
    en: `This source lacks ${listed(missing.map((part) => PARTS[part].en))}. Add what can be found, so that readers can verify it.`,
  }),
  'publish-empty-section': () => ({
    zh: '这一节只有标题，没有正文、数字、事实或图表。请填写，或删去这一节。',
    en: 'This section has a title and nothing else: no text, figures, facts or charts. Fill it in, or remove it.',
  }),
  'publish-translations': ({ texts, missing, stale }) => ({
    zh: `这个文件有${texts}条文字：${[
      ...(missing > 0 ? [`${missing}条还没有英文`] : []),
      ...(stale > 0 ? [`${stale}条中文改过、英文没有跟着改`] : []),
    ].join('，')}。位置见上面的提醒；“npm run translate”可以导出给译者。`,
    en: `This file has ${texts} ${texts === 1 ? 'text' : 'texts'}; ${listed([
      ...(missing > 0 ? [`${missing} ${missing === 1 ? 'has' : 'have'} no English yet`] : []),
      ...(stale > 0 ? [`${stale} ${stale === 1 ? 'has' : 'have'} English that is older than the Chinese`] : []),
    ])}. The warnings say where; "npm run translate" writes them out for a translator.`,
  }),
};

function listed(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}
