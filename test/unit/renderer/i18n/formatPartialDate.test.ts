import { expect, it } from 'vitest';
import { formatPartialDate } from '../../../../renderer/i18n';

it('shows a date as exactly as it is known', () => {
  expect(formatPartialDate('2029-11-08', 'en-GB')).toBe('8 Nov 2029');
  expect(formatPartialDate('2027-06', 'en-GB')).toBe('Jun 2027');
  expect(formatPartialDate('2014', 'en-GB')).toBe('2014');
});

it('leaves words as they are', () => {
  expect(formatPartialDate('undated, read 2026-11-22', 'en-GB')).toBe('undated, read 2026-11-22');
  expect(formatPartialDate('', 'en-GB')).toBe('');
});
