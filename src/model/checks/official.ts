import type { Remark } from '../remark.ts';
import type { OfficialNumbers } from '../site.ts';
import type { CheckCause } from './cause.ts';

type Field = Extract<CheckCause, { readonly code: 'official-form' }>['field'];

const PROVINCE = '[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼]';

/** The forms of the numbers that government pages carry (conventions, 1.2). */
const FORMS: Readonly<Record<Field, RegExp>> = {
  'site-code': /^(?:\d{10}|bm\d{8})$/,
  icp: new RegExp(`^${PROVINCE}ICP备\\d{8}号(?:-\\d{1,3})?$`, 'u'),
  'police-record': new RegExp(`^${PROVINCE}公网安备\\d{14}号$`, 'u'),
};

/** An official number in another form is a slip of the key; practice varies, so that it is no error (editor-mistakes 77). */
export function checkOfficialNumbers(official: OfficialNumbers): readonly Remark[] {
  const typed: readonly (readonly [Field, string | undefined])[] = [
    ['site-code', official.siteCode],
    ['icp', official.icp],
    ['police-record', official.policeRecord],
  ];
  return typed.flatMap(([field, found]): readonly Remark[] => {
    if (found === undefined || FORMS[field].test(found)) return [];
    const likely = likelyMeant(field, found);
    const corrected = likely !== undefined && FORMS[field].test(likely) ? likely : undefined;
    return [
      { severity: 'warning', path: ['official', field], cause: { code: 'official-form', field, found, corrected } },
    ];
  });
}

/** The number put into its form, where only the words around the digits are missing or spaced. */
function likelyMeant(field: Field, found: string): string | undefined {
  const close = found.replace(/\s/g, '');
  if (field === 'site-code') return close.toLowerCase();
  const [, province = '', digits = '', site = ''] = /^(\p{Script=Han})[^\d]*(\d+)号?(-\d+)?$/u.exec(close) ?? [];
  return field === 'icp' ? `${province}ICP备${digits}号${site}` : `${province}公网安备${digits}号`;
}
