import { describe, expect, it } from 'vitest';
import { totalBill } from '../../../../models/cost/totalBill';
import type { BillLine } from '../../../../models/report/report';
import { designOf, linesOf } from '../billOfMaterials/handMade';

const [sample] = linesOf(designOf()).values();
if (sample === undefined) throw new Error('an empty bill');

const lineOf = (monthly: string | null, production = true): BillLine => ({ ...sample, monthly, production });

describe('totalBill', () => {
  it('adds the rounded lines, production and non-production apart', () => {
    const totals = totalBill([lineOf('10.10'), lineOf('0.20'), lineOf('5.05', false)]);
    expect(totals.production.toFixed(2)).toBe('10.30');
    expect(totals.nonProduction.toFixed(2)).toBe('5.05');
    expect(totals.monthly.toFixed(2)).toBe('15.35');
    // 12 × 15.35
    expect(totals.yearly.toFixed(2)).toBe('184.20');
  });

  it('adds a hundred thousand cents without drifting', () => {
    expect(totalBill(Array.from({ length: 100_000 }, () => lineOf('0.01'))).monthly.toFixed(2)).toBe('1000.00');
  });

  it('names the lines without a price and leaves them out of every total', () => {
    const missing = lineOf(null);
    const totals = totalBill([lineOf('1.00'), missing]);
    expect(totals.missing).toEqual([missing]);
    expect(totals.monthly.toFixed(2)).toBe('1.00');
  });

  it('is zero for an empty bill', () => {
    const { monthly, yearly, missing } = totalBill([]);
    expect([monthly.toFixed(2), yearly.toFixed(2), missing]).toEqual(['0.00', '0.00', []]);
  });
});
