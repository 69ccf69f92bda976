import type { SampleReport, Spread } from '../../../../../../models/uncertainty/sampleReport';

const amounts: Spread<string> = { point: '1000.00', p10: '900.00', p50: '1100.00', p90: '1300.00', least: '800.00', most: '1500.00' };

/** A small finished report. */
export const sampleReport = (budgetPerMonth: number | null = 1250): SampleReport => ({
  plan: { name: 'Plan', hash: 'abc' },
  priceBook: { id: 'book', asOf: '2026-10-02' },
  currency: 'EUR',
  seed: 7,
  draws: 1000,
  incompleteDraws: 0,
  monthly: amounts,
  yearly: amounts,
  pointShare: 0.3,
  sizes: [],
  budget: budgetPerMonth === null ? null : { perMonth: budgetPerMonth, missShare: 0.2, halfWidth: 0.02 },
  contingency: { confidence: 0.8, covered: '1250.00', perMonth: '250.00', perYear: '3000.00' },
  lines: [],
  histogram: [],
  drivers: [],
  driverCounts: { all: 0, moving: 0 },
  correlations: [],
});
