import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { htmlTags } from '../../src/publish/html-tags.ts';
import { filesIn } from '../../src/publish/sync-folder.ts';
import type { Node } from '../../src/source/node.ts';
import { type Plain, toPlain } from '../../src/source/plain.ts';
import { revise } from '../../src/source/revision/revise.ts';
import type { Revision } from '../../src/source/revision/revision.ts';
import { parseYaml } from '../../src/source/yaml.ts';
import { readCsv } from '../publish/read-csv.ts';
import { type Built, buildSite, workFolder } from './build-site.ts';

/** Ends whatever it may stand in, and then begins an element; if any of it is markup anywhere, one of its marks is an attribute. */
const PLANTED = `=cmd|x"'>]]>--></title></textarea></style></script></svg><img src=planted data-planted=x onerror=planted()>`;

/** Every text of a file in both languages, with the planted markup put before it. */
function planted(text: string): string {
  const { node } = parseYaml(text, 'report.yaml');
  return node === undefined ? text : revise(text, [...plantings(node, [])]);
}

function* plantings(node: Node, path: readonly (string | number)[]): Iterable<Revision> {
  if (node.kind === 'list') {
    for (const [index, item] of node.items.entries()) yield* plantings(item, [...path, index]);
  } else if (node.kind === 'map') {
    for (const { key, value } of node.entries) {
      const at = [...path, key];
      if ((key === 'zh' || key === 'en') && value.kind === 'text')
        yield { kind: 'put', path: at, value: `${PLANTED}${value.text}` };
      else if (key !== 'noun') yield* plantings(value, at);
    }
  }
}

/** How many texts of a value hold the planted markup. */
function countIn(value: Plain | undefined): number {
  if (typeof value === 'string') return value.includes('data-planted') ? 1 : 0;
  return value === null || value === undefined
    ? 0
    : Object.values(value).reduce<number>((sum, each) => sum + countIn(each), 0);
}

describe('markup in every text of a site', { timeout: 240_000 }, () => {
  const work = workFolder();
  const content = join(work, 'content');
  const out = join(work, 'site');
  let built: Built = { code: null, output: '' };
  afterAll(() => rmSync(work, { recursive: true, force: true }));

  beforeAll(async () => {
    cpSync('tests/sites/every-part/content', content, { recursive: true });
    const files = readdirSync(content, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.yaml'));
    for (const file of files) {
      const text = readFileSync(join(content, file), 'utf8');
      writeFileSync(join(content, file), planted(text));
    }
    built = await buildSite({ content, cache: join(work, 'cache'), out });
  }, 240_000);

  const read = (extension: RegExp) =>
    filesIn(out)
      .filter((file) => extension.test(file))
      .map((file) => ({ file, text: readFileSync(join(out, file), 'utf8') }));

  test('is put into hundreds of places', () => {
    const { node } = parseYaml(readFileSync(join(content, 'reports/hupan/2023.yaml'), 'utf8'), 'report.yaml');
    expect(countIn(node === undefined ? undefined : toPlain(node))).toBeGreaterThan(100);
  });

  test('does not keep the site from being built', () => {
    expect(built.code === 0 ? 'built' : built.output.slice(-3000)).toBe('built');
  });

  test('is text on every page, picture and feed, and never markup', () => {
    const files = read(/\.(?:html|svg|xml)$/);
    expect(files.filter(({ text }) => text.includes('planted')).length).toBeGreaterThan(5);
    const found = files.flatMap(({ file, text }) =>
      [...htmlTags(text)]
        .filter(
          ({ attributes }) =>
            attributes.has('data-planted') || attributes.has('onerror') || attributes.get('src') === 'planted',
        )
        .map(({ element }) => `${file}: ${element}`),
    );
    expect(found).toEqual([]);
  });

  test('is a text in data, and no formula in a table', () => {
    for (const { text } of read(/\.json$/)) expect(() => JSON.parse(text)).not.toThrow();
    const tables = read(/\.csv$/);
    expect(tables.length).toBeGreaterThan(0);
    expect(
      tables.flatMap(({ text }) =>
        readCsv(text)
          .flat()
          .filter((cell) => /^[=+@]/.test(cell)),
      ),
    ).toEqual([]);
  });
});
