import type { Sentence } from '../../wording/findings/sentence.ts';

/** What `npm run schemas -- --help` prints. */
export const SCHEMAS_HELP: Sentence = {
  zh: `写出内容文件的 JSON Schema（content/schemas 文件夹），编辑软件靠它提示和补全。模型改动以后运行一次。

用法：npm run schemas

选项：
  --lang zh|en  用中文或英文显示，不写则随终端
  --help        显示这段说明`,
  en: `Writes the JSON Schemas of the content files (folder content/schemas), by which an editor's program completes and
explains them. Run it after a change of the model.

Usage: npm run schemas

Options:
  --lang zh|en  show messages in Chinese or English; otherwise as the terminal does
  --help        show this help`,
};
