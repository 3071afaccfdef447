import type { Sentence } from '../../wording/findings/sentence.ts';

/** The table to be imported and the report that was named for it, or what is wrong with the command. */
export type ImportRequest =
  | { readonly ok: true; readonly path: string; readonly report: readonly string[] | undefined }
  | { readonly ok: false; readonly mistake: Sentence };

/** Reads FILE and `--to PLACE/YEAR`; the year may also stand apart, as in other commands: `--to shixi 2023`. */
export function importRequest(words: readonly string[], to: string | undefined): ImportRequest {
  const year = to === undefined || /[\\/]/.test(to) ? undefined : words.find(isYear);
  const [path, ...more] = words.toSpliced(year === undefined ? words.length : words.indexOf(year), 1);
  if (path === undefined) {
    return refused({
      zh: '请写一个文件名，例如 npm run import -- shixi-2023.xlsx。',
      en: 'Name one file, such as npm run import -- shixi-2023.xlsx.',
    });
  }
  const report = to === undefined ? undefined : year === undefined ? [to] : [to, year];
  return more.length === 0 ? { ok: true, path, report } : refused(strayWords(path, more));
}

/** What the words after the file were meant for: the report without its option, other files, or a space in a name. */
function strayWords(path: string, more: readonly string[]): Sentence {
  const [place = '', year = ''] = more.flatMap((word) => word.split(/[\\/]/));
  if (isYear(year)) {
    const command = `npm run import -- ${path} --to ${place} ${year}`;
    return {
      zh: `写到哪份报告，前面要加 --to：${command}`,
      en: `The report to write to comes after --to: ${command}`,
    };
  }
  return {
    zh: `一次导入一个文件，“${path}”后面多了“${more.join(' ')}”。文件名里有空格时，前后加英文引号。`,
    en: `One file is imported at a time, and after “${path}” there is also “${more.join(' ')}”. A file name with spaces stands in quotation marks.`,
  };
}

function isYear(word: string): boolean {
  return /^\d{4}$/.test(word);
}

function refused(mistake: Sentence): ImportRequest {
  return { ok: false, mistake };
}
