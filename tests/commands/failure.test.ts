import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { writeFailure } from '../../src/commands/failure.ts';
import { replaceFile } from '../../src/load/replace-file.ts';
import { writeContent } from '../../src/load/write-content.ts';

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'suibao-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** What an editor reads of an operation that fails, the folder of the test left out. */
function said(folder: string, operation: () => void) {
  try {
    operation();
  } catch (error) {
    const { zh, en } = writeFailure(error);
    return { zh: zh.replace(`${folder}/`, ''), en: en.replace(`${folder}/`, '') };
  }
  return undefined;
}

describe('what a command did not foresee is said in a sentence', () => {
  test('where a folder stands in the place of a file', () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'out.xlsx'));
    expect(said(folder, () => replaceFile(join(folder, 'out.xlsx'), ''))).toEqual({
      zh: '“out.xlsx”：这是文件夹，不是文件。请换个名称。（EISDIR）',
      en: '"out.xlsx": this is a folder, not a file. Give another name. (EISDIR)',
    });
  });

  test('where the folder is not there', () => {
    const folder = temporaryFolder();
    expect(said(folder, () => replaceFile(join(folder, 'absent/x.xlsx'), ''))).toEqual({
      zh: '“absent/x.xlsx”：没有这个文件或文件夹。请核对名称。（ENOENT）',
      en: '"absent/x.xlsx": there is no such file or folder. Check its name. (ENOENT)',
    });
  });

  test('where a name is longer than the system allows', () => {
    const folder = temporaryFolder();
    const name = `${'x'.repeat(300)}.yaml`;
    expect(said(folder, () => writeContent(folder, name, ''))).toEqual({
      zh: `“${name}”：名称太长。请缩短。（ENAMETOOLONG）`,
      en: `"${name}": the name is too long. Shorten it. (ENAMETOOLONG)`,
    });
  });

  test('where a link leads out of the content folder', () => {
    const [folder, elsewhere] = [temporaryFolder(), temporaryFolder()];
    symlinkSync(elsewhere, join(folder, 'published'));
    expect(said(folder, () => writeContent(folder, 'published/2023.yaml', ''))?.en).toBe(
      'published/2023.yaml leads out of the content folder, itself or through a link, and was not written. Put a real file or folder in the place of the link.',
    );
  });

  test.each([
    ['EACCES', 'If it is open in Excel, WPS or another program, close it first'],
    ['EBUSY', 'If it is open in Excel, WPS or another program, close it first'],
    ['ENOSPC', 'the disk is full. Make room and run the command again.'],
  ])('where the system says %s', (code, part) => {
    expect(writeFailure(Object.assign(new Error('refused'), { code })).en).toContain(part);
  });

  test('and a fault of the program is no mistake of the editor, who passes its message on', () => {
    expect(writeFailure(new TypeError('x is not iterable'))).toEqual({
      zh: '程序出了没有料到的问题：x is not iterable\n这不是您的错。请把这一行交给负责岁报的技术人员；他们设置 SUIBAO_DEBUG=1 再运行，可以看到出处。',
      en: 'Something went wrong that the program did not expect: x is not iterable\nThis is no mistake of yours. Pass this line on to whoever looks after Suibao; with SUIBAO_DEBUG=1 set, the command shows them where it happened.',
    });
  });
});

test('a file that cannot take its place leaves nothing beside it', () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'out.xlsx'));
  writeFileSync(join(folder, 'out.xlsx/in-it'), '');
  expect(() => replaceFile(join(folder, 'out.xlsx'), 'x')).toThrow('EISDIR');
  expect(readdirSync(folder)).toEqual(['out.xlsx']);
});
