import { parseAmount } from '../../model/amount/parse.ts';
import type { Plain } from '../../source/plain.ts';
import { isList, isMap, mapOf, valueAt, withValue } from './entry.ts';
import type { Words } from './words.ts';

/** One of the values that a field takes, with what it means. */
export interface Choice {
  readonly value: string;
  readonly meaning: string;
}

/** A column of a sheet and how it stands for a part of an entry of the file. */
export interface Field {
  readonly title: Words;
  readonly note?: Words | undefined;
  /** In characters. */
  readonly width: number;
  readonly choices?: readonly Choice[] | undefined;
  /** Whether it is the amount of a figure, which is read as soon as it is imported. */
  readonly isAmount?: boolean | undefined;
  /** What the cell of an entry says; undefined where the entry has something that a cell cannot show. */
  readonly show: (entry: Plain) => string | undefined;
  /** The entry with what the cell says; `''` takes it away. Undefined where nothing is left of the entry. */
  readonly put: (entry: Plain | undefined, text: string) => Plain | undefined;
}

type Shape = Pick<Field, 'title' | 'note' | 'width' | 'choices'>;

/** A field that is one text in the file, at a path of keys within the entry. */
export function textField(path: readonly string[], shape: Shape): Field {
  const { choices = [] } = shape;
  return {
    ...shape,
    show: (entry) => {
      const value = valueAt(entry, path);
      if (value === undefined || value === null) return '';
      return typeof value === 'string' ? shownChoice(value, choices) : undefined;
    },
    put: (entry, text) => withValue(entry, path, text === '' ? undefined : chosen(text, choices)),
  };
}

/** A field that is a list of ids in the file and one cell in the sheet: `grids, micro-grids`. */
export function idsField(path: readonly string[], shape: Shape): Field {
  return {
    ...shape,
    show: (entry) => {
      const value = valueAt(entry, path);
      if (value === undefined || value === null) return '';
      if (!isList(value)) return undefined;
      const ids = value.filter((item) => typeof item === 'string');
      return ids.length < value.length || ids.some((id) => /[\s,，、]/.test(id)) ? undefined : ids.join(', ');
    },
    put: (entry, text) =>
      withValue(entry, path, text === '' ? undefined : text.split(/[\s,，、]+/).filter((id) => id !== '')),
  };
}

/**
 * The two fields of an amount: the phrase as typed, or the words in Chinese; and the words in English, where the source
 * gives words only (近一半, nearly half).
 */
export function amountFields(phrase: Shape, english: Shape): readonly [Field, Field] {
  return [
    {
      ...phrase,
      isAmount: true,
      show: (entry) => {
        const amount = valueAt(entry, ['amount']);
        return isMap(amount) ? textIn(amount, 'zh') : textIn(entry, 'amount');
      },
      put: (entry, text) => {
        // Words that become a number lose their English: a number has its English by rule.
        const staysWords = isMap(valueAt(entry, ['amount'])) && !parseAmount(text).ok;
        const path = staysWords ? ['amount', 'zh'] : ['amount'];
        return withValue(entry, path, text === '' ? undefined : text);
      },
    },
    {
      ...english,
      show: (entry) => {
        const amount = valueAt(entry, ['amount']);
        return isMap(amount) ? textIn(amount, 'en') : '';
      },
      put: (entry, text) => {
        const amount = valueAt(entry, ['amount']);
        if (isMap(amount) || text === '')
          return isMap(amount) ? withValue(entry, ['amount', 'en'], text || undefined) : entry;
        const words = withValue(entry, ['amount'], mapOf(typeof amount === 'string' ? [['zh', amount]] : []));
        return withValue(words, ['amount', 'en'], text);
      },
    },
  ];
}

function textIn(entry: Plain, key: string): string | undefined {
  const value = valueAt(entry, [key]);
  if (value === undefined || value === null) return '';
  return typeof value === 'string' ? value : undefined;
}

/** A field that is a list of texts in the file and a line for each of them in a cell of its language. */
export function linesField(path: readonly string[], language: 'zh' | 'en', shape: Shape): Field {
  const other = language === 'zh' ? 'en' : 'zh';
  return {
    ...shape,
    show: (entry) =>
      shownLines(valueAt(entry, path))
        ?.map((line) => line[language])
        .join('\n')
        .trimEnd(),
    put: (entry, text) => {
      const typed = text === '' ? [] : text.split('\n').map((line) => line.trim());
      const before = linesOf(valueAt(entry, path));
      const count = Math.max(typed.length, before.findLastIndex((line) => line[other] !== '') + 1);
      const texts = Array.from({ length: count }, (_, index) => {
        const words = { zh: '', en: '', ...before[index], [language]: typed[index] ?? '' };
        return { ...(words.zh === '' ? {} : { zh: words.zh }), ...(words.en === '' ? {} : { en: words.en }) };
      });
      return withValue(entry, path, texts.length === 0 ? undefined : texts);
    },
  };
}

interface Line {
  readonly zh: string;
  readonly en: string;
}

/** The texts of a list, or undefined where one of them is no text of a single line. */
function shownLines(value: Plain | undefined): readonly Line[] | undefined {
  if (value === undefined || value === null) return [];
  if (!isList(value)) return undefined;
  const sound = value.every((item) => {
    const [zh, en] = [textIn(item, 'zh'), textIn(item, 'en')];
    return isMap(item) && zh !== undefined && en !== undefined && zh.trim() !== '' && !/[\r\n]/.test(zh + en);
  });
  return sound ? linesOf(value) : undefined;
}

function linesOf(value: Plain | undefined): readonly Line[] {
  if (!isList(value)) return [];
  return value.map((item) => ({ zh: textIn(item, 'zh') ?? '', en: textIn(item, 'en') ?? '' }));
}

/** How a dropdown offers a choice: the word that stands in the file, and what it means. */
export function choiceText({ value, meaning }: Choice): string {
  return meaning === '' ? value : `${value} ${meaning}`;
}

function shownChoice(value: string, choices: readonly Choice[]): string {
  const choice = choices.find((candidate) => candidate.value === value);
  return choice === undefined ? value : choiceText(choice);
}

/** The word for the file, from what was chosen or typed: the choice itself, its meaning, or its first word. */
function chosen(text: string, choices: readonly Choice[]): string {
  const [first] = text.split(/\s/, 1);
  const choice = choices.find(({ value, meaning }) => value === text || meaning === text || value === first);
  return choice?.value ?? text;
}
