import { TENANCY_POLICIES } from '../../../models/candidates/tenancyPolicy';
import type { FactGrade } from '../../../models/figure/figure';
import type { InputKind } from './groupInputs';
import type { DatabaseMode, Platform, Tenancy, Tier } from '../../../models/report/summary';
import { catalogue } from '../../../shared/language/catalogue';
import { termMessagesDe, whyMessagesDe } from './messages.de';

const GRADES: Readonly<Record<FactGrade, string>> = {
  A: 'Official source',
  B: 'Official, through a copy or a maintainer’s word',
  C: 'Third party',
  D: 'Derived here from other facts',
  M: 'Measured on a running Odoo 19',
};

const GROUPS: Readonly<Record<InputKind, string>> = {
  plan: 'From the plan',
  assumption: 'Assumptions',
  fact: 'Sourced facts',
  price: 'Prices',
  bill: 'From the real bill',
  rule: 'Rules',
  figure: 'Calculated from',
};

const whyMessagesEn = {
  panel: 'Why?',
  panelLabel: (figure: string) => `Why ${figure}?`,
  ask: (label: string, value: string) => `${label}: ${value}. Why?`,
  back: 'Back to the figure before',
  close: 'Close',
  formula: 'How it is calculated',
  note: 'Worth knowing',
  old: 'Before the last edit; the new value is being worked out.',
  noInputs: 'This figure rests on no further inputs.',
  unknown: 'The current answer does not contain this figure. The plan may have changed since you asked.',
  valueUnknown: 'cannot be told: a price is missing',
  priceMissing: 'missing in the price book',
  group: (kind: InputKind) => GROUPS[kind],
  grade: (grade: FactGrade) => GRADES[grade],
  overridden: 'overridden in this plan',
  overrideOrigin: (by: string, reason: string) => (reason === '' ? by : `${by}: ${reason}`),
  sourceOf: (source: string, asOf: string) => (asOf === '' ? source : `${source}, ${asOf}`),
  billOf: (month: string) => `Bill of ${month}`,
  showItem: (label: string) => `Show ${label} in the plan`,
  showAssumption: (label: string) => `Show ${label} among the assumptions`,
  goDeeper: (label: string) => `Why ${label}?`,
  perMonth: 'a month',
  perYear: 'a year',
  perHour: 'an hour',
  minutes: 'min',
  hours: 'h',
  days: 'days',
  times: (factor: string) => `× ${factor}`,
  hoursPerYear: 'h a year',
  /** Units of the engine that are words; all others are signs that every language shares. */
  units: {
    'requests/h': 'requests/h',
    'requests/s': 'requests/s',
    requests: 'requests',
    'GiB/day': 'GiB/day',
    workers: 'workers',
    nodes: 'nodes',
    connections: 'connections',
    processes: 'processes',
    users: 'users',
    messages: 'messages',
    'messages/h': 'messages/h',
    designs: 'designs',
    tunnels: 'tunnels',
    days: 'days',
    hours: 'hours',
    people: 'people',
    backups: 'backups',
    servers: 'servers',
    months: 'months',
    'events/year': 'events/year',
    'minutes/year': 'minutes/year',
  } as Readonly<Record<string, string | undefined>>,
} as const;

export const whyMessages = catalogue(whyMessagesEn, { de: whyMessagesDe });

const termMessagesEn: Readonly<Record<Tenancy | Tier | Platform | DatabaseMode, string>> = {
  // The engine's own words for the tenancies, so that list, headline and reasons speak alike.
  shared: TENANCY_POLICIES.shared.label,
  'dedicated-database': TENANCY_POLICIES['dedicated-database'].label,
  'dedicated-cluster': TENANCY_POLICIES['dedicated-cluster'].label,
  'dedicated-subscription': TENANCY_POLICIES['dedicated-subscription'].label,
  single: 'Without redundancy',
  'node-redundant': 'Node-redundant',
  'zone-redundant': 'Zone-redundant',
  'cross-region': 'Zone-redundant with a recovery region',
  aks: 'Kubernetes (AKS)',
  'container-apps': 'Container Apps',
  vm: 'Virtual machines',
  managed: 'Managed PostgreSQL',
  'self-managed': 'Self-managed PostgreSQL',
};

/** Words for the codes of decisions. */
export const termMessages = catalogue(termMessagesEn, { de: termMessagesDe });
