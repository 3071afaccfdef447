import type { ChartDeclaration } from '../../model/chart.ts';
import type { Figure } from '../../model/figure.ts';
import type { Chapter, Report, Section, Source } from '../../model/report.ts';
import type { Text } from '../../model/text.ts';
import type { Plain } from '../../source/plain.ts';
import { toWrite } from './to-write.ts';

type Typed = { readonly [key: string]: Plain };

/** A figure for the next year: what it counts and how it stands to others, without its amount, its time and its note. */
export function carriedFigure(figure: Figure, { sources }: Report): Plain {
  const { label, noun, basis, source, derived, partOf, closes, indicator } = figure;
  return {
    label: typed(label),
    amount: null,
    ...(noun === undefined ? {} : { noun: { one: noun.one, other: noun.other } }),
    ...(basis === undefined ? {} : { basis }),
    ...(sources.size > 1 ? { source } : {}),
    ...(derived === undefined ? {} : { derived: { from: derived.from, how: typed(withoutNumbers(derived.how, HOW)) } }),
    ...(partOf === undefined ? {} : { 'part-of': partOf }),
    ...(closes === undefined ? {} : { closes }),
    ...(indicator === undefined ? {} : { indicator }),
  };
}

/** A source for the next year: who publishes it; the rest is this year's. */
export function carriedSource({ publisher }: Source): Plain {
  return {
    ...(publisher === undefined ? {} : { publisher: typed(publisher) }),
    title: typed(toWrite({ zh: '文章或文件的标题', en: 'The title of the article or document' })),
  };
}

/** A chapter for the next year: its ids, headings, charts and figures; its texts are to be written anew. */
export function carriedChapter(chapter: Chapter): Plain {
  const { lead, leadFigure, sections } = chapter;
  return {
    ...carriedHeading(chapter),
    ...(lead === undefined
      ? {}
      : { lead: typed(toWrite({ zh: '导语，一句话', en: 'The claim, one sentence' }, [lead])) }),
    ...(leadFigure === undefined ? {} : { figure: leadFigure }),
    ...carriedMatter(chapter),
    ...(sections.length === 0
      ? {}
      : { sections: sections.map((section) => ({ ...carriedHeading(section), ...carriedMatter(section) })) }),
  };
}

const HOW = { zh: '怎么算的', en: 'How it is calculated' };
const HEADING = { zh: '标题', en: 'The heading' };

function carriedHeading({ id, title }: Section): Typed {
  return { id, title: typed(withoutNumbers(title, HEADING)) };
}

function carriedMatter({ body, figures, charts }: Section): Typed {
  return {
    ...(body.length === 0 ? {} : { body: [typed(toWrite({ zh: '正文', en: 'The text' }, body))] }),
    ...(figures.length === 0 ? {} : { figures }),
    ...(charts.length === 0 ? {} : { charts: charts.map(carriedChart) }),
  };
}

function carriedChart(chart: ChartDeclaration): Plain {
  const { id, kind, title } = chart;
  return { id, kind, ...drawn(chart), title: typed(toWrite({ zh: '图的结论', en: 'The finding' }, [title])) };
}

function drawn(chart: ChartDeclaration): Typed {
  switch (chart.kind) {
    case 'closed-of-total':
      return { total: chart.total, closed: chart.closed };
    case 'nested-bar':
      return { whole: chart.whole, part: chart.part };
    case 'bands':
      return { whole: chart.whole, bands: chart.bands };
    case 'before-after':
      return { before: chart.before, after: chart.after };
    case 'pairs':
      return { pairs: chart.pairs.map(({ label, first, second }) => ({ label: typed(label), first, second })) };
    case 'ladder':
      return {
        figures: chart.figures,
        ...(chart.missing.length === 0 ? {} : { missing: chart.missing.map(typed) }),
      };
    case 'bars':
      return {
        figures: chart.figures,
        ...(chart.highlight === undefined ? {} : { highlight: chart.highlight }),
      };
    case 'rates':
    case 'panels':
    case 'unit-dots':
      return { figures: chart.figures };
    case 'honours-timeline':
    case 'honours-matrix':
      return {};
  }
}

/** A text that may stand as it is, unless a number is typed into it: that is last year's. */
function withoutNumbers(text: Text, wanted: Text): Text {
  const open = `${text.zh} ${text.en ?? ''}`.replace(/\{[^{}]*\}/g, '');
  return /\d/.test(open) ? toWrite(wanted, [text]) : text;
}

/** A text as it is typed: a translation that is missing is not typed at all. */
export function typed({ zh, en }: Text): Plain {
  return en === undefined ? { zh } : { zh, en };
}
