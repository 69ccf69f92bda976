import { describe, expect, it } from 'vitest';
import { cashLines, paidCategories } from '../../../../../../renderer/features/views/cost/cashMonths';
import { cashFlowFixture } from '../../../../../fixtures/cashFlow';

describe('the table of payments', () => {
  it('has the months in order and the sum of a year below its months', () => {
    const lines = cashLines(cashFlowFixture('EUR'));
    expect(lines.map(({ id, total }) => [id, total])).toEqual([['2027-01', '100.00'], ['2027-02', '100.00'], ['year-1', '200.00']]);
    expect(lines.map(({ parts }) => parts['azure-production'])).toEqual(['100.00', '100.00', '200.00']);
  });

  it('leaves out what nothing is paid for', () => {
    expect(paidCategories(cashFlowFixture('EUR'))).toEqual(['azure-production']);
  });
});
