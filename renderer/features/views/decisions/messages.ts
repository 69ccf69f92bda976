import type { AlternativeRow } from '../../../../models/report/report';
import { catalogue } from '../../../../shared/language/catalogue';
import { decisionsMessagesDe } from './messages.de';

type Status = AlternativeRow['status'];

const STATUSES: Readonly<Record<Status, string>> = {
  chosen: 'Chosen',
  'runner-up': 'Runner-up',
  feasible: 'Possible',
  'misses-objective': 'Misses an objective',
  excluded: 'Excluded',
  unpriced: 'Without a price',
};

const decisionsMessagesEn = {
  title: 'Decisions',
  lead: 'Every architecture the engine weighed. The choice is the lowest risk-adjusted cost, the bill plus service effort plus expected downtime loss, among those that meet the objectives.',
  chart: 'Monthly cost against expected downtime',
  chartLabel: 'Alternatives by monthly cost and expected downtime hours a year; down and left is better',
  costAxis: 'Monthly cost',
  downtimeAxis: 'Expected downtime, hours a year',
  alternatives: 'Alternatives',
  status: (status: Status) => STATUSES[status],
  architecture: 'Architecture',
  monthly: 'A month',
  riskAdjusted: 'Risk-adjusted a year',
  downtime: 'Downtime h/year',
  unpriced: 'price missing',
  notTold: 'not told',
  filter: 'Show',
  all: 'all',
  count: (label: string, count: number) => `${label} (${String(count)})`,
  more: (count: number) => `Show ${String(count)} more`,
  none: 'No alternative has been weighed yet.',
  reasons: 'Reasons',
  for: 'For the choice',
  against: 'Against the choice',
  noReasons: 'None.',
  moreReasons: (count: number) => (count === 1 ? 'one more reason' : `${String(count)} more reasons`),
  workloads: 'Tenancy by workload',
  environments: 'Tenancy by environment',
  environmentsLead: 'Environments beside production stand where their bill and work are lowest and no rule forbids it. Prices are a year of bill and work against the recommendation.',
  step: 'On another rung',
  forbidden: 'A rule forbids it.',
  stepOf: (environment: string, rung: string) => `${environment}, ${rung}`,
  butOf: (reason: string) => `But: ${reason}`,
  workload: 'Workload',
  tenancy: 'Tenancy',
  because: 'Because',
} as const;

export const decisionsMessages = catalogue(decisionsMessagesEn, { de: decisionsMessagesDe });
