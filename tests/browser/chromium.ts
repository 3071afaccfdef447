import { existsSync, mkdtempSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { inflate } from '@sparticuz/chromium';
import { type Browser, chromium } from 'playwright-core';

/** A browser that is ready to be started: the program, and what it needs around it. */
export interface Chromium {
  readonly executable: string;
  readonly libraries: string | undefined;
  readonly fontconfig: string;
}

const locate = createRequire(import.meta.url);

/**
 * The browser of the tests: CHROMIUM_PATH where it is set, else the one that came with the packages, unpacked once
 * beside the system's temporary files. It brings its few libraries along, so that a bare machine can run it.
 */
export async function findChromium(folder: string): Promise<Chromium> {
  const fontconfig = await writeFontconfig(folder);
  const own = process.env.CHROMIUM_PATH;
  if (own !== undefined && own !== '') return { executable: own, libraries: undefined, fontconfig };
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('The test browser is for Linux on x64. Elsewhere set CHROMIUM_PATH to a Chrome or Chromium.');
  }
  const unpacked = await unpackedOnce(['chromium.br', 'al2023.tar.br']);
  return { executable: join(unpacked, 'chromium'), libraries: join(unpacked, 'al2023', 'lib'), fontconfig };
}

/** Starts the browser. Fonts are hinted nowhere, so that text is as wide on every machine. */
export function startChromium({ executable, libraries, fontconfig }: Chromium): Promise<Browser> {
  const environment = { FONTCONFIG_FILE: fontconfig, ...(libraries && { LD_LIBRARY_PATH: libraries }) };
  return chromium.launch({
    executablePath: executable,
    args: ['--no-sandbox', '--disable-gpu', '--font-render-hinting=none'],
    env: { ...process.env, ...environment },
  });
}

const packages = join(dirname(locate.resolve('@sparticuz/chromium')), '..');

/** The folder in which archives of the browser's package lie unpacked, for this run and all later ones. */
async function unpackedOnce(archives: readonly string[]): Promise<string> {
  const { version } = JSON.parse(readFileSync(join(packages, 'package.json'), 'utf8'));
  const folder = join(tmpdir(), `suibao-chromium-${version}`);
  if (existsSync(folder)) return folder;
  // Unpacked beside and then renamed: a run that is broken off leaves nothing that looks complete.
  const unfinished = mkdtempSync(`${folder}-`);
  await unpack(archives, unfinished);
  renameSync(unfinished, folder);
  return folder;
}

/** Unpacks archives of the browser's package into a folder; the package itself knows only the temporary folder. */
async function unpack(archives: readonly string[], folder: string): Promise<void> {
  const before = process.env.TMPDIR;
  process.env.TMPDIR = folder;
  try {
    await Promise.all(archives.map((archive) => inflate(join(packages, 'bin', archive))));
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
}

/** What stands in for the families that pages name: a fresh machine has none of them. */
const STAND_INS: Readonly<Record<string, readonly string[]>> = {
  'Noto Sans SC': ['PingFang SC', 'sans-serif'],
  'Noto Serif SC': ['Songti SC', 'serif'],
  'Open Sans': ['system-ui', 'Segoe UI', 'Roboto', 'Arial'],
};

/** Tells the browser of the fonts that came with the packages, and of no others, so that every machine lays out alike. */
async function writeFontconfig(folder: string): Promise<string> {
  await unpack(['fonts.tar.br'], folder);
  const noto = ['noto-sans-sc', 'noto-serif-sc'].flatMap((family) => {
    const home = dirname(locate.resolve(`@expo-google-fonts/${family}/package.json`));
    return ['400Regular', '700Bold'].map((cut) => join(home, cut));
  });
  const aliases = Object.entries(STAND_INS).flatMap(([shown, families]) =>
    families.map(
      (family) => `<alias binding="same"><family>${family}</family><prefer><family>${shown}</family></prefer></alias>`,
    ),
  );
  const file = join(folder, 'fonts.conf');
  writeFileSync(
    file,
    [
      '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd"><fontconfig>',
      ...[...noto, join(folder, 'fonts')].map((path) => `<dir>${path}</dir>`),
      `<cachedir>${join(folder, 'fontcache')}</cachedir>`,
      ...aliases,
      '</fontconfig>',
    ].join('\n'),
  );
  return file;
}
