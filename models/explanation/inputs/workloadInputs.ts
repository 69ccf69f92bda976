import type { Plan } from '../../document/schema/plan';
import { dataSensitivitySchema, type DataSensitivity, type Workload } from '../../document/schema/workload';
import { strictest } from '../../resilience/objectives';
import { customModules } from '../../rules/planFacts';
import type { NumberInput, PlanInput } from './input';
import { spread } from './spread';

/** 90 days: the longest objective that a plan may state. */
const LONGEST_OBJECTIVE_MINUTES = 60 * 24 * 90;

const LEVELS: readonly DataSensitivity[] = dataSensitivitySchema.options;

const withWorkloads = (plan: Plan, change: (workload: Workload, index: number) => Workload): Plan => ({ ...plan, workloads: plan.workloads.map(change) });

/** The strictest objective: looser ones wait for it, a stricter value belongs to the workload that states it. */
const objective = (kind: 'rto' | 'rpo', label: string, least: number): NumberInput => {
  const field = kind === 'rto' ? 'rtoMinutes' : 'rpoMinutes';
  return {
    kind: 'number',
    id: `strictest-${kind}`,
    label,
    unit: () => 'minutes',
    whole: true,
    limits: () => [least, LONGEST_OBJECTIVE_MINUTES],
    toLimits: true,
    paths: (plan) => [`/workloads/${strictest(plan, kind)?.workloadId ?? ''}/${field}`],
    read: (plan) => strictest(plan, kind)?.minutes ?? null,
    write: (plan, minutes) => {
      const stated = strictest(plan, kind);
      return withWorkloads(plan, (workload) => (workload.id === stated?.workloadId || workload[field] < minutes ? { ...workload, [field]: minutes } : workload));
    },
  };
};

const highest = (plan: Plan): DataSensitivity => LEVELS[Math.max(0, ...plan.workloads.map((each) => LEVELS.indexOf(each.sensitivity)))] ?? 'public';

/** What the ERP processes say. */
export const WORKLOAD_INPUTS: readonly PlanInput[] = [
  objective('rto', 'the strictest recovery time objective', 1),
  objective('rpo', 'the strictest recovery point objective', 0),
  {
    kind: 'number',
    id: 'custom-modules',
    label: 'the number of custom modules',
    unit: () => '',
    whole: true,
    limits: () => [0, 1000],
    paths: ({ workloads }) => [...workloads].sort((a, b) => b.customModules - a.customModules).map(({ id }) => `/workloads/${id}/customModules`),
    read: customModules,
    write: (plan, total) => {
      const parts = spread(total, plan.workloads.map((each) => each.customModules));
      return withWorkloads(plan, (workload, index) => ({ ...workload, customModules: parts[index] ?? 0 }));
    },
  },
  {
    kind: 'choice',
    id: 'sensitivity',
    label: 'the most sensitive data',
    options: LEVELS,
    words: { public: 'public', internal: 'internal', confidential: 'confidential', restricted: 'restricted' },
    paths: (plan) => plan.workloads.filter((each) => each.sensitivity === highest(plan)).map(({ id }) => `/workloads/${id}/sensitivity`),
    read: highest,
    write: (plan, value) => {
      const level = value as DataSensitivity;
      const first = plan.workloads.find((each) => each.sensitivity === highest(plan))?.id;
      const above = (workload: Workload): boolean => LEVELS.indexOf(workload.sensitivity) > LEVELS.indexOf(level);
      return withWorkloads(plan, (workload) => (workload.id === first || above(workload) ? { ...workload, sensitivity: level } : workload));
    },
  },
];
