import type { DataVolume } from '../../document/schema/company';
import { freshId } from '../../document/edits/freshId';
import type { Integration } from '../../document/schema/integration';
import type { Plan } from '../../document/schema/plan';
import { plantFlows } from '../../rules/planFacts';
import type { NumberInput, PlanInput } from './input';

const MOST_FLOWS = 1000;

const waiting = (plan: Plan): readonly Integration[] => plantFlows(plan).filter((flow) => flow.mode === 'sync');

const without = (plan: Plan, gone: readonly Integration[]): Plan => ({ ...plan, integrations: plan.integrations.filter((flow) => !gone.includes(flow)) });

const volume = (id: string, label: string, field: keyof DataVolume): NumberInput => ({
  kind: 'number',
  id,
  label,
  unit: () => 'GiB',
  whole: false,
  limits: () => [0, 1e12],
  paths: () => [`/data/${field}`],
  read: ({ data }) => data[field],
  write: (plan, value) => ({ ...plan, data: { ...plan.data, [field]: value } }),
});

/** What the flows and the data say. */
export const FLOW_INPUTS: readonly PlanInput[] = [
  {
    kind: 'number',
    id: 'plant-flows',
    label: 'the number of plant flows',
    unit: () => '',
    whole: true,
    scope: true,
    limits: () => [0, MOST_FLOWS],
    paths: (plan) => plantFlows(plan).map(({ id }) => `/integrations/${id}`).reverse(),
    read: (plan) => (plantFlows(plan).length === 0 ? null : plantFlows(plan).length),
    // The last of the list go first; more are copies of the last.
    write: (plan, number) => {
      const now = plantFlows(plan);
      const last = now.at(-1);
      if (number <= now.length || !last) return without(plan, now.slice(number));
      const id = freshId(plan, last.id);
      return { ...plan, integrations: [...plan.integrations, ...Array.from({ length: number - now.length }, (_, index) => ({ ...last, id: `${id}-${index}` }))] };
    },
  },
  {
    kind: 'number',
    id: 'waiting-plant-flows',
    label: 'the number of plant flows that wait for an answer',
    unit: () => '',
    whole: true,
    scope: true,
    // Others are not made to wait: that is another kind of integration.
    limits: (plan) => [0, waiting(plan).length],
    toLimits: true,
    paths: (plan) => waiting(plan).map(({ id }) => `/integrations/${id}/mode`).reverse(),
    read: (plan) => (waiting(plan).length === 0 ? null : waiting(plan).length),
    write: (plan, number) => {
      const queued = new Set(waiting(plan).slice(number));
      return { ...plan, integrations: plan.integrations.map((flow) => (queued.has(flow) ? { ...flow, mode: 'queued' as const } : flow)) };
    },
  },
  volume('database-size', 'the size of the database', 'databaseGiB'),
  volume('database-growth', 'the growth of the database a year', 'databaseGrowthGiBPerYear'),
];
