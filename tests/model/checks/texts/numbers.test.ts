import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shiftDecimal } from '../../../../src/model/amount/decimal.ts';
import { checkNumbers } from '../../../../src/model/checks/texts/numbers/differ.ts';
import { LANGUAGES } from '../../../../src/model/language.ts';
import { englishNumber, withCommas } from '../../../../src/wording/number/english-number.ts';

function found(zh: string, en: string): readonly string[] {
  return checkNumbers({ zh, en }).map(({ severity }) => severity);
}

const SCALES: readonly (readonly [scale: string, power: number])[] = [
  ['', 0],
  ['万', 4],
  ['亿', 8],
];

/** A number in base units, as Chinese and as English may write it. */
const number = fc.record({
  digits: fc.integer({ min: 13, max: 99_999 }).map(String),
  scale: fc.constantFrom(...SCALES),
});

/** 17900000 as 17,900,000, and as 17.9 million where that is exact. */
function inEnglish(base: string): readonly string[] {
  return [withCommas(base), `${shiftDecimal(base, -6)} million`, `${shiftDecimal(base, -9)} billion`];
}

describe('the same number in both languages', () => {
  test('is accepted, however each of them writes it', () => {
    fc.assert(
      fc.property(number, fc.nat(2), ({ digits, scale: [scale, power] }, way) => {
        const english = inEnglish(shiftDecimal(digits, power))[way];
        expect(found(`追回欠薪${digits}余${scale}元`, `Recovered more than ${english} yuan`)).toEqual([]);
      }),
    );
  });

  test('a slip of a power of ten is an error and says how many times', () => {
    fc.assert(
      fc.property(number, fc.integer({ min: 1, max: 6 }), ({ digits, scale: [scale, power] }, slip) => {
        const en = `Recovered ${withCommas(shiftDecimal(digits, power + slip))} yuan`;
        const [remark] = checkNumbers({ zh: `追回欠薪${digits}${scale}元`, en });
        expect(remark).toMatchObject({ severity: 'error', cause: { times: shiftDecimal('1', slip) } });
      }),
    );
  });

  test('is accepted in the form in which the product itself writes English numbers', () => {
    fc.assert(
      fc.property(number, ({ digits, scale: [scale, power] }) => {
        const { number: written, scale: name } = englishNumber(digits, power);
        expect(found(`共${digits}${scale}项`, `${written} ${name} items`)).toEqual([]);
      }),
    );
  });

  test.each([
    ['2023年10月', 'October 2023'],
    ['5月8日开会', 'The meeting on May 8'],
    ['第1名', 'First place'],
    ['“十三五”期间', 'The 13th Five-Year Plan'],
    ['二十大', 'The 20th National Congress'],
    ['三成企业', '30 percent of companies'],
    ['近一半', 'Nearly half'],
    ['11个新社区，84个网格', 'Eleven new communities, 84 grids'],
    ['两家企业', '2 companies'],
    ['上城贰号', 'Shangcheng No. 2'],
    ['1000余亩', 'More than 1,000 mu (about 67 hectares)'],
    ['80后、90年代', 'Those born in the 1980s, the 1990s'],
    ['24小时服务', 'Service around the clock'],
    ['PM2.5、5G和新冠疫情', 'PM2.5, 5G and COVID-19'],
    ['电话0543-3160000，12:30开门', 'Telephone +86 543 316 0000, opens at half past twelve'],
    ['9.26个百分点', '9.26 percentage points'],
    ['查出{found}，整改20项', 'Found {found}, fixed twenty'],
    ['2023年的事', 'What the year saw'],
    ['25人', 'Twenty-five people'],
    ['5000人', 'Five thousand people'],
    ['没有数字', 'No numbers'],
  ])('%s and “%s” agree', (zh, en) => {
    expect(found(zh, en)).toEqual([]);
  });

  test.each([
    ['追回欠薪1790余万元', 'Recovered 1.79 million yuan', 'error'],
    ['2023年', '2022', 'error'],
    ['100多件', 'Many cases', 'warning'],
    ['许多案件', '148 cases', 'warning'],
  ])('%s and “%s” do not: %s', (zh, en, severity) => {
    expect(found(zh, en)).toEqual([severity]);
  });

  test('a text without English is not asked', () => {
    expect(checkNumbers({ zh: '100多件' })).toEqual([]);
  });

  test('nothing that is typed makes it fail or last', () => {
    const anything = fc.string({
      unit: fc.constantFrom(...'0123456789,.万亿十三半{}() -%:aeMmillion'),
      maxLength: 200,
    });
    fc.assert(fc.property(anything, anything, (zh, en) => checkNumbers({ zh, en }).length <= LANGUAGES.length));
  });
});
