import { describe, expect, it } from 'vitest';
import { decimalMark, parseNumber } from '../../../../../renderer/features/inspector/parseNumber';
import { writeNumber } from '../../../../../renderer/features/inspector/writeNumber';

describe('reading numbers', () => {
  it.each([
    ['1,234.5', 'en-GB', 1234.5],
    ['1.234,5', 'de-DE', 1234.5],
    ['1 234,5', 'cs-CZ', 1234.5],
    ["1'234.5", 'de-CH', 1234.5],
    ['-12', 'en-GB', -12],
    ['0,35', 'de-DE', 0.35],
    [' 7 ', 'en-GB', 7],
    ['1234567', 'en-GB', 1234567],
  ])('understands %s in %s', (text, locale, number) => {
    expect(parseNumber(text, decimalMark(locale))).toBe(number);
  });

  it.each(['', 'abc', '1e5', '12 pieces', '--4', '1.2.3', '0x10', 'Infinity', '1,5', '12,34', '1 2', '1,234,5'])('refuses %s', (text) => {
    expect(parseNumber(text, '.')).toBeNull();
  });

  it.each(['en-GB', 'de-DE', 'cs-CZ', 'fr-FR', 'de-CH', 'en-IN'])('reads back what it wrote in %s', (locale) => {
    const numbers = [0, 12, -3.25, 1234.5, 9876543.21, 0.000001, 49.19];
    expect(numbers.map((number) => parseNumber(writeNumber(number, locale), decimalMark(locale)))).toEqual(numbers);
  });
});
