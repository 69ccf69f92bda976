import type { Plan } from '../../document';

export const company: Plan['company'] = {
  name: 'Aquavento Pumps Portugal, Lda.',
  country: 'PT',
  industry: 'Sales and assembly of circulation pumps',
  currency: 'EUR',
  exchangeRatePerUsd: '0.86',
  exchangeRateAsOf: '2026-11-20',
  discountRatePerYear: 0.07,
  horizonMonths: 36,
  startDate: '2027-01-01',
  growthPerYear: 0.04,
  regulations: ['gdpr'],
  expertHourCost: 80,
  supportHours: 'business-hours',
  platformTeam: { engineers: 0, kubernetes: 'none' },
  regions: { home: 'westeurope', disasterRecovery: null, allowed: ['westeurope', 'northeurope'] },
  residency: 'geography',
  budgetPerMonth: 1200,
  currentCostPerMonth: 650,
  databaseNeeds: [],
  ownReleasesPerYear: 1,
  aiReadiness: false,
};

export const data: Plan['data'] = {
  databaseGiB: 4,
  filestoreGiB: 9,
  databaseGrowthGiBPerYear: 1.2,
  filestoreGrowthGiBPerYear: 2.5,
  backupRetentionDays: 14,
};
