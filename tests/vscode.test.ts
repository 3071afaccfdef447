import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { CONTENT_KINDS, schemaFile } from '../src/workbench/schema/content-schemas.ts';

const matcher = z.object({
  severity: z.enum(['error', 'warning', 'info']),
  pattern: z.tuple([z.object({ regexp: z.string() }), z.object({ regexp: z.string() })]),
});
const task = z.object({ type: z.string(), script: z.string(), problemMatcher: z.array(matcher) });
const { tasks } = z.object({ tasks: z.array(task) }).parse(read('tasks.json'));
const matchers = tasks.find(({ script }) => script === 'check')?.problemMatcher ?? [];

function read(name: string): unknown {
  return JSON.parse(readFileSync(join('.vscode', name), 'utf8'));
}

const SEVERITIES: Readonly<Record<string, string>> = {
  错误: 'error',
  Error: 'error',
  提醒: 'warning',
  Warning: 'warning',
  提示: 'info',
  Notice: 'info',
};

describe('the tasks of VS Code', () => {
  test('are scripts of this project', () => {
    const { scripts } = z
      .object({ scripts: z.record(z.string(), z.string()) })
      .parse(JSON.parse(readFileSync('package.json', 'utf8')));
    expect(tasks.map(({ script }) => script).filter((script) => scripts[script] === undefined)).toEqual([]);
  });

  const printed = readdirSync('tests/invalid')
    .filter((name) => name !== 'sound')
    .map((name) => [name, readFileSync(join('tests/invalid', name, 'expected.txt'), 'utf8')] as const);

  test.each(printed)('put every finding of %s in the list of problems', (_, text) => {
    const lines = text.split('\n');
    const heads = lines.flatMap((line, index) => {
      const severity = /^\S+\.\w+(?::\d+:\d+)? {2}(错误|提醒|提示|Error|Warning|Notice)$/u.exec(line)?.[1];
      return severity === undefined ? [] : [{ line, severity, next: lines[index + 1] ?? '' }];
    });
    expect(heads.length).toBeGreaterThan(0);
    for (const { line, severity, next } of heads) {
      const fitting = matchers.filter(({ pattern: [head] }) => new RegExp(head.regexp).test(line));
      expect(fitting.map((one) => one.severity)).toEqual([SEVERITIES[severity]]);
      expect(new RegExp(fitting[0]?.pattern[1].regexp ?? '$^').exec(next)?.[1]).toBe(next.trim());
    }
  });
});

test('the settings of VS Code name every schema, for files without a first line', () => {
  const { 'yaml.schemas': schemas } = z
    .object({ 'yaml.schemas': z.record(z.string(), z.array(z.string())) })
    .parse(read('settings.json'));
  expect(Object.keys(schemas)).toEqual(CONTENT_KINDS.map((kind) => `./content/schemas/${schemaFile(kind)}`));
});
