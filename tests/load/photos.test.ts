import { appendFileSync, mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findingsReport } from '../../src/commands/findings-report.ts';
import { loadReport } from '../../src/load/report.ts';
import { photoBytes } from '../photo-bytes.ts';
import { contentWith } from './content-on-disk.ts';

const ADDRESS = { place: 'hupan', year: '2023' };
const BESIDE = 'reports/hupan/2023';

/** The sound site, whose report has these pictures, and beside it these files. */
function contentWithPhotos(pictures: string, files: Readonly<Record<string, Uint8Array | string>> = {}): string {
  const folder = contentWith();
  appendFileSync(join(folder, 'reports/hupan/2023.yaml'), `pictures:\n${pictures}\n`);
  for (const [file, bytes] of Object.entries(files)) {
    const path = join(folder, BESIDE, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes);
  }
  return folder;
}

/** A picture of the report as an editor types it. */
function picture(file: string, more = ''): string {
  const texts = 'alt: { zh: 湖边的长凳, en: A bench by the lake }, caption: { zh: 长凳, en: A bench }';
  return `  - { file: ${file}, ${texts}${more} }`;
}

function messages(folder: string): string {
  const loaded = [loadReport(folder, ADDRESS)];
  return `${findingsReport(loaded, 'zh').text}\n\n${'—'.repeat(40)}\n\n${findingsReport(loaded, 'en').text}\n`;
}

const photo = await photoBytes();
const heic = Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1');

/** A sound JPEG of more than its real size in pixels: the first thing that a bomb would say of itself. */
function claiming(bytes: Buffer, width: number, height: number): Buffer {
  const frame = bytes.indexOf(Buffer.from([0xff, 0xc0]));
  const bomb = Buffer.from(bytes);
  bomb.writeUInt16BE(height, frame + 5);
  bomb.writeUInt16BE(width, frame + 7);
  return bomb;
}

const CASES: Readonly<Record<string, () => Promise<string> | string>> = {
  'a name in other case': () => contentWithPhotos(picture('bench.jpg'), { 'bench.JPG': photo }),
  'a name with other brackets': () => contentWithPhotos(picture('封面（1）.JPG'), { '封面(1).jpg': photo }),
  'a name with another extension': () => contentWithPhotos(picture('bench.jpeg'), { 'bench.jpg': photo }),
  'a name with a hidden extension': () => contentWithPhotos(picture('bench.jpg'), { 'bench.jpg.jpg': photo }),
  'a name without its extension': () => contentWithPhotos(picture('bench'), { 'bench.jpg': photo }),
  'a name with the whole path': () => contentWithPhotos(picture(`${BESIDE}/bench.jpg`), { 'bench.jpg': photo }),
  'a photo in a folder within': () => contentWithPhotos(picture('bench.jpg'), { 'meeting/bench.jpg': photo }),
  'a misspelt name': () => contentWithPhotos(picture('bnech.jpg'), { 'bench.jpg': photo }),
  'no such photo': () => contentWithPhotos(picture('bench.jpg')),
  'a photo on another site': () => contentWithPhotos(picture('https://news.example/2023/bench.jpg?w=800')),
  'a photo on the desktop': () => contentWithPhotos(picture('C:\\Users\\wang\\Desktop\\bench.jpg')),
  'a photo above the folder': () => contentWithPhotos(picture('../../../site.yaml')),
  'a backslash': () => contentWithPhotos(picture('meeting\\bench.jpg'), { 'meeting/bench.jpg': photo }),
  'no description': () =>
    contentWithPhotos('  - { file: bench.jpg, caption: { zh: 长凳, en: A bench } }', { 'bench.jpg': photo }),
  'a huge photo that says where it was taken': async () =>
    contentWithPhotos(picture('bench.jpg'), {
      'bench.jpg': Buffer.concat([await photoBytes({ placed: true }), Buffer.alloc(12_000_000)]),
    }),
  'a huge photo': () =>
    contentWithPhotos(picture('bench.jpg'), { 'bench.jpg': Buffer.concat([photo, Buffer.alloc(9_400_000)]) }),
  'a photo that says where it was taken': async () =>
    contentWithPhotos(picture('bench.jpg'), { 'bench.jpg': await photoBytes({ placed: true }) }),
  'a photo from an iPhone': () => contentWithPhotos(picture('IMG_1.HEIC'), { 'IMG_1.HEIC': heic }),
  'a photo from an iPhone under another name': () => contentWithPhotos(picture('IMG_1.jpg'), { 'IMG_1.jpg': heic }),
  'a scan': async () => contentWithPhotos(picture('page.tif'), { 'page.tif': await photoBytes({ kind: 'tiff' }) }),
  'a moving picture': async () => contentWithPhotos(picture('a.gif'), { 'a.gif': await photoBytes({ kind: 'gif' }) }),
  'a drawing that could run a script': () =>
    contentWithPhotos(picture('drawing.svg'), {
      'drawing.svg': '<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>',
    }),
  'a drawing under the name of a photo': () =>
    contentWithPhotos(picture('drawing.jpg'), {
      'drawing.jpg': '<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>',
    }),
  'a web page under the name of a photo': () =>
    contentWithPhotos(picture('bench.jpg'), { 'bench.jpg': '<!DOCTYPE html><html><body>登录</body></html>' }),
  'another picture than the name says': async () =>
    contentWithPhotos(picture('bench.jpg'), { 'bench.jpg': await photoBytes({ kind: 'webp' }) }),
  'a photo that was not copied to its end': () =>
    contentWithPhotos(picture('bench.jpg'), { 'bench.jpg': photo.subarray(0, photo.length - 40) }),
  'an empty file': () => contentWithPhotos(picture('bench.jpg'), { 'bench.jpg': '' }),
  'a picture of billions of pixels': () =>
    contentWithPhotos(picture('bench.jpg'), { 'bench.jpg': claiming(photo, 65_000, 65_000) }),
  'a photo that nothing shows': () =>
    contentWithPhotos(picture('bench.jpg'), { 'bench.jpg': photo, 'lake.jpg': photo, 'Thumbs.db': '', 'list.txt': '' }),
  'a chapter that does not exist': () =>
    contentWithPhotos(picture('bench.jpg', ', section: safty'), { 'bench.jpg': photo }),
  'a chapter far from any': () => contentWithPhotos(picture('bench.jpg', ', section: lake'), { 'bench.jpg': photo }),
  'a chapter for a caption alone': () =>
    contentWithPhotos('  - { caption: { zh: 长凳, en: A bench }, section: safety }'),
};

describe('an editor is told what is wrong with a photo, and what to do', () => {
  test.each(Object.keys(CASES))('%s', async (name) => {
    const folder = await CASES[name]?.();
    expect(folder).toBeDefined();
    await expect(messages(folder ?? '')).toMatchFileSnapshot(
      join('photo-messages', `${name.replaceAll(' ', '-')}.txt`),
    );
  });

  // Only a system that tells the two names apart can have both.
  test.runIf(process.platform === 'linux')('two names that are one on Windows', async () => {
    const folder = contentWithPhotos(picture('A.jpg'), { 'A.jpg': photo, 'a.jpg': photo });
    await expect(messages(folder)).toMatchFileSnapshot(join('photo-messages', 'two-names-that-are-one.txt'));
  });
});

describe('nothing is said', () => {
  test.each(['bench.jpg', 'meeting/bench.jpg', '封面(1).jpg', '"长凳 2.jpeg"', 'IMG_1.JPG'])('of %s', (file) => {
    const folder = contentWithPhotos(picture(file, ', section: safety'), { [file.replaceAll('"', '')]: photo });
    expect(findingsReport([loadReport(folder, ADDRESS)], 'en').text).toBe('1 file checked: 0 errors, 0 warnings.');
  });

  test('of a caption without a photo, which needs no description', () => {
    const folder = contentWithPhotos('  - { caption: { zh: 长凳, en: A bench } }');
    expect(loadReport(folder, ADDRESS).findings).toEqual([]);
  });
});

describe('a photo is read again', () => {
  test('when it has changed, come or gone, while the report stayed as it was', async () => {
    const folder = contentWithPhotos(picture('bench.jpg'), { 'bench.jpg': photo });
    const path = join(folder, BESIDE, 'bench.jpg');
    const codes = () => loadReport(folder, ADDRESS).findings.map(({ cause }) => cause.code);
    expect(codes()).toEqual([]);
    truncateSync(path, 100);
    expect(codes()).toEqual(['broken-photo']);
    writeFileSync(path, await photoBytes({ placed: true }));
    expect(codes()).toEqual(['photo-place']);
    writeFileSync(join(folder, BESIDE, 'lake.jpg'), photo);
    expect(codes()).toEqual(['photo-place', 'unused-photo']);
  });
});

describe('what lies outside the content folder is not read', () => {
  test('through a link in the place of a photo', () => {
    const folder = contentWithPhotos(picture('bench.jpg'), { 'other.jpg': photo });
    symlinkSync('/etc/hostname', join(folder, BESIDE, 'bench.jpg'));
    expect(loadReport(folder, ADDRESS).findings.map(({ cause }) => cause.code)).toContain('missing-image');
  });

  test('through a link in the place of the folder', () => {
    const folder = contentWithPhotos(picture('bench.jpg'));
    const elsewhere = contentWithPhotos(picture('bench.jpg'), { 'bench.jpg': photo });
    symlinkSync(join(elsewhere, BESIDE), join(folder, BESIDE));
    expect(loadReport(folder, ADDRESS).findings.map(({ cause }) => cause.code)).toEqual(['missing-image']);
  });
});
