import { basename, dirname } from 'node:path';
import type { SourceFile } from '../source/source-file.ts';
import { parseYaml } from '../source/yaml.ts';
import { checkedIndicators } from './indicators.ts';
import { checkedPlace } from './place.ts';
import type { Loaded } from './read-model.ts';
import { checkedReport } from './report.ts';
import { checkedSite } from './site.ts';

/** A content file, checked as it would be if it had this text: what a command asks before it writes. */
export function loadProposed(folder: string, file: string, text: string): Loaded<unknown> {
  const source: SourceFile = { file, text, ...parseYaml(text, file) };
  if (file === 'site.yaml') return checkedSite(folder, source);
  if (file === 'indicators.yaml') return checkedIndicators(folder, source);
  const name = basename(file, '.yaml');
  if (file.startsWith('places/')) return checkedPlace(folder, name, source);
  return checkedReport(folder, { place: basename(dirname(file)), year: name }, source);
}
