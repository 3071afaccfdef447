import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { firstLine } from '../../../src/workbench/schema/first-line.ts';
import { contentFiles } from './schemas-in-repository.ts';

describe('the first line of a content file', () => {
  test.each([
    ['report', 'reports/shixi/2023.yaml', '../../schemas/report.schema.json'],
    ['place', 'places/shixi.yaml', '../schemas/place.schema.json'],
    ['site', 'site.yaml', './schemas/site.schema.json'],
  ] as const)('of a %s names its schema from where it lies', (kind, path, schema) => {
    expect(firstLine(kind, path)).toBe(`# yaml-language-server: $schema=${schema}`);
  });

  test.each(contentFiles)('$path begins with it, and the schema is there', ({ folder, path, kind, text }) => {
    const [first = ''] = text.split('\n');
    expect(first).toBe(firstLine(kind, path));
    expect(existsSync(join(folder, dirname(path), first.split('=')[1] ?? ''))).toBe(true);
  });
});
