import { realUnit } from '../amount/units.ts';
import { unitOf } from '../amount/value.ts';
import { LANGUAGES, type Language } from '../language.ts';
import { figuresNamed } from '../prose.ts';
import type { Remark } from '../remark.ts';
import type { Report } from '../report.ts';
import { reportTexts } from '../report-texts.ts';

/**
 * A figure brings its measure word or unit along, so that a text which types it once more says “216次次” and
 * “17.9 million yuan yuan”.
 */
export function checkRepeatedUnits(report: Report): readonly Remark[] {
  return reportTexts(report).flatMap(({ path, text }) =>
    LANGUAGES.flatMap((language) => {
      const typed = text[language] ?? '';
      if (figuresNamed(typed).length === 0) return [];
      return [...typed.matchAll(REFERENCE_AND_REST)].flatMap((match): readonly Remark[] => {
        const [reference, id = ''] = match;
        const amount = report.figures.get(id)?.amount;
        const end = match.index + reference.length;
        const unit =
          amount === undefined ? undefined : repeatedUnit(unitOf(amount), typed.slice(end, end + 12), language);
        if (unit === undefined) return [];
        const cause = { code: 'unit-repeated', id, unit } as const;
        return [{ severity: 'warning', path: [...path, language], offset: end, cause }];
      });
    }),
  );
}

/** A figure in braces that stands alone; one with an English noun of its own brings no unit that could be repeated. */
const REFERENCE_AND_REST = /\{\s*([a-z0-9-]+)\s*\}/g;

/** What follows a measure word of one character where both are a word of their own: 个体户, 项目, 处理, 户籍, 人大. */
const WORD_THAT_BEGINS_WITH: Readonly<Record<string, RegExp>> = {
  个: /^[体人别性]/,
  项: /^目/,
  处: /^[理置罚级于在分]/,
  户: /^[籍口]/,
  次: /^[数日年]/,
  人: /^[大民才员口家均次们力文居]/,
  家: /^[庭长园政电属校禽门具]/,
  场: /^[所地馆景面]/,
  期: /^[间末限]/,
  名: /^[单牌师优誉]/,
  条: /^[件例款]/,
  位: /^[置于]/,
  支: /^[部援持出撑]/,
  年: /^[度轻级底初]/,
  所: /^[有在属]/,
  座: /^[谈位]/,
  组: /^[织建]/,
  节: /^[能约日]/,
  批: /^[准发]/,
  班: /^[子级]/,
  站: /^点/,
  台: /^账/,
  门: /^[店诊口]/,
  天: /^[然气]/,
  件: /^均/,
};

/** The unit that the text after a figure types again, if it does. */
function repeatedUnit(unit: string, rest: string, language: Language): string | undefined {
  if (unit === '') return undefined;
  if (language === 'en') {
    const word = realUnit(unit) === 'yuan' ? /^ ?yuan\b/i : unit === '%' ? /^(?: ?%| percent\b)/ : undefined;
    return word?.exec(rest)?.[0].trim();
  }
  if (!rest.startsWith(unit) || WORD_THAT_BEGINS_WITH[unit]?.test(rest.slice(unit.length)) === true) return undefined;
  return unit;
}
