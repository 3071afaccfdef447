import { expect, test } from 'vitest';
import { checkOfficialNumbers } from '../../../src/model/checks/official.ts';

test.each([
  { siteCode: '3716020001' },
  { siteCode: 'bm12345678' },
  { icp: '鲁ICP备12345678号' },
  { icp: '鲁ICP备12345678号-1' },
  { policeRecord: '鲁公网安备37160202000001号' },
  {},
])('%o is in its form', (official) => {
  expect(checkOfficialNumbers(official)).toEqual([]);
});

test.each([
  [{ siteCode: 'BM12345678' }, 'bm12345678'],
  [{ siteCode: '371602000112' }, undefined],
  [{ icp: '鲁ICP12345678' }, '鲁ICP备12345678号'],
  [{ icp: '鲁 ICP 备 12345678 号-1' }, '鲁ICP备12345678号-1'],
  [{ icp: '12345678' }, undefined],
  [{ policeRecord: '鲁公安网备 37160202000001' }, '鲁公网安备37160202000001号'],
  [{ policeRecord: '鲁公网安备3716号' }, undefined],
])('%o is not; it may be %s', (official, corrected) => {
  expect(checkOfficialNumbers(official).map(({ severity, cause }) => ({ severity, cause }))).toMatchObject([
    { severity: 'warning', cause: { code: 'official-form', corrected } },
  ]);
});
