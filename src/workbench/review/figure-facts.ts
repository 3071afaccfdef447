import type { Figure } from '../../model/figure.ts';
import { LANGUAGES, type Language } from '../../model/language.ts';
import type { Report, Source } from '../../model/report.ts';
import { type Text, textIn } from '../../model/text.ts';
import { figureAmount, figurePeriod } from '../../wording/figure-words.ts';
import { interfaceIn } from '../../wording/interface/interface.ts';
import { withNoun, writeAmount } from '../../wording/number/amount.ts';
import { plainText } from '../../wording/prose/prose.ts';
import { writeDate } from '../../wording/time/date.ts';
import { writeAsOf } from '../../wording/time/period.ts';
import type { Both } from './review-table.ts';

/** Everything that a checker compares with the source, as readers will see it, in both languages. */
export interface FigureFacts {
  readonly id: string;
  readonly label: Both;
  /** As great numerals, tables and charts write it; Chinese writes it as it was typed. */
  readonly written: Both;
  /** As running text writes it, where that differs. */
  readonly inText: Both;
  readonly period: Both;
  readonly asOf: Both | undefined;
  readonly standing: Both | undefined;
  readonly source: Both;
  /** How it was calculated, for a figure that is not in the source. */
  readonly derived: Both | undefined;
  readonly conflictsWith: Both | undefined;
  readonly note: Both | undefined;
}

/** The facts of a figure of a report. */
export function figureFacts(figure: Figure, report: Report): FigureFacts {
  const { id, amount, noun, asOf, standing, derived, note } = figure;
  const other = figure.conflictsWith === undefined ? undefined : report.figures.get(figure.conflictsWith);
  return {
    id,
    label: textBoth(figure.label, report),
    written: inBoth((language) => figureAmount(figure, language)),
    inText: inBoth((language) =>
      language === 'en' && noun !== undefined ? withNoun(amount, noun) : writeAmount(amount, language, 'prose'),
    ),
    period: inBoth((language) => figurePeriod(figure, language)),
    asOf: asOf === undefined ? undefined : inBoth((language) => writeAsOf(asOf, language)),
    standing: standing === 'stated' ? undefined : inBoth((language) => interfaceIn(language).standing[standing]),
    source: sourceName(report.sources.get(figure.source)),
    derived: derived && textBoth(derived.how, report),
    conflictsWith:
      other && inBoth((language) => `${textIn(other.label, language).text} ${figureAmount(other, language)}`),
    note: note && textBoth(note, report),
  };
}

/** A source as it is named beside a figure: who published it, when, on which page. */
export function sourceName(source: Source | undefined): Both {
  return inBoth((language) => {
    if (source === undefined) return '';
    const name = textIn(source.publisher ?? source.title, language).text;
    const page = source.page && (language === 'zh' ? `第${source.page}版` : `page ${source.page}`);
    const date = source.date && writeDate(source.date, language);
    return [name, date, page].filter((part) => part !== undefined && part !== '').join(language === 'zh' ? '，' : ', ');
  });
}

/** A text with its figures in place, Chinese standing for English that there is not. */
function textBoth(text: Text, report: Report): Both {
  return inBoth((language) => plainText(text, language, report.figures));
}

/** What a function says in each language. */
export function inBoth(say: (language: Language) => string): Both {
  const [zh = '', en = ''] = LANGUAGES.map(say);
  return { zh, en };
}
