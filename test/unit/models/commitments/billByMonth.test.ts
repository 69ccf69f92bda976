import Big from 'big.js';
import { describe, expect, it } from 'vitest';
import { billByMonth } from '../../../../models/commitments/billByMonth';

const TERM = { committedMonthly: new Big(400), savingMonthly: new Big(100), years: 1 };
const timing = { startDate: '2027-11-15', horizonMonths: 26, from: 2, upfront: false };

describe('the bill month by month', () => {
  it('is the same spread and paid when every month is paid for itself', () => {
    const months = billByMonth(new Big(1000), [TERM], timing);
    expect(months.slice(0, 4).map(({ month, effective, billed }) => [month, effective.toFixed(), billed.toFixed()])).toEqual([
      ['2027-11', '1000', '1000'],
      ['2027-12', '1000', '1000'],
      ['2028-01', '900', '900'],
      ['2028-02', '900', '900'],
    ]);
  });

  it('bears the whole term in the month of purchase and of each renewal', () => {
    const months = billByMonth(new Big(1000), [TERM], { ...timing, upfront: true });
    const billed = months.map((each) => each.billed.toFixed());
    // 900 − 400 + 12 × 400 = 5,300, then 500 until the term is renewed.
    expect([billed[1], billed[2], billed[3], billed[13], billed[14], billed[15]]).toEqual(['1000', '5300', '500', '500', '5300', '500']);
    // Two whole terms of 12 months lie within 26 months, two months late: both views add up to the same.
    const sum = (amounts: readonly Big[]): string => amounts.reduce((total, each) => total.plus(each), new Big(0)).toFixed();
    expect(sum(months.map((each) => each.billed))).toBe(sum(months.map((each) => each.effective)));
  });
});
