import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

/** The tree is the pipeline: a folder imports only from itself and from those before it. */
const PIPELINE = [
  'source',
  'model',
  'wording',
  'load',
  'workbench',
  'fonts',
  'charts',
  'share',
  'publish',
  'site',
  'pages',
  'commands',
];

/** What a folder may reach of those before it, where that is less than all. */
const NARROWER: Readonly<Record<string, readonly string[]>> = {
  source: ['source'],
  model: ['source', 'model'],
  wording: ['source', 'model', 'wording'],
  load: ['source', 'model', 'wording', 'load'],
  workbench: ['source', 'model', 'wording', 'load', 'workbench'],
  fonts: ['fonts'],
};

/** Folders without files, clock or framework. */
const PURE = ['model', 'wording', 'workbench', 'charts'];

const LONGEST_FILE = 300;

interface SourceText {
  readonly path: string;
  readonly text: string;
  /** What the file imports, as written; `runs` without what is only a type and gone when the code runs. */
  readonly imports: readonly string[];
  readonly runs: readonly string[];
}

const files: readonly SourceText[] = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /\.(?:ts|astro|css)$/.test(path))
  .sort()
  .map((path) => {
    const text = readFileSync(join('src', path), 'utf8');
    const code = codeOf(path, text);
    return {
      path,
      text,
      imports: importsOf(code),
      runs: importsOf(code.replace(/^(?:import|export) type [^;]*;/gm, '')),
    };
  });

function codeOf(path: string, text: string): string {
  if (path.endsWith('.css')) return '';
  return path.endsWith('.astro') ? (/^---\n([\s\S]*?)\n---/.exec(text)?.[1] ?? '') : text;
}

function importsOf(code: string): readonly string[] {
  return ts.preProcessFile(code, true, true).importedFiles.map(({ fileName }) => fileName);
}

function resolved(path: string, imported: string): string {
  return normalize(join(dirname(path), imported)).replaceAll('\\', '/');
}

function folderOf(path: string): string {
  return path.split('/')[0] ?? '';
}

function breaches(allowed: (file: SourceText, target: string) => boolean): readonly string[] {
  return files.flatMap((file) =>
    file.imports
      .filter((imported) => imported.startsWith('.'))
      .map((imported) => resolved(file.path, imported))
      .filter((target) => !allowed(file, target))
      .map((target) => `${file.path} imports ${target}`),
  );
}

describe('the tree is the pipeline', () => {
  test('every folder of src has its place in the pipeline', () => {
    const folders = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(folders.map(({ name }) => name).sort()).toEqual(PIPELINE.toSorted());
  });

  test('a folder imports only from folders before it', () => {
    const inOrder = breaches(({ path }, target) => {
      const [from, to] = [PIPELINE.indexOf(folderOf(path)), PIPELINE.indexOf(folderOf(target))];
      return from === -1 || to <= from;
    });
    expect(inOrder).toEqual([]);
  });

  test('the early folders import only what they are made from', () => {
    const within = breaches(({ path }, target) => {
      const reach = NARROWER[folderOf(path)];
      return reach === undefined || reach.includes(folderOf(target));
    });
    expect(within).toEqual([]);
  });

  test('imports are relative, name the file with its extension and stay within src', () => {
    const names = new Set(files.map(({ path }) => path));
    expect(breaches((_, target) => names.has(target))).toEqual([]);
  });

  test('no file imports itself through others, types aside', () => {
    const edges = new Map(
      files.map(({ path, runs }) => [
        path,
        runs.filter((imported) => imported.startsWith('.')).map((imported) => resolved(path, imported)),
      ]),
    );
    expect(cyclesIn(edges)).toEqual([]);
  });
});

/** Each file that lies on a cycle of imports, with the way round. */
function cyclesIn(edges: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const done = new Set<string>();
  const cycles: string[] = [];
  const visit = (path: string, way: readonly string[]): void => {
    const at = way.indexOf(path);
    if (at !== -1) cycles.push([...way.slice(at), path].join(' → '));
    if (at !== -1 || done.has(path)) return;
    for (const next of edges.get(path) ?? []) visit(next, [...way, path]);
    done.add(path);
  };
  for (const path of edges.keys()) visit(path, []);
  return cycles;
}

describe('the core is pure', () => {
  test.each(PURE)('%s imports no part of Node and nothing of Astro', (folder) => {
    const impure = files
      .filter(({ path }) => folderOf(path) === folder)
      .flatMap(({ path, imports }) =>
        imports.filter((imported) => /^(?:node:|astro\b)/.test(imported)).map((imported) => `${path}: ${imported}`),
      );
    expect(impure).toEqual([]);
  });

  test.each(PURE)('%s reads no clock, no locale of the machine and no chance', (folder) => {
    const impure = files
      .filter(({ path }) => folderOf(path) === folder)
      .filter(({ text }) => /\bnew Date\(\)|\bDate\.now\(|\bMath\.random\(|\.toLocale\w*\(\)|\bprocess\./.test(text));
    expect(impure.map(({ path }) => path)).toEqual([]);
  });

  test('only load, fonts, share, publish, pages and commands know Node; the reading of files alone does in source', () => {
    const knowing = files
      .filter(({ imports }) => imports.some((imported) => imported.startsWith('node:')))
      .map(({ path }) => (folderOf(path) === 'source' ? path : folderOf(path)));
    const allowed = ['source/source-file.ts', 'load', 'fonts', 'share', 'publish', 'pages', 'commands'];
    expect(knowing.filter((place) => !allowed.includes(place))).toEqual([]);
  });
});

describe('one idea a file', () => {
  test(`no file is longer than ${LONGEST_FILE} lines`, () => {
    const long = files.filter(({ text }) => text.trimEnd().split('\n').length > LONGEST_FILE);
    expect(long.map(({ path }) => path)).toEqual([]);
  });

  test('no folder or file is a drawer for what has no name', () => {
    const drawers = files.filter(({ path }) => /(?:^|[/.-])(?:utils?|helpers?|common|misc)(?=[/.-])/.test(path));
    expect(drawers.map(({ path }) => path)).toEqual([]);
  });
});
