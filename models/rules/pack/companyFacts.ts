import type { PackFact } from './packFact';

/** What the company, its data and its move say. */
export const COMPANY_FACTS: readonly PackFact[] = [
  { name: 'company.name', label: 'Name of the company', type: 'text', read: (plan) => plan.company.name },
  { name: 'company.country', label: 'Country', type: 'text', read: (plan) => plan.company.country },
  { name: 'company.industry', label: 'Industry', type: 'text', read: (plan) => plan.company.industry },
  { name: 'company.currency', label: 'Currency', type: 'text', read: (plan) => plan.company.currency },
  { name: 'company.homeRegion', label: 'Home region', type: 'text', read: (plan) => plan.company.regions.home },
  { name: 'company.residency', label: 'How far data may travel', type: 'text', read: (plan) => plan.company.residency },
  { name: 'company.supportHours', label: 'Support hours', type: 'text', read: (plan) => plan.company.supportHours },
  { name: 'company.kubernetes', label: 'Kubernetes experience of the team', type: 'text', read: (plan) => plan.company.platformTeam.kubernetes },
  { name: 'company.engineers', label: 'Platform engineers', type: 'number', read: (plan) => plan.company.platformTeam.engineers },
  { name: 'company.regulations', label: 'Regulations', type: 'list', read: (plan) => plan.company.regulations },
  { name: 'company.databaseNeeds', label: 'Special needs of the database', type: 'list', read: (plan) => plan.company.databaseNeeds },
  { name: 'company.aiReadiness', label: 'Wants to be ready for AI', type: 'yes-no', read: (plan) => plan.company.aiReadiness },
  { name: 'company.growthPerYear', label: 'Growth of the load per year, 0.05 = 5 %', type: 'number', read: (plan) => plan.company.growthPerYear },
  { name: 'company.horizonMonths', label: 'Months to the horizon', type: 'number', read: (plan) => plan.company.horizonMonths },
  { name: 'company.expertHourCost', label: 'Cost of an expert hour', type: 'number', read: (plan) => plan.company.expertHourCost },
  { name: 'company.budgetPerMonth', label: 'Budget per month', type: 'number', read: (plan) => plan.company.budgetPerMonth },
  { name: 'company.ownReleasesPerYear', label: 'Releases of its own per year', type: 'number', read: (plan) => plan.company.ownReleasesPerYear },
  { name: 'data.databaseGiB', label: 'Database today, GiB', type: 'number', read: (plan) => plan.data.databaseGiB },
  { name: 'data.filestoreGiB', label: 'File store today, GiB', type: 'number', read: (plan) => plan.data.filestoreGiB },
  { name: 'data.backupRetentionDays', label: 'Days that backups are kept', type: 'number', read: (plan) => plan.data.backupRetentionDays },
  { name: 'migration.includes', label: 'Changes that come with the move', type: 'list', read: (plan) => plan.migration.includes },
  { name: 'migration.maxSitesPerWave', label: 'Sites in one wave at most', type: 'number', read: (plan) => plan.migration.maxSitesPerWave },
  { name: 'migration.crews', label: 'Crews for cutovers', type: 'number', read: (plan) => plan.migration.crews },
  { name: 'migration.cutoverHours', label: 'Hours of one cutover', type: 'number', read: (plan) => plan.migration.cutoverHours },
];
