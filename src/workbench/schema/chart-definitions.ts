import type { DeclaredKind } from '../../model/chart.ts';
import { chart } from '../../model/schema/chart.ts';
import type { Text } from '../../model/text.ts';
import { CHART_FIELDS } from '../../wording/fields/chart.ts';
import type { Definition } from './definitions.ts';

/** What is said of a kind of chart, as in its guide.yaml. */
export interface KindWords {
  readonly name: Text;
  readonly use: Text;
  readonly avoid: Text;
}

/** What is said of every kind that an editor declares. */
export type KindsWords = { readonly [Kind in DeclaredKind]: KindWords };

const ALL_KINDS = chart.options.map(({ shape }) => shape.kind.value);

const NO_SUCH_KIND = {
  zh: `没有这种图。可以写：${ALL_KINDS.join('、')}。`,
  en: `There is no such kind of chart. The kinds are: ${ALL_KINDS.join(', ')}.`,
};

/** A definition for each kind of chart, whose key `kind` says when to use it and when not. */
export function chartDefinitions(kinds: KindsWords): readonly Definition[] {
  const each = chart.options.map((schema): Definition => {
    const kind = schema.shape.kind.value;
    const { name, use, avoid } = kinds[kind];
    const words = {
      zh: `${name.zh}：${use.zh}${avoid.zh}`,
      en: `${name.en}: ${use.en} ${avoid.en}`,
      examples: [kind],
    };
    const fields = Object.fromEntries(
      Object.entries(CHART_FIELDS).filter(([key]) => key in schema.shape && key !== 'kind'),
    );
    return {
      name: `chart-${kind}`,
      schema,
      about: words,
      fields: { ...fields, kind: words },
      options: { kind: { [kind]: words } },
      refusals: { kind: NO_SUCH_KIND },
    };
  });
  return [{ name: 'chart', schema: chart, fields: {}, options: {} }, ...each];
}
