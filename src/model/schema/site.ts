import { z } from 'zod';
import type { Site } from '../site.ts';
import { codeOf, text, webAddress, words } from './fields.ts';

/** The official numbers of a government site, as typed under `official`. */
export const official = z
  .strictObject({
    'site-code': codeOf('site-code').optional(),
    icp: words.optional(),
    'police-record': codeOf('police-record').optional(),
  })
  .transform(({ icp, ...rest }) => ({ siteCode: rest['site-code'], icp, policeRecord: rest['police-record'] }));

/** The site's folder on its server. Without the slash at its end, links would start from the folder above it. */
export const address = webAddress('address').transform((typed) => (typed.endsWith('/') ? typed : `${typed}/`));

/** content/site.yaml. */
export const site = z
  .strictObject({
    name: text,
    publisher: text,
    summary: text,
    address: address.optional(),
    contact: text.optional(),
    licence: text.optional(),
    official: official.optional(),
  })
  .transform((typed): Site => ({ ...typed, official: typed.official ?? {} }));
