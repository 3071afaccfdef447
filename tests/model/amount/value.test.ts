import { describe, expect, test } from 'vitest';
import type { Amount } from '../../../src/model/amount/amount.ts';
import { boundOf, comparable, exactValue, unitOf } from '../../../src/model/amount/value.ts';
import { read } from './read.ts';

const words: Amount = { kind: 'wording', zh: '近一半', en: 'nearly half' };

describe('exactValue', () => {
  test.each([
    ['1790余万元', '17900000'],
    ['43.2万平方米', '432000'],
    ['1.2万亿元', '1200000000000'],
    ['14.0%', '14.0'],
    ['-3.5%', '-3.5'],
  ])('%s is %s in base units', (phrase, value) => {
    const amount = read(phrase);
    expect(amount.kind === 'quantity' && exactValue(amount)).toBe(value);
  });
});

describe('boundOf', () => {
  test.each([
    ['148起', 'exact'],
    ['1790余万元', 'over'],
    ['2万余平方米', 'over'],
    ['超过8万人次', 'over'],
    ['近200家', 'nearly'],
    ['约300人', 'about'],
    ['300人上下', 'about'],
    ['80%以上', 'at-least'],
    ['至少5次', 'at-least'],
    ['3.5%以内', 'at-most'],
    ['不超过20家', 'at-most'],
    ['60岁及以下', 'at-most'],
    ['不足20家', 'under'],
    ['10～20人', 'exact'],
    ['约10～20人', 'about'],
    ['10～20人左右', 'about'],
    ['第1名', 'exact'],
  ])('%s is %s', (phrase, bound) => {
    expect(boundOf(read(phrase))).toBe(bound);
  });

  test('words are never exact', () => {
    expect(boundOf(words)).toBe('about');
  });
});

describe('unitOf', () => {
  test('a range has the unit of its second end, words have none', () => {
    expect(unitOf(read('10～20人'))).toBe('人');
    expect(unitOf(read('第1名'))).toBe('名');
    expect(unitOf(words)).toBe('');
  });
});

describe('comparable', () => {
  test.each([
    ['17家', '36家', true],
    ['1790余万元', '30.59亿元', true],
    ['124公里', '3千米', true],
    ['38名', '170人', true],
    ['10～20人', '900余位', true],
    ['第1名', '第3位', true],
    ['170人', '3000余人次', false],
    ['5%', '5个百分点', false],
    ['2处', '2个', false],
    ['1个', '第1名', false],
  ])('%s and %s: %s', (first, second, expected) => {
    expect(comparable(read(first), read(second))).toBe(expected);
    expect(comparable(read(second), read(first))).toBe(expected);
  });

  test('words compare with nothing, not even themselves', () => {
    expect(comparable(words, words)).toBe(false);
  });
});
