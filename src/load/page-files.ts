import type { ContentFile } from './content.ts';
import type { ReportAddress } from './content-folder.ts';

/**
 * The files that a page is made from, by its address: the settings and whatever else holds for the whole site, the
 * report that the address names, and its place; where it names none, all places, since lists show them.
 */
export function filesOfPage(files: readonly ContentFile[], address: string): readonly ContentFile[] {
  const named = reportNamed(address) ?? placeNamed(address);
  return files.filter(({ path, written }) => {
    if (written) return false;
    if (path.startsWith('reports/')) return named !== undefined && path === `reports/${named.place}/${named.year}.yaml`;
    return named === undefined || !path.startsWith('places/') || path === `places/${named.place}.yaml`;
  });
}

/** `zh/shixi/2023.html`, `zh-en/shixi/2023.html` and `zh/stories/shixi/2023/bench.html` are of one report. */
function reportNamed(address: string): ReportAddress | undefined {
  const match = /(?:^|\/)([a-z0-9-]+)\/(\d{4})(?=\.|\/|$)/.exec(address);
  return match?.[1] === undefined || match[2] === undefined ? undefined : { place: match[1], year: match[2] };
}

/** `zh/shixi/` and `zh/shixi/index.html` are of a place. */
function placeNamed(address: string): ReportAddress | undefined {
  const match = /^[a-z-]+\/([a-z0-9-]+)(?:\/(?:index\.html)?)?$/.exec(address);
  return match?.[1] === undefined ? undefined : { place: match[1], year: '' };
}
