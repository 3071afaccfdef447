import { amountFields, type Field, idsField, textField } from './field.ts';
import type { ReportChoices } from './report-choices.ts';

/** The titles of the columns that every table of figures has. */
export const FIGURE_TITLES = {
  label: { zh: '名称', en: 'Name in Chinese' },
  english: { zh: '英文名称', en: 'Name in English' },
  amount: { zh: '数量', en: 'Amount' },
  note: { zh: '说明', en: 'Note in Chinese' },
} as const;

/** The columns of the sheet of figures after the id, in the order in which an editor needs them. */
export function figureFields(choices: ReportChoices): readonly Field[] {
  return [
    textField(['label', 'zh'], {
      title: FIGURE_TITLES.label,
      note: { zh: '数的是什么', en: 'What is counted' },
      width: 28,
    }),
    textField(['label', 'en'], {
      title: FIGURE_TITLES.english,
      note: { zh: '没有译好就留空', en: 'Leave empty until translated' },
      width: 34,
    }),
    ...amountFields(
      {
        title: FIGURE_TITLES.amount,
        note: {
          zh: '照来源写，“余”“超过”和量词都保留，例如 1790余万元、99.5%、第1名',
          en: 'As the source has it, with its qualifier and measure word',
        },
        width: 18,
      },
      {
        title: { zh: '数量的英文', en: 'Amount in English' },
        note: { zh: '只在“数量”是文字时填，例如“近一半”填 nearly half', en: 'Only where the amount is words' },
        width: 16,
      },
    ),
    textField(['noun', 'one'], {
      title: { zh: '英文单数', en: 'Noun, one' },
      note: { zh: '英文里数的是什么，单数，例如 case', en: 'For one: case' },
      width: 14,
    }),
    textField(['noun', 'other'], {
      title: { zh: '英文复数', en: 'Noun, other' },
      note: { zh: '复数，例如 cases', en: 'For several: cases' },
      width: 14,
    }),
    textField(['period'], {
      title: { zh: '时间', en: 'Period' },
      note: {
        zh: '与全报告相同就留空。2023、2023-05、2023-01 to 2023-11、since 2022-07、to date、current、undated',
        en: 'Empty where it is that of the report',
      },
      width: 18,
    }),
    textField(['as-of'], {
      title: { zh: '截至', en: 'As of' },
      note: { zh: '日期，或 publication（见报时）', en: 'A date, or publication' },
      width: 13,
    }),
    textField(['basis'], {
      title: { zh: '比较的基准', en: 'Basis' },
      note: { zh: '增减的百分数才填，从列表里选', en: 'For changes only; choose from the list' },
      width: 22,
      choices: choices.basis,
    }),
    textField(['standing'], {
      title: { zh: '数字的性质', en: 'Standing' },
      note: { zh: '预计、估计、初步数才填，从列表里选', en: 'Where expected, estimated or preliminary' },
      width: 18,
      choices: choices.standing,
    }),
    textField(['indicator'], {
      title: { zh: '指标', en: 'Indicator' },
      note: { zh: '要和别处、别年比较的数字才填，从列表里选', en: 'Only to compare with other years and places' },
      width: 22,
      choices: choices.indicators,
    }),
    textField(['source'], {
      title: { zh: '来源', en: 'Source' },
      note: { zh: '只有一个来源时留空', en: 'Empty where the report has one source' },
      width: 22,
      choices: choices.sources,
    }),
    ...relations(choices),
    ...explanations(),
  ];
}

function relations({ figures }: ReportChoices): readonly Field[] {
  const shape = { width: 24, choices: figures };
  return [
    textField(['part-of'], {
      title: { zh: '属于', en: 'Part of' },
      note: { zh: '它是哪个数字的一部分，从列表里选', en: 'The figure of which it is a part' },
      ...shape,
    }),
    textField(['closes'], {
      title: { zh: '办结', en: 'Closes' },
      note: { zh: '它是哪个数字里办结、整改了的，从列表里选', en: 'The figure of which these are settled' },
      ...shape,
    }),
    textField(['conflicts-with'], {
      title: { zh: '矛盾', en: 'Conflicts with' },
      note: { zh: '和哪个数字说法不一致，从列表里选', en: 'The figure that says otherwise' },
      ...shape,
    }),
    idsField(['derived', 'from'], {
      title: { zh: '由何算出', en: 'Derived from' },
      note: { zh: '几个编号之间用逗号', en: 'Ids with commas between them' },
      width: 24,
    }),
  ];
}

function explanations(): readonly Field[] {
  return [
    textField(['derived', 'how', 'zh'], { title: { zh: '怎样算出', en: 'How derived, Chinese' }, width: 26 }),
    textField(['derived', 'how', 'en'], { title: { zh: '怎样算出（英文）', en: 'How derived, English' }, width: 26 }),
    textField(['note', 'zh'], {
      title: FIGURE_TITLES.note,
      note: { zh: '读者需要知道的口径、疑点', en: 'What a reader should know of it' },
      width: 40,
    }),
    textField(['note', 'en'], { title: { zh: '英文说明', en: 'Note in English' }, width: 40 }),
  ];
}
