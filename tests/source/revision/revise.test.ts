import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildNodes } from '../../../src/source/build-nodes.ts';
import { nodeAt, type Plain, toPlain } from '../../../src/source/plain.ts';
import { revise } from '../../../src/source/revision/revise.ts';
import { sameValue } from '../../../src/source/revision/revised-value.ts';
import { type Revision, RevisionError } from '../../../src/source/revision/revision.ts';
import { anyText, anyValue, pathsOf } from './arbitrary-values.ts';

const put = (path: Revision['path'], value: Plain): Revision => ({ kind: 'put', path, value });
const remove = (path: Revision['path']): Revision => ({ kind: 'remove', path });

function valueIn(text: string): Plain {
  const built = buildNodes(text);
  if (!built.ok || built.root === undefined) throw new Error(`not YAML: ${text}`);
  return toPlain(built.root);
}

function valueAt(text: string, path: Revision['path']): Plain | undefined {
  const built = buildNodes(text);
  return built.ok && built.root !== undefined ? toPlain(nodeAt(built.root, path).node) : undefined;
}

function commentsOf(text: string): readonly string[] {
  return text.split('\n').filter((line) => line.trimStart().startsWith('#'));
}

const LAID_OUT = `# 报告 · Report
place: shixi   # 地方
year: 2023

# 数字
figures:
  # —— 一
  homes:
    label: { zh: 安置房, en: Homes }   # 名称
    amount: 531套
  wages: { label: { zh: "追回欠薪" }, amount: '1790余万元' }
  empty:
title:
  zh: >-
    市西街道
    年度报告
  en: |
    Two

    lines
body:
  - zh: 一
    en: one # first
  # between
  - zh: 二
    en: two
-x: [a, b, c]
last: |+
  kept

`;

const cases: readonly (readonly [string, Revision])[] = [
  ['a text', put(['figures', 'homes', 'amount'], '532套')],
  ['a text before a comment', put(['place'], 'jibei')],
  ['a text in quotation marks', put(['figures', 'wages', 'label', 'zh'], '欠薪: 追回')],
  ['a text below a key', put(['title', 'zh'], '改过的标题')],
  ['several lines', put(['title', 'en'], 'One\ntwo')],
  ['a pair for a text', put(['year'], { zh: '年', en: 'year' })],
  ['a value where there was none', put(['figures', 'empty'], { amount: '3个' })],
  ['a new key in braces', put(['figures', 'wages', 'label', 'en'], 'Wages, recovered')],
  ['a new key below its neighbours', put(['figures', 'homes', 'note'], { zh: '注', en: 'A note' })],
  ['a new figure', put(['figures', 'roads', 'label', 'zh'], '道路')],
  ['a new item', put(['body', 2], { zh: '三', en: 'three' })],
  ['a new item in brackets', put(['-x', 3], 'd')],
  ['a new key below a text that keeps its blank lines', put(['more'], 'x')],
];

describe('what is put', () => {
  test.each(cases)('changes nothing but its place: %s', (_, revision) => {
    const revised = revise(LAID_OUT, [revision]);
    const before = LAID_OUT.split('\n');
    const after = revised.split('\n');
    const changed = [...after.filter((line) => !before.includes(line)).map((line) => `+ ${line}`)];
    const gone = before.filter((line) => !after.includes(line)).map((line) => `- ${line}`);
    expect([...gone, ...changed].join('\n')).toMatchSnapshot();
  });
});

describe('what is removed', () => {
  test.each<readonly [string, Revision]>([
    ['a key', remove(['year'])],
    ['a key in braces, the first', remove(['figures', 'wages', 'label'])],
    ['a key in braces, the last', remove(['figures', 'wages', 'amount'])],
    ['an item, with its comment on the line', remove(['body', 0])],
    ['the key that shares its line with a dash', remove(['body', 1, 'zh'])],
    ['an item in brackets', remove(['-x', 1])],
    ['the last of its kind', remove(['figures', 'wages', 'label', 'zh'])],
    ['a text of several lines at the end', remove(['last'])],
  ])('takes its lines with it and no others: %s', (_, revision) => {
    const after = revise(LAID_OUT, [revision]).split('\n');
    const gone = LAID_OUT.split('\n')
      .filter((line) => !after.includes(line))
      .map((line) => `- ${line}`);
    const changed = after.filter((line) => !LAID_OUT.split('\n').includes(line)).map((line) => `+ ${line}`);
    expect([...gone, ...changed].join('\n')).toMatchSnapshot();
  });
});

describe('a path that leads nowhere', () => {
  test.each<readonly [string, Revision]>([
    ['through a text', put(['place', 'zh'], 'x')],
    ['beyond a list', put(['body', 7], 'x')],
    ['to nothing that could be removed', remove(['nothing'])],
    ['to the whole file', remove([])],
  ])('is refused: %s', (_, revision) => {
    expect(() => revise(LAID_OUT, [revision])).toThrow(RevisionError);
  });

  test('and so is a text that is no YAML', () => {
    expect(() => revise('a: "b', [put(['a'], 'c')])).toThrow(RevisionError);
  });
});

describe('every value of a real report', () => {
  const texts = [
    LAID_OUT,
    ...['shixi/2023', 'bincheng/2020'].map((name) => readFileSync(`content/reports/${name}.yaml`, 'utf8')),
  ];
  const samples = texts.map((text) => ({ text, comments: commentsOf(text), paths: pathsOf(valueIn(text)) }));
  const sample = fc.integer({ min: 0, max: samples.length - 1 });

  function chosen(which: number, nth: number) {
    const { text, comments, paths } = samples[which] ?? { text: '', comments: [], paths: [] };
    return { text, comments, path: paths[nth % paths.length] ?? [] };
  }

  test('can be put anew: the file then says just that, keeps its comments, and stays as it is when told again', () => {
    fc.assert(
      fc.property(sample, fc.nat(), anyText, (which, nth, value) => {
        const { text, comments, path } = chosen(which, nth);
        fc.pre(typeof valueAt(text, path) === 'string');
        const revised = revise(text, [put(path, value)]);
        expect(commentsOf(revised)).toEqual(expect.arrayContaining([...comments]));
        expect(revise(revised, [put(path, value)])).toBe(revised);
      }),
      { numRuns: 60 },
    );
  });

  test('can be replaced by a value of any shape, and be removed', () => {
    fc.assert(
      fc.property(sample, fc.nat(), anyValue, (which, nth, value) => {
        const { text, comments, path } = chosen(which, nth);
        expect(sameValue(valueAt(revise(text, [put(path, value)]), path), value)).toBe(true);
        expect(comments).toEqual(expect.arrayContaining([...commentsOf(revise(text, [remove(path)]))]));
      }),
      { numRuns: 60 },
    );
  });

  test('can get a neighbour, and lose it again', () => {
    fc.assert(
      fc.property(sample, fc.nat(), anyValue, (which, nth, value) => {
        const { text, comments, path } = chosen(which, nth);
        const around = path.slice(0, -1);
        const there = valueAt(text, around);
        const added = [...around, Array.isArray(there) ? there.length : 'new-key'];
        const revised = revise(text, [put(added, value)]);
        expect(commentsOf(revised)).toEqual(expect.arrayContaining([...comments]));
        expect(sameValue(valueIn(revise(revised, [remove(added)])), valueIn(text))).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});
