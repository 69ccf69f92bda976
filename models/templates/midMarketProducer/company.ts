import type { Plan } from '../../document';

export const company: Plan['company'] = {
  name: 'Moravan Seals a.s.',
  country: 'CZ',
  industry: 'Elastomer seals for cars and for pharmaceutical packaging',
  currency: 'EUR',
  exchangeRatePerUsd: '0.86',
  exchangeRateAsOf: '2026-11-20',
  discountRatePerYear: 0.08,
  horizonMonths: 36,
  startDate: '2027-01-01',
  growthPerYear: 0.07,
  regulations: ['gdpr', 'iatf-16949', 'gmp'],
  expertHourCost: 85,
  supportHours: 'extended',
  platformTeam: { engineers: 1.5, kubernetes: 'basic' },
  regions: { home: 'westeurope', disasterRecovery: 'northeurope', allowed: ['westeurope', 'northeurope'] },
  residency: 'geography',
  budgetPerMonth: 9000,
  currentCostPerMonth: 5200,
  databaseNeeds: [],
  ownReleasesPerYear: 6,
  aiReadiness: true,
};

export const data: Plan['data'] = {
  databaseGiB: 65,
  filestoreGiB: 180,
  databaseGrowthGiBPerYear: 18,
  filestoreGrowthGiBPerYear: 55,
  backupRetentionDays: 35,
};
