import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import sharp from 'sharp';
import type { Language } from '../../src/model/language.ts';
import { withoutVitest } from '../sites/build-site.ts';

const PROJECT = resolve('.');

/** The photo that the reader is told to put beside the report. */
const PHOTO = 'tests/sites/every-part/content/reports/hupan/2023/bench.jpg';

/** The day on which the reader of the guide builds, since the build says which day it took. */
const BUILT_ON = '2025-01-15';

/** A copy of the content in which a reader of the guide works, chapter after chapter. */
export class GuideSandbox {
  readonly folder: string;
  readonly #language: Language;
  readonly #cache: string;

  /** `cache` is the build's, shared by sandboxes that build one after another. */
  constructor(work: string, language: Language, cache: string) {
    this.folder = mkdtempSync(join(work, `${language}-`));
    this.#language = language;
    this.#cache = cache;
    cpSync('content', join(this.folder, 'content'), { recursive: true });
  }

  /** Writes a file as the guide tells the reader to. */
  write(path: string, text: string): void {
    const file = join(this.folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }

  /** Adds lines at the end of a file, and puts the photos that they name into the folder named like the file. */
  async add(path: string, text: string): Promise<void> {
    const file = join(this.folder, path);
    appendFileSync(file, text);
    for (const [, photo = ''] of text.matchAll(/file: (\S+\.jpg)/g)) {
      const folder = file.replace(/\.yaml$/, '');
      mkdirSync(folder, { recursive: true });
      // Drawn anew, it no longer tells where it was taken, of which every later check would speak.
      await sharp(PHOTO).toFile(join(folder, photo));
    }
  }

  /**
   * Replaces lines of a file as the guide tells the reader to: each takes the place of the line that has its key and is
   * most like it.
   * @throws where a line has no counterpart: the guide would tell of a line that is not there.
   */
  change(path: string, text: string): void {
    const file = join(this.folder, path);
    const lines = readFileSync(file, 'utf8').split('\n');
    for (const line of text.trimEnd().split('\n')) {
      const candidates = [...lines.entries()].filter(([, there]) => keyOf(there) === keyOf(line));
      const [nearest] = candidates.toSorted(([, one], [, other]) => shared(other, line) - shared(one, line));
      if (nearest === undefined) throw new Error(`${path} has no line that begins with “${keyOf(line)}”`);
      lines[nearest[0]] = line;
    }
    writeFileSync(file, lines.join('\n'));
  }

  /** Runs `npm run NAME -- ARGUMENTS` as a reader would, and says what was printed below npm's own two lines. */
  run(command: string): string {
    const [, name = '', given = ''] = /^npm run ([a-z]+)(?: -- (.*))?$/.exec(command) ?? [];
    if (name === '') throw new Error(`The guide runs something else than npm run: ${command}`);
    const script = `src/commands/${name}.ts`;
    const options = [...words(given), '--lang', this.#language];
    const build = name === 'build';
    const { stdout, stderr } = spawnSync(
      process.execPath,
      [join(PROJECT, script), ...options, ...(build ? ['--out', join(this.folder, 'dist')] : [])],
      {
        cwd: build ? PROJECT : this.folder,
        env: { ...withoutVitest(process.env), ...(build ? this.#buildFolders() : {}) },
        encoding: 'utf8',
      },
    );
    return `${stdout}${stderr}`.replaceAll(`${this.folder}/`, '').trim();
  }

  #buildFolders(): NodeJS.ProcessEnv {
    return {
      SUIBAO_DATE: BUILT_ON,
      SUIBAO_CONTENT: join(this.folder, 'content'),
      SUIBAO_CACHE: this.#cache,
      SUIBAO_STAGE: join(this.#cache, 'stage'),
    };
  }
}

function keyOf(line: string): string {
  return /^\s*[^:：]+/.exec(line)?.[0] ?? '';
}

/** How many characters two lines have in common at their beginning. */
function shared(one: string, other: string): number {
  const differs = [...one].findIndex((character, index) => character !== other[index]);
  return differs === -1 ? one.length : differs;
}

/** The arguments of a command line, quotation marks taken off. */
function words(given: string): readonly string[] {
  return [...given.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');
}
