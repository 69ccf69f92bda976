import type { FactGrade } from '../../../models/figure/figure';
import type { InputKind } from './groupInputs';
import { catalogue } from '../../../shared/language/catalogue';
import { whyMessagesDe } from './messages.de';

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
} as const;

export const whyMessages = catalogue(whyMessagesEn, { de: whyMessagesDe });
