import { regulationSchema, type Company, type Regulation } from '../../document/schema/company';
import type { Plan } from '../../document/schema/plan';
import { REGULATION_FLOORS } from '../../rules/regulations';
import type { ChoiceInput, NumberInput, PlanInput } from './input';

const withCompany = (plan: Plan, company: Partial<Company>): Plan => ({ ...plan, company: { ...plan.company, ...company } });

type Amount = 'growthPerYear' | 'expertHourCost' | 'ownReleasesPerYear';

const amount = (id: string, label: string, field: Amount, rest: Pick<NumberInput, 'unit' | 'whole' | 'limits' | 'show' | 'toLimits'>): NumberInput => ({
  kind: 'number',
  id,
  label,
  ...rest,
  paths: () => [`/company/${field}`],
  read: (plan) => plan.company[field],
  write: (plan, value) => withCompany(plan, { [field]: value }),
});

const regulation = (law: Regulation): ChoiceInput => ({
  kind: 'choice',
  id: `regulation-${law}`,
  label: `a duty under ${REGULATION_FLOORS[law].label}`,
  options: ['absent', 'present'],
  words: { absent: 'absent', present: 'present' },
  paths: () => ['/company/regulations'],
  read: ({ company }) => (company.regulations.includes(law) ? 'present' : 'absent'),
  write: (plan, value) => withCompany(plan, { regulations: regulationSchema.options.filter((each) => (each === law ? value === 'present' : plan.company.regulations.includes(each))) }),
});

/** What the company as a whole says. */
export const COMPANY_INPUTS: readonly PlanInput[] = [
  amount('growth', 'the growth of the load', 'growthPerYear', {
    unit: () => 'a year',
    whole: false,
    show: (value) => `${Number((value * 100).toFixed(3))} % a year`,
    limits: () => [-0.5, 1],
    toLimits: true,
  }),
  amount('expert-hour-cost', 'the cost of an expert hour', 'expertHourCost', { unit: ({ company }) => company.currency, whole: false, limits: () => [0, 1e12] }),
  amount('own-releases', 'the number of own releases', 'ownReleasesPerYear', { unit: () => 'a year', whole: true, limits: () => [0, 52], toLimits: true }),
  {
    kind: 'number',
    id: 'platform-engineers',
    label: 'the number of platform engineers',
    unit: () => '',
    whole: true,
    limits: () => [0, 100],
    paths: () => ['/company/platformTeam/engineers'],
    read: ({ company }) => company.platformTeam.engineers,
    write: (plan, engineers) => withCompany(plan, { platformTeam: { ...plan.company.platformTeam, engineers } }),
  },
  {
    kind: 'choice',
    id: 'kubernetes-skill',
    label: 'the Kubernetes experience of the platform team',
    options: ['none', 'basic', 'strong'],
    words: { none: 'none', basic: 'basic', strong: 'strong' },
    paths: () => ['/company/platformTeam/kubernetes'],
    read: ({ company }) => company.platformTeam.kubernetes,
    write: (plan, value) => withCompany(plan, { platformTeam: { ...plan.company.platformTeam, kubernetes: value as Company['platformTeam']['kubernetes'] } }),
  },
  {
    kind: 'choice',
    id: 'support-hours',
    label: 'the support',
    options: ['business-hours', 'extended', 'around-the-clock'],
    words: { 'business-hours': 'in business hours', extended: 'in extended hours', 'around-the-clock': 'round the clock' },
    paths: () => ['/company/supportHours'],
    read: ({ company }) => company.supportHours,
    write: (plan, value) => withCompany(plan, { supportHours: value as Company['supportHours'] }),
  },
  {
    kind: 'choice',
    id: 'database-needs',
    label: 'a need that a managed database cannot meet',
    options: ['absent', 'present'],
    words: { absent: 'absent', present: 'present' },
    paths: () => ['/company/databaseNeeds'],
    read: ({ company }) => (company.databaseNeeds.length === 0 ? 'absent' : 'present'),
    write: (plan, value) => withCompany(plan, { databaseNeeds: value === 'absent' ? [] : ['superuser'] }),
  },
  ...regulationSchema.options.map(regulation),
];
