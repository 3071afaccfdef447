import type { Quantity } from '../amount/amount.ts';
import { compareDecimals, shiftDecimal, stripZeros } from '../amount/decimal.ts';
import { realUnit } from '../amount/units.ts';
import { boundOf, comparable, exactValue } from '../amount/value.ts';
import type { ModelCause } from '../cause.ts';
import type { Figure } from '../figure.ts';
import { periodPhrase } from '../period-phrase.ts';
import type { Remark } from '../remark.ts';
import type { Report } from '../report.ts';

/** Amounts that are well-formed and hardly meant: a rate below one percent, a scale too many, two values for one fact. */
export function checkFigures(report: Report): readonly Remark[] {
  return [...[...report.figures.values()].flatMap(checkAmount), ...checkSameFact(report)];
}

function checkAmount({ id, label, amount }: Figure): readonly Remark[] {
  if (amount.kind !== 'quantity') return [];
  const cause =
    percentFraction(label.zh, amount) ?? scaleTwice(amount) ?? missingPercent(label.zh, amount) ?? missingUnit(amount);
  return cause === undefined ? [] : [{ severity: 'warning', path: ['figures', id, 'amount'], cause }];
}

/** What is measured as a share of a whole, which is hardly ever below one percent. */
const SHARE = /率|占比|比重|比例|覆盖|满意|达标|合格/;
/** What may well be below one percent: changes, and shares of what should not be. */
const SMALL = /增|减|降|升|涨|跌|失业|死亡|事故|病|误差|不良|贫困|逾期|差错|高于|低于/;
const CHANGE = /同比|环比|增长|增速|增幅|降幅|涨幅|下降|上升|率$|占比$|比重$/;

/** 0.995% where the sheet had 0.995 in a column of percentages (editor-mistakes 40). */
function percentFraction(label: string, amount: Quantity): ModelCause | undefined {
  if (amount.unit !== '%' || !SHARE.test(label) || SMALL.test(label)) return undefined;
  const isFraction = compareDecimals(amount.digits, '0') > 0 && compareDecimals(amount.digits, '1') < 0;
  if (!isFraction) return undefined;
  const instead = `${stripZeros(shiftDecimal(amount.digits, 2))}%`;
  return { code: 'percent-fraction', found: `${amount.digits}%`, instead };
}

/**
 * 432000万平方米, which Chinese writes 43.2亿平方米 (editor-mistakes 41). Accounts are kept in 万元 whatever their size, so
 * that money is doubted only from ten billion on.
 */
function scaleTwice({ digits, scale, unit }: Quantity): ModelCause | undefined {
  if (scale !== '万' && scale !== '亿') return undefined;
  const isMoney = realUnit(unit) === 'yuan' || unit.endsWith('元');
  if (compareDecimals(digits, scale === '万' && isMoney ? '1000000' : '10000') < 0) return undefined;
  const larger = scale === '万' ? '亿' : '万亿';
  const equals = `${stripZeros(shiftDecimal(digits, -4))}${larger}${unit}`;
  return { code: 'scale-twice', found: `${digits}${scale}${unit}`, equals, without: `${digits}${unit}` };
}

/** A label that speaks of a rate, and an amount without any unit (editor-mistakes 42). */
function missingPercent(label: string, { digits, unit, scale }: Quantity): ModelCause | undefined {
  if (unit !== '' || scale !== undefined || !CHANGE.test(label)) return undefined;
  return { code: 'missing-percent', found: digits };
}

/** 5.4亿 of what? English would leave out the currency, and say “540 million”. */
function missingUnit({ digits, scale, unit }: Quantity): ModelCause | undefined {
  return scale === undefined || unit !== '' ? undefined : { code: 'unit-missing', found: `${digits}${scale}` };
}

/** Two figures of one label, period and kind of unit with different amounts (editor-mistakes 52). */
function checkSameFact(report: Report): readonly Remark[] {
  const seen = new Map<string, Figure>();
  return [...report.figures.values()].flatMap((figure): readonly Remark[] => {
    const key = `${figure.label.zh.replace(/\s/g, '')} ${periodPhrase(figure.period)} ${figure.standing} ${figure.basis}`;
    const earlier = seen.get(key);
    if (earlier === undefined) {
      seen.set(key, figure);
      return [];
    }
    const declared = figure.conflictsWith === earlier.id || earlier.conflictsWith === figure.id;
    if (declared || !contradict(earlier, figure)) return [];
    const cause = { code: 'same-fact-two-values', label: figure.label.zh, earlier: earlier.id } as const;
    return [{ severity: 'warning', path: ['figures', figure.id, 'amount'], cause }];
  });
}

function contradict({ amount: one }: Figure, { amount: other }: Figure): boolean {
  if (!comparable(one, other) || one.kind !== 'quantity' || other.kind !== 'quantity') return false;
  return compareDecimals(exactValue(one), exactValue(other)) !== 0 || boundOf(one) !== boundOf(other);
}
