import type { ReportAddress } from '../load/content-folder.ts';
import { nearest } from '../model/nearest.ts';
import type { Sentence } from '../wording/findings/sentence.ts';

/** The report that was meant, or what to type instead. */
export type AddressReading =
  | { readonly ok: true; readonly address: ReportAddress }
  | { readonly ok: false; readonly mistake: Sentence };

/** Finds the report that `shixi 2023`, `shixi/2023` or `reports/shixi/2023.yaml` names among those that there are. */
export function readAddress(typed: readonly string[], known: readonly ReportAddress[]): AddressReading {
  const names = known.map(nameOf);
  const asked = typed
    .join('/')
    .replaceAll('\\', '/')
    .replace(/^(?:content\/)?reports\//, '')
    .replace(/\.yaml$/, '');
  const index = names.indexOf(asked);
  const address = known[index];
  if (address !== undefined) return { ok: true, address };
  if (names.length === 0) {
    return {
      ok: false,
      mistake: { zh: '内容文件夹里还没有报告。', en: 'There are no reports in the content folder yet.' },
    };
  }
  const near = nearest(asked, names);
  return {
    ok: false,
    mistake: {
      zh: `没有“${asked}”这份报告。${near === undefined ? `现有：${names.join('、')}。` : `是不是“${near}”？`}`,
      en: `There is no report “${asked}”. ${near === undefined ? `There are: ${names.join(', ')}.` : `Did you mean “${near}”?`}`,
    },
  };
}

/** How a report is named in commands: shixi/2023. */
export function nameOf({ place, year }: ReportAddress): string {
  return `${place}/${year}`;
}
