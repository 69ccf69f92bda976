import type { PlanCheck } from './check';
import { missing } from './missing';

/** Both ends of an integration are systems or workloads of the plan. */
export const integrationEnds: PlanCheck = (plan) => {
  const ends = new Set([...plan.systems, ...plan.workloads].map((item) => item.id));
  return plan.integrations.flatMap(({ from, to }, index) => [
    ...missing(from, ends, `integrations[${index}].from`, 'a system or a workload'),
    ...missing(to, ends, `integrations[${index}].to`, 'a system or a workload'),
  ]);
};
