import Big from 'big.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatMoney } from '../../renderer/i18n/formatMoney';
import { reportOf } from '../unit/models/evaluation/answers';
import { STARTER_IDS, starterPlan } from '../unit/models/evaluation/plans';

/** A decimal point, a decimal comma, and a comma with narrow spaces between thousands; the Swiss write an apostrophe. */
const LOCALES = ['en-US', 'de-DE', 'fr-FR', 'cs-CZ', 'de-CH', 'ja-JP'] as const;
const amounts = fc.array(fc.integer({ min: -5_000_000, max: 50_000_000 }).map((cents) => new Big(cents).div(100).toFixed(2)), { minLength: 1, maxLength: 80 });
const sum = (parts: readonly string[]): Big => parts.reduce((total, each) => total.plus(each), new Big(0));

/** Reads an amount back as a person would: digits, one sign and what the locale puts before decimals. */
function readBack(shown: string, locale: string): Big {
  const decimal = new Intl.NumberFormat(locale).formatToParts(1.5).find(({ type }) => type === 'decimal')?.value ?? '.';
  const negative = /[-−]/.test(shown);
  const [whole = '', digits = ''] = shown.split(decimal).map((part) => part.replace(/\D/g, ''));
  return new Big(`${negative ? '-' : ''}${whole === '' ? '0' : whole}.${digits === '' ? '0' : digits}`);
}

describe.each(LOCALES)('money as it is shown in %s', (locale) => {
  it('adds up to the total that is shown below it, to the cent', () => {
    fc.assert(
      fc.property(amounts, (parts) => {
        const shown = (amount: string) => formatMoney(amount, 'EUR', { exact: true, locale });
        const added = parts.reduce((total, each) => total.plus(readBack(shown(each), locale)), new Big(0));
        expect(readBack(shown(sum(parts).toFixed(2)), locale).toFixed(2)).toBe(added.toFixed(2));
      }),
      { numRuns: 40 },
    );
  });

  it('rounds a headline once, from the exact sum and never from rounded parts', () => {
    fc.assert(
      fc.property(amounts, (parts) => {
        const total = sum(parts);
        const shown = readBack(formatMoney(total.toFixed(2), 'EUR', { locale }), locale);
        const least = total.abs().gte(100) ? 0 : 2;
        expect(shown.toFixed(2)).toBe(total.round(least, Big.roundHalfUp).toFixed(2));
      }),
      { numRuns: 40 },
    );
  });
});

it.each(STARTER_IDS)('the shown lines and shares of %s add up to its shown total', (id) => {
  const { bill, allocation, summary } = reportOf(starterPlan(id));
  const { currency, monthly } = summary.cost;
  for (const locale of LOCALES) {
    const read = (amount: string) => readBack(formatMoney(amount, currency, { exact: true, locale }), locale);
    const total = read(monthly).toFixed(2);
    expect(bill.lines.reduce((added, line) => added.plus(read(line.monthly ?? '0')), new Big(0)).toFixed(2)).toBe(total);
    for (const { sites } of allocation) expect(sites.reduce((added, site) => added.plus(read(site.monthly)), new Big(0)).toFixed(2)).toBe(total);
  }
});
