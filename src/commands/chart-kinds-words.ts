import { readFileSync } from 'node:fs';
import { chartGuide } from '../charts/guide.ts';
import type { DeclaredKind } from '../model/chart.ts';
import { toPlain } from '../source/plain.ts';
import { parseYaml } from '../source/yaml.ts';
import type { KindsWords, KindWords } from '../workbench/schema/chart-definitions.ts';

/** What the guides of the charts say of each kind that an editor declares. @throws where a guide cannot be read. */
export function chartKindsWords(): KindsWords {
  return {
    'closed-of-total': wordsOf('closed-of-total'),
    bars: wordsOf('bars'),
    'nested-bar': wordsOf('nested-bar'),
    'unit-dots': wordsOf('unit-dots'),
    bands: wordsOf('bands'),
    ladder: wordsOf('ladder'),
    rates: wordsOf('rates'),
    'before-after': wordsOf('before-after'),
    panels: wordsOf('panels'),
    pairs: wordsOf('pairs'),
    'honours-timeline': wordsOf('honours-timeline'),
    'honours-matrix': wordsOf('honours-matrix'),
  };
}

function wordsOf(kind: DeclaredKind): KindWords {
  const text = readFileSync(new URL(`../charts/${kind}/guide.yaml`, import.meta.url), 'utf8');
  const { node } = parseYaml(text, `${kind}/guide.yaml`);
  return chartGuide(node === undefined ? undefined : toPlain(node));
}
