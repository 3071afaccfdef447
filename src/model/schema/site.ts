import { z } from 'zod';
import type { Site } from '../site.ts';
import { text, words } from './fields.ts';

const official = z
  .strictObject({ 'site-code': words.optional(), icp: words.optional(), 'police-record': words.optional() })
  .transform(({ icp, ...rest }) => ({ siteCode: rest['site-code'], icp, policeRecord: rest['police-record'] }));

/** content/site.yaml. */
export const site = z
  .strictObject({
    name: text,
    publisher: text,
    summary: text,
    address: z.url({ protocol: /^https?$/ }).optional(),
    contact: text.optional(),
    licence: text.optional(),
    official: official.optional(),
  })
  .transform((typed): Site => ({ ...typed, official: typed.official ?? {} }));
