import { lineIndex, pointAt } from '../../src/source/position.ts';
import { parseYaml } from '../../src/source/yaml.ts';
import { sentenceFor } from '../../src/wording/findings/sentences.ts';

/** What is found in a text: line, column and code of each finding. */
export function findingsIn(text: string): readonly string[] {
  const index = lineIndex(text);
  return parseYaml(text, 'report.yaml').findings.map(({ span, cause }) => {
    const { line, column } = pointAt(index, span?.start ?? 0);
    return `${line}:${column} ${cause.code}`;
  });
}

/** The same with severity and both sentences, as lines to be read in a snapshot. */
export function shownFindings(text: string): string {
  const places = findingsIn(text);
  return parseYaml(text, 'report.yaml')
    .findings.map(({ severity, cause }, index) => {
      const { zh, en } = sentenceFor(cause);
      return `${places[index]} (${severity})\n${zh}\n${en}`;
    })
    .join('\n');
}

/** What the findings of a text advise to type, where they do. */
export function adviceIn(text: string): readonly string[] {
  return parseYaml(text, 'report.yaml').findings.flatMap(({ cause }) =>
    'write' in cause && cause.write !== undefined ? [cause.write] : [],
  );
}
