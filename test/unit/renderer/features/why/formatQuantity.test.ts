import { describe, expect, it, vi } from 'vitest';
import { formatQuantity, joinQuantity } from '../../../../../renderer/features/why/formatQuantity';

vi.stubGlobal('navigator', { language: 'en-GB' });

describe('a value on the screen', () => {
  it.each([
    ['12340.27', 'EUR/month', '€12,340', 'a month'],
    ['148083.24', 'EUR/year', '€148,083', 'a year'],
    ['18000', 'EUR', '€18,000', ''],
    [14, 'workers', '14', 'workers'],
    [0.25, 'share', '25%', ''],
    [0.99952, 'share', '99.952%', ''],
    [15, 'minutes', '15', 'min'],
    [240, 'minutes', '4', 'h'],
    [4320, 'minutes', '3', 'days'],
    [7123.456, 'requests/hour', '7,123', 'requests/hour'],
    ['dedicated-cluster', '', 'Own cluster in a shared landing zone', ''],
    ['westeurope', '', 'West Europe', ''],
    [3.701, 'h/year', '3.7', 'h a year'],
    ['5336', 'EUR/h', '€5,336', 'an hour'],
    [1.6, 'factor', '× 1.6', ''],
    ['3 × Standard_D4ds_v5', '', '3 × Standard_D4ds_v5', ''],
  ])('%j in %j reads %s %s', (value, unit, amount, shownUnit) => {
    expect(formatQuantity(value, unit)).toEqual({ amount, unit: shownUnit });
  });

  it.each([
    [4.8953127, 'requests/s', '4.89531', 'requests/s'],
    [12345.678, 'requests/hour', '12,345.7', 'requests/hour'],
    [1234567, 'requests', '1,234,567', 'requests'],
    [0.0000123456, 'MB', '0.0000123456', 'MB'],
    [0.1723456, 'share', '17.2346%', ''],
  ])('%j in %j is written %s %s where a reader works with it', (value, unit, amount, shownUnit) => {
    expect(formatQuantity(value, unit, 'exact')).toEqual({ amount, unit: shownUnit });
  });

  it('says in words that it is missing, never zero', () => {
    expect(joinQuantity(formatQuantity(null, 'EUR/month'))).toBe('cannot be told: a price is missing');
  });

  it('keeps a long exact decimal of money exact', () => {
    expect(formatQuantity('9007199254740993.00', 'EUR').amount).toBe('€9,007,199,254,740,993');
  });
});
