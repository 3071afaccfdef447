import type { SchemaCause } from '../../model/schema/cause.ts';
import { chineseOption } from './option-names.ts';
import type { Sentence, Sentences } from './sentence.ts';

const KINDS = {
  text: { zh: '文字', en: 'text' },
  list: { zh: '列表（每项以“- ”开头）', en: 'a list (each item begins with “- ”)' },
  map: { zh: '若干“字段: 内容”', en: 'keys with values (“key: value”)' },
} as const;

/** How a value is written that has a form of its own. */
const FORMS: Readonly<Record<string, Sentence>> = {
  url: {
    zh: '请写完整的网址，例如“https://www.example.gov.cn/”。',
    en: 'Write the whole address, such as “https://www.example.gov.cn/”.',
  },
  address: {
    zh: '请写完整的网址，例如“https://report.example/”。',
    en: 'Write the whole address, such as “https://report.example/”.',
  },
  code: {
    zh: '区划代码是6位、9位或12位数字。',
    en: 'A division code has 6, 9 or 12 digits.',
  },
};

function unknownKey(key: string, near: string | undefined, known: readonly string[]): Sentence {
  return {
    zh: `没有“${key}”这个字段。${near === undefined ? `这里可以写：${known.join('、')}。` : `是不是“${near}”？`}`,
    en: `There is no key “${key}” here. ${near === undefined ? `The keys are: ${known.join(', ')}.` : `Did you mean “${near}”?`}`,
  };
}

function keyBelow(key: string, below: string): Sentence {
  return {
    zh: `“${key}”要写在“${below}:”下面，多缩进两个空格。`,
    en: `“${key}” belongs below “${below}:”, indented by two more spaces.`,
  };
}

/** What is wrong with the shape of a file, and what to type instead. The place is printed by whoever shows it. */
export const SCHEMA_SENTENCES: Sentences<SchemaCause> = {
  'unknown-key': ({ key, near, known, below }) =>
    below === undefined ? unknownKey(key, near, known) : keyBelow(key, below),
  'text-for-pair': ({ key, found }) => ({
    zh: `这里要中英文各写一份，例如“${key}: { zh: ${found}, en: … }”。`,
    en: `This takes both languages, as in “${key}: { zh: ${found}, en: … }”.`,
  }),
  'missing-key': ({ key }) => ({
    zh: `缺少“${key}”。请加一行“${key}: …”。`,
    en: `“${key}” is missing. Add a line “${key}: …”.`,
  }),
  'empty-value': ({ key }) => ({
    zh: `“${key}”没有填写。请填写，暂时没有就删去这一行。`,
    en: `“${key}” is empty. Fill it in, or remove the line if there is nothing to say yet.`,
  }),
  'scalar-for-list': ({ key, found, corrected = `[${found}]` }) => ({
    zh: `“${key}”应是列表，请写成“${corrected}”。`,
    en: `“${key}” must be a list; write “${corrected}”.`,
  }),
  'wrong-kind': ({ expected, found }) => ({
    zh: `这里应是${KINDS[expected].zh}，现在是${KINDS[found].zh}。`,
    en: `Expected ${KINDS[expected].en}, found ${KINDS[found].en}.`,
  }),
  'not-an-option': ({ found, near, options }) => {
    const meant = near ?? options.find((option) => found !== '' && chineseOption(option)?.includes(found) === true);
    const inChinese = (option: string) =>
      option + (chineseOption(option) === undefined ? '' : `（${chineseOption(option)}）`);
    return {
      zh: `“${found}”不在可选之列。${meant === undefined ? `请从这些里选：${options.map(inChinese).join('、')}。` : `是不是“${meant}”？`}`,
      en: `“${found}” is not one of the choices. ${meant === undefined ? `Choose from: ${options.join(', ')}.` : `Did you mean “${meant}”?`}`,
    };
  },
  'bad-id': ({ found, near }) =>
    near === undefined
      ? {
          zh: `编号“${found}”只能用小写英文字母、数字和短横，例如“party-building-1”。`,
          en: `The id “${found}” may hold lower-case letters, digits and hyphens only, such as “party-building-1”.`,
        }
      : {
          zh: `“${found}”是名称，这里要写编号“${near}”。`,
          en: `“${found}” is a name; this takes the id, “${near}”.`,
        },
  'bad-form': ({ key, found }) => ({
    zh: `“${key}”的写法不对：“${found}”。${FORMS[key]?.zh ?? ''}`,
    en: `“${found}” is not a valid “${key}”.${FORMS[key] === undefined ? '' : ` ${FORMS[key].en}`}`,
  }),
  'year-with-text': ({ found }) => {
    const digits = /\d{4}/.exec(found)?.[0] ?? '2023';
    return {
      zh: `年份只写四位数字，应写成“${digits}”，现在是“${found}”。`,
      en: `A year is four digits: write “${digits}”, not “${found}”.`,
    };
  },
  'day-needed': ({ found }) => ({
    zh: `这里要写到哪一天，例如“${wholeDate(found)}”，现在是“${found}”。`,
    en: `This takes a whole date with its day, such as “${wholeDate(found)}”, not “${found}”.`,
  }),
  'not-a-boolean': ({ found, corrected }) => ({
    zh: `请写 true（是）或 false（否）${corrected === undefined ? '' : `，“${found}”应写成“${corrected}”`}。`,
    en: `Write true or false${corrected === undefined ? '' : `; “${found}” is “${corrected}”`}.`,
  }),
  'excel-scientific': ({ key, found }) => ({
    zh: `“${found}”像是 Excel 的科学计数法，后几位已丢失。请按原始资料重新填写“${key}”。`,
    en: `“${found}” looks like scientific notation from Excel, and its last digits are lost. Type the “${key}” again from the original.`,
  }),
  'url-punctuation': ({ mark, corrected }) => ({
    zh: `网址里有${mark === ' ' ? '空格' : `中文标点或全角字符“${mark}”`}，应写成“${corrected}”。`,
    en: `The address contains ${mark === ' ' ? 'a space' : `the full-width character “${mark}”`}. Write “${corrected}”.`,
  }),
  'too-few': ({ key, least }) => ({
    zh: `“${key}”至少要有${least}项。`,
    en: `“${key}” needs at least ${least} ${least === 1 ? 'item' : 'items'}.`,
  }),
};

/** A year or a month as it was typed, with an example of what follows: `2027-01` becomes `2027-01-10`. */
function wholeDate(found: string): string {
  return found.length === 4 ? `${found}-01-10` : `${found}-10`;
}
