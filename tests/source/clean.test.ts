import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { lineIndex, pointAt } from '../../src/source/position.ts';
import { readSketch } from '../../src/source/sketch/read-sketch.ts';
import type { Entry } from '../../src/source/sketch/sketch.ts';
import { readSource } from '../../src/source/source-file.ts';
import { parseYaml } from '../../src/source/yaml.ts';
import { findingsIn } from './shown-findings.ts';

const CLEAN = join(import.meta.dirname, 'clean');
const report = readFileSync(join(CLEAN, 'report.yaml'), 'utf8');

describe('files without a mistake', () => {
  test.each(globSync('*.yaml', { cwd: CLEAN }))('%s has no finding', (name) => {
    expect(readSource(CLEAN, name).findings).toEqual([]);
  });

  const content = join(import.meta.dirname, '../../content');
  test.each(globSync('**/*.yaml', { cwd: content }))('content/%s has none either', (name) => {
    expect(readSource(content, name).findings).toEqual([]);
  });

  test('a file saved by Notepad reads as one with plain line ends', () => {
    const crlf = report.replaceAll('\n', '\r\n');
    expect(findingsIn(crlf.replaceAll('\r\n', '\n'))).toEqual([]);
  });
});

/** The entries of the report that have a key, with their lines. */
const keyed = readSketch(report).entries.filter((entry) => entry.key !== undefined && !entry.key.quoted);

/** What is found after a stretch of the report was replaced: lines and codes. */
function foundAfter(start: number, end: number, replacement: string): readonly string[] {
  const text = report.slice(0, start) + replacement + report.slice(end);
  const index = lineIndex(text);
  return parseYaml(text, 'report.yaml').findings.map(
    ({ span, cause }) => `${pointAt(index, span?.start ?? 0).line} ${cause.code}`,
  );
}

function lineOf(entry: Entry): number {
  return entry.line + 1;
}

describe('one mistake in a report is one finding, on its line', () => {
  test('a full-width colon, at any key', () => {
    for (const entry of keyed) {
      const colon = entry.key?.separator.span.start ?? 0;
      const spaces = report[colon + 1] === ' ' ? 2 : 1;
      expect(foundAfter(colon, colon + spaces, '：')).toEqual([`${lineOf(entry)} fullwidth-colon`]);
    }
  });

  test('a space that is missing after a colon, at any value but brackets in brackets, where YAML needs none', () => {
    for (const entry of keyed.filter(({ value }) => value.kind !== 'none')) {
      if (entry.value.kind === 'flow' && entry.setting === 'flow-map') continue;
      const colon = entry.key?.separator.span.start ?? 0;
      expect(foundAfter(colon + 1, colon + 2, '')).toEqual([`${lineOf(entry)} colon-no-space`]);
    }
  });

  test('a no-break space after a colon, at any value', () => {
    for (const entry of keyed.filter(({ value }) => value.kind !== 'none')) {
      const colon = entry.key?.separator.span.start ?? 0;
      expect(foundAfter(colon + 1, colon + 2, '\u00A0')).toEqual([`${lineOf(entry)} nbsp-after-colon`]);
    }
  });

  test('a zero-width space, in any key', () => {
    for (const entry of keyed) {
      const middle = (entry.key?.span.start ?? 0) + 1;
      expect(foundAfter(middle, middle, '\u200B')).toEqual([`${lineOf(entry)} zero-width`]);
    }
  });

  test('a dash of another kind, or one without its space, at any item', () => {
    for (const { mark, line, key } of readSketch(report).entries) {
      if (mark === undefined || key === undefined) continue;
      expect(foundAfter(mark.span.start, mark.span.end, '－')).toEqual([`${line + 1} fullwidth-dash-list`]);
      if (mark.content === mark.span.end + 1) {
        expect(foundAfter(mark.span.end, mark.content, '')).toEqual([`${line + 1} dash-no-space`]);
      }
    }
  });

  test('indentation pasted from a word processor, or made by a tab, on any line', () => {
    for (const { line } of readSketch(report).entries.filter(
      ({ setting }) => setting === 'line' || setting === 'dash',
    )) {
      const { start, content } = readSketch(report).lines[line] ?? { start: 0, content: 0 };
      if (content - start < 2) continue;
      expect(foundAfter(start, start + 2, '\u3000\u3000')).toEqual([`${line + 1} ideographic-space`]);
      expect(foundAfter(start, start + 2, '\u00A0\u00A0')).toEqual([`${line + 1} nbsp-indent`]);
      expect(foundAfter(start, start + 2, '\t')).toEqual([`${line + 1} tab-indent`]);
    }
  });

  test('a sign of YAML at the start of any text', () => {
    for (const entry of keyed.filter(({ value }) => value.kind === 'plain')) {
      const { start } = entry.value.span;
      expect(foundAfter(start, start, '&')).toEqual([`${lineOf(entry)} star-or-amp-start`]);
    }
  });

  test('a text that begins with a figure', () => {
    for (const entry of keyed.filter(({ value }) => value.kind === 'plain')) {
      const { start } = entry.value.span;
      const [found] = foundAfter(start, start, '{training-sessions}');
      expect(found).toMatch(new RegExp(`^${lineOf(entry)} (?:bracket-start|brace-in-flow-text)$`));
    }
  });

  test('an ASCII colon in any unquoted Chinese text', () => {
    for (const entry of keyed.filter(({ value }) => value.kind === 'plain')) {
      const { start, end } = entry.value.span;
      const at = report.slice(start, end).search(/\p{Script=Han}\p{Script=Han}/u);
      if (at === -1) continue;
      expect(foundAfter(start + at + 1, start + at + 1, ': ')).toEqual([`${lineOf(entry)} colon-in-value`]);
    }
  });

  test('a closing quote that is Chinese, or missing', () => {
    const quoted = keyed.filter(
      ({ value }) => value.kind === 'quoted' && !report.slice(value.span.start, value.span.end).includes('“'),
    );
    for (const entry of quoted.filter(({ setting }) => setting === 'line')) {
      const { end } = entry.value.span;
      const line = lineOf(entry);
      if (report.slice(entry.value.span.start, end).includes('\n')) continue;
      expect(foundAfter(end - 1, end, '')).toEqual([`${line} unclosed-quote`]);
    }
  });
});
