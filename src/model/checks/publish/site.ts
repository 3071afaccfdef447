import type { Remark } from '../../remark.ts';
import type { Site } from '../../site.ts';
import type { PublishedSetting } from './cause.ts';

/** Addresses that lead nowhere and are kept for examples. */
const EXAMPLE_HOST = /(?:^|\.)(?:example|test|invalid|localhost|example\.(?:com|net|org|cn))$/;

/** What the settings of a site should say before it goes public. */
export function checkSitePublishing({ address, contact, official }: Site): readonly Remark[] {
  const settings: readonly (readonly [PublishedSetting, unknown])[] = [
    ['address', address],
    ['contact', contact],
    ['site-code', official.siteCode],
    ['icp', official.icp],
    ['police-record', official.policeRecord],
  ];
  const missing = settings.filter(([, value]) => value === undefined);
  return [
    ...missing.map(([key]): Remark => ({ severity: 'warning', path: [], cause: { code: 'publish-setting', key } })),
    ...(address !== undefined && EXAMPLE_HOST.test(new URL(address).hostname)
      ? [
          {
            severity: 'warning',
            path: ['address'],
            cause: { code: 'publish-example-address', found: address },
          } as const,
        ]
      : []),
  ];
}
