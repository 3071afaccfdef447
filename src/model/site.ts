import type { Text } from './text.ts';

/** What holds for the whole site: content/site.yaml. Official numbers are printed only where they are given. */
export interface Site {
  readonly name: Text;
  readonly publisher: Text;
  /** One sentence about the site, for its first page and for search engines. */
  readonly summary: Text;
  /** Where the site will stand, with a slash at the end; needed for share cards, QR codes and feeds only. */
  readonly address?: string | undefined;
  /** How a reader reports a mistake: an address, a telephone number. */
  readonly contact?: Text | undefined;
  /** The licence of texts and data. */
  readonly licence?: Text | undefined;
  readonly official: OfficialNumbers;
}

/** What government pages carry (conventions of the General Office's 2017 guide); every one is optional. */
export interface OfficialNumbers {
  /** 政府网站标识码. */
  readonly siteCode?: string | undefined;
  /** ICP备案号, as 鲁ICP备12345678号. */
  readonly icp?: string | undefined;
  /** 公安备案号, as 鲁公网安备37160202000001号. */
  readonly policeRecord?: string | undefined;
}
