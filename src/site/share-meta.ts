import { shareImageName } from '../share/cache.ts';
import { SHARE_SIZES, type ShareContent } from '../share/content.ts';
import { shareFile } from './addresses.ts';
import type { Edition } from './edition.ts';
import { relativeLink } from './relative-link.ts';

/** The picture that chat apps and networks show with a link to a page. */
export interface ShareMeta {
  /** Absolute where the site has an address; a relative one serves readers of the markup only. */
  readonly image: string;
  readonly width: number;
  readonly height: number;
  /** What the picture says, for those who do not see it. */
  readonly alternative: string;
}

/** The card of a report's edition, as its page announces it. The version in the address makes apps fetch a changed card anew. */
export function shareMeta({ report, site, language, path }: Edition, content: ShareContent): ShareMeta {
  const file = `${shareFile(language, report, 'card')}?v=${shareImageName(content, 'card')}`;
  const image = site.address === undefined ? relativeLink(path, file) : new URL(file, site.address).href;
  const figures = content.figures.map(({ before = '', number, after = '', label }) => {
    return language === 'zh'
      ? `${label}${before}${number}${after}`
      : `${label}: ${[before, number, after].join(' ').trim()}`;
  });
  const separator = language === 'zh' ? '；' : '; ';
  return { image, ...SHARE_SIZES.card, alternative: [`${content.place} ${content.year}`, ...figures].join(separator) };
}
