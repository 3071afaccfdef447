import type { TextCheck } from './text-remark.ts';

/** A growth in digits that a comma, a full stop or the end follows, where a percent sign or a unit should stand. */
const BARE_GROWTH =
  /(?:同比|环比|较上年|较年初|比上年)?(?:增长|增速|增幅|下降|降幅|上升|提高|上涨|回落)(?:了|达|为|约|近|超|超过)?-?\d+(?:\.\d+)?(?=[，。；、,;]|$)/u;

/** 同比增长14.63: a rate of change says of what it is (editor-mistakes 42, found in an article of 2020). */
export const checkMissingPercent: TextCheck = (text, language) => {
  if (language === 'en') return [];
  const match = BARE_GROWTH.exec(text);
  if (match === null) return [];
  const offset = match.index + match[0].length - 1;
  return [{ severity: 'warning', offset, cause: { code: 'missing-percent', found: match[0] } }];
};
