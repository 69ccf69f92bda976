import { describe, expect, it } from 'vitest';
import { formatDate, formatDelta, formatHourOfWeek, formatMoney, formatNumber, formatPercent } from '../../../../renderer/i18n';

const locale = 'en-GB';

describe('formatMoney', () => {
  it('shows larger amounts without false precision and small ones to the cent', () => {
    expect(formatMoney('12340.57', 'EUR', { locale })).toBe('€12,341');
    expect(formatMoney('9.5', 'EUR', { locale })).toBe('€9.50');
  });

  it('shows cents where a table must add up', () => {
    expect(formatMoney('12340.5', 'EUR', { locale, exact: true })).toBe('€12,340.50');
  });

  it('keeps every digit of a long decimal', () => {
    expect(formatMoney('900719925474099310.07', 'USD', { locale: 'en-US', exact: true })).toBe('$900,719,925,474,099,310.07');
  });

  it('never shows a missing price as zero', () => {
    expect(formatMoney(null, 'EUR', { locale })).toBe('–');
    expect(formatNumber(null, { locale })).toBe('–');
  });

  it('writes money as the user’s region does', () => {
    expect(formatMoney('12340', 'EUR', { locale: 'de-DE' }).replaceAll('\u00a0', ' ')).toBe('12.340 €');
  });
});

describe('numbers and hours', () => {
  it('limits digits', () => {
    expect(formatNumber(1234.5678, { locale })).toBe('1,234.57');
    expect(formatNumber(1234.5678, { locale, digits: 0 })).toBe('1,235');
    expect(formatPercent(0.99953, { locale, digits: 2 })).toBe('99.95%');
  });

  it('signs a change', () => {
    expect(formatDelta(4, { locale })).toBe('+4');
    expect(formatDelta('-1.50', { locale })).toBe('-1.5');
    expect(formatDelta(0, { locale })).toBe('0');
  });

  it('names an hour of the week', () => {
    expect(formatHourOfWeek(0, locale)).toBe('Mon 00:00 UTC');
    expect(formatHourOfWeek(33, locale)).toBe('Tue 09:00 UTC');
    expect(formatHourOfWeek(167, locale)).toBe('Sun 23:00 UTC');
  });

  it('writes a date', () => {
    expect(formatDate('2027-01-31', locale)).toBe('31 Jan 2027');
  });
});
