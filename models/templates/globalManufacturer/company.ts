import type { Plan } from '../../document';

export const company: Plan['company'] = {
  name: 'Verhaegen Motion Group',
  country: 'NL',
  industry: 'Electric drives, gearboxes and actuators',
  currency: 'USD',
  exchangeRatePerUsd: '1',
  exchangeRateAsOf: '2026-11-20',
  discountRatePerYear: 0.08,
  horizonMonths: 60,
  startDate: '2027-01-01',
  growthPerYear: 0.08,
  regulations: ['gdpr', 'nis2', 'sox', 'iatf-16949', 'gmp', 'iso-27001'],
  expertHourCost: 120,
  supportHours: 'around-the-clock',
  platformTeam: { engineers: 9, kubernetes: 'strong' },
  regions: {
    home: 'westeurope',
    disasterRecovery: 'northeurope',
    allowed: ['westeurope', 'northeurope', 'swedencentral', 'eastus2', 'centralus', 'southeastasia', 'eastasia'],
  },
  residency: 'none',
  budgetPerMonth: 90_000,
  currentCostPerMonth: 74_000,
  databaseNeeds: [],
  ownReleasesPerYear: 18,
  aiReadiness: true,
};

export const data: Plan['data'] = {
  databaseGiB: 920,
  filestoreGiB: 2600,
  databaseGrowthGiBPerYear: 240,
  filestoreGrowthGiBPerYear: 700,
  backupRetentionDays: 35,
};
