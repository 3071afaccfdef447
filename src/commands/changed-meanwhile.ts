import type { Sentence } from '../wording/findings/sentence.ts';

/** Said where a file is no longer as it was when its changes were shown. */
export function changedMeanwhile(file: string): Sentence {
  return {
    zh: `${file} 在这期间被改动过，没有写入。请再运行一次。`,
    en: `${file} was changed meanwhile, so nothing was written. Run the command again.`,
  };
}
