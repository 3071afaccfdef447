import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire, findPackageJSON } from 'node:module';

/** The faces that the house sets type in: two serifs for display, one sans for what must be small. */
export type Face = 'han-serif-bold' | 'han-serif-black' | 'han-sans' | 'latin-serif' | 'latin-serif-regular';

interface Cut {
  readonly package: string;
  readonly file: string;
}

const SERIF = '@expo-google-fonts/noto-serif-sc';
const SANS = '@expo-google-fonts/noto-sans-sc';
const LATIN = '@expo-google-fonts/source-serif-4';

const CUTS: Readonly<Record<Face, Cut>> = {
  'han-serif-bold': { package: SERIF, file: '700Bold/NotoSerifSC_700Bold.ttf' },
  'han-serif-black': { package: SERIF, file: '900Black/NotoSerifSC_900Black.ttf' },
  'han-sans': { package: SANS, file: '400Regular/NotoSansSC_400Regular.ttf' },
  'latin-serif': { package: LATIN, file: '600SemiBold/SourceSerif4_600SemiBold.ttf' },
  'latin-serif-regular': { package: LATIN, file: '400Regular/SourceSerif4_400Regular.ttf' },
};

// Resolved from this module's own address, which stays inside the project when Astro bundles it: its server chunks
// are written below the output folder, or below `.astro` where that folder lies elsewhere.
const locate = createRequire(import.meta.url);

/** Absolute path of the static TrueType file of a face. Throws if its package is not installed. */
export function faceFile(face: Face): string {
  const cut = CUTS[face];
  return locate.resolve(`${cut.package}/${cut.file}`);
}

const versions = new Map<string, string>();

/**
 * What identifies the outlines of a face: package, exact version and cut. It stands for the fifteen megabytes of the
 * file itself in names and keys, because the lockfile pins the package by its hash.
 */
export function faceVersion(face: Face): string {
  const cut = CUTS[face];
  const known = versions.get(cut.package);
  const version = known ?? packageVersion(cut.package);
  versions.set(cut.package, version);
  return `${cut.package}@${version}/${cut.file}`;
}

/** Version of an installed package, from its package.json. Throws if it is not installed or has no version. */
export function packageVersion(name: string): string {
  const file = findPackageJSON(name, import.meta.url);
  const manifest: unknown = file === undefined ? undefined : JSON.parse(readFileSync(file, 'utf8'));
  if (typeof manifest === 'object' && manifest !== null && 'version' in manifest) return String(manifest.version);
  throw new Error(`The package ${name} is not installed`);
}

const loaded = new Map<Face, Promise<Buffer>>();

/** The bytes of a face, read once: satori keeps parsed fonts by the identity of this buffer. */
export function faceBytes(face: Face): Promise<Buffer> {
  const bytes = loaded.get(face) ?? readFile(faceFile(face));
  loaded.set(face, bytes);
  return bytes;
}
