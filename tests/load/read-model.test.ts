import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { readModel } from '../../src/load/read-model.ts';
import type { Remark } from '../../src/model/remark.ts';
import { contentWith } from './content-on-disk.ts';

const ANYTHING = z.unknown();

/** Where a remark about a text points, as the text from there on. */
function pointed(yaml: string, remark: Pick<Remark, 'path' | 'offset' | 'atKey'>): string {
  const folder = contentWith({ 'a.yaml': yaml });
  const loaded = readModel(folder, 'a.yaml', ANYTHING, () => [
    { severity: 'warning', ...remark, cause: { code: 'one-bar' } },
  ]);
  const [{ span } = { span: undefined }] = loaded.findings;
  return loaded.text.slice(span?.start, span?.end);
}

describe('a remark is pointed at where it was typed', () => {
  test('at a value, at a key, at an item of a list', () => {
    const yaml = 'a:\n  b: value\n  c: [one, two]\n';
    expect(pointed(yaml, { path: ['a', 'b'] })).toBe('value');
    expect(pointed(yaml, { path: ['a', 'b'], atKey: true })).toBe('b');
    expect(pointed(yaml, { path: ['a', 'c', 1] })).toBe('two');
  });

  test('at what is there, where the path goes further than the file', () => {
    expect(pointed('a: value\n', { path: ['a', 'zh', 'more'] })).toBe('value');
  });

  test.each([
    ['plain', 'a: 查处{隐患}\n'],
    ['in quotation marks', 'a: "查处{隐患}"\n'],
    ['after an escape', 'a: "\\t查处{隐患}"\n'],
    ['after a doubled apostrophe', "a: '’''查处{隐患}'\n"],
    ['folded over lines', 'a: >-\n  一年\n  查处{隐患}\n'],
    ['kept on lines', 'a: |\n  一年\n  查处{隐患}\n'],
  ])('at the very character, %s', (_, yaml) => {
    const folder = contentWith({ 'a.yaml': yaml });
    const text = readModel(folder, 'a.yaml', z.object({ a: z.string() }), () => []).value?.a ?? '';
    expect(text).toContain('{');
    expect(pointed(yaml, { path: ['a'], offset: text.indexOf('{') })).toBe('{');
  });
});

describe('a file with an error has no value', () => {
  const remark = (severity: Remark['severity']): Remark => ({ severity, path: [], cause: { code: 'one-bar' } });
  const read = (severity: Remark['severity']) =>
    readModel(contentWith({ 'a.yaml': 'a: b\n' }), 'a.yaml', ANYTHING, () => [remark(severity)]).value;

  test('one with a warning or a notice has', () => {
    expect(read('error')).toBeUndefined();
    expect(read('warning')).toEqual({ a: 'b' });
    expect(read('notice')).toEqual({ a: 'b' });
  });

  test('whether the text, its shape or its meaning is wrong', () => {
    const folder = contentWith({ 'text.yaml': 'a：b\n', 'shape.yaml': 'a: b\n' });
    const shape = z.strictObject({ a: z.array(z.string()) });
    expect(readModel(folder, 'text.yaml', ANYTHING, () => []).value).toBeUndefined();
    expect(readModel(folder, 'shape.yaml', shape, () => []).value).toBeUndefined();
    expect(readModel(folder, 'shape.yaml', shape, () => []).findings).toHaveLength(1);
  });
});
