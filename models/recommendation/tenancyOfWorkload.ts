import { rungOf } from '../candidates/tenancyPolicy';
import type { Plan } from '../document/schema/plan';
import type { Workload } from '../document/schema/workload';
import { TENANCIES, type Tenancy } from '../report/summary';
import { count, plantFlows, span } from '../rules/planFacts';
import { REGULATION_FLOORS } from '../rules/regulations';

export interface WorkloadTenancy {
  readonly id: string;
  readonly tenancy: Tenancy;
  readonly reasons: readonly string[];
}

/** Processes whose records each group of regulations is about; others are bound by none of them. */
const REGULATED_PROCESSES: Readonly<Record<string, readonly Workload['process'][]>> = {
  sox: ['accounting', 'reporting', 'sales', 'procurement'],
  gmp: ['manufacturing', 'mrp', 'quality', 'inventory', 'maintenance'],
  'medical-device': ['manufacturing', 'mrp', 'quality', 'inventory', 'maintenance', 'plm'],
  'food-safety': ['manufacturing', 'quality', 'inventory', 'shipping'],
  'iatf-16949': ['manufacturing', 'mrp', 'quality', 'inventory', 'procurement'],
};

/** Whether a regulation is about the records of a process. */
export const bindsProcess = (regulation: Plan['company']['regulations'][number], process: Workload['process']): boolean => REGULATED_PROCESSES[regulation]?.includes(process) ?? true;

/**
 * The rung that each workload needs by its own facts, never above the estate's: its regulations and data set the
 * floor; custom modules, plant flows, change windows and a short recovery objective pull it to the estate's rung.
 */
export function tenancyOfWorkloads(plan: Plan, estate: Tenancy): readonly WorkloadTenancy[] {
  const flows = plantFlows(plan);
  return plan.workloads.map((workload) => {
    const reasons: string[] = [];
    let floor: Tenancy = 'shared';
    const raise = (tenancy: Tenancy, reason: string): void => {
      if (rungOf(tenancy) > rungOf(floor)) floor = tenancy;
      reasons.push(reason);
    };
    for (const regulation of plan.company.regulations) {
      const { label, floor: needed } = REGULATION_FLOORS[regulation];
      if (bindsProcess(regulation, workload.process) && rungOf(needed) > 0) raise(needed, `${label} covers ${workload.process}.`);
    }
    if (workload.sensitivity === 'restricted') raise('dedicated-database', `${workload.name} holds restricted data.`);
    const own = flows.filter((flow) => flow.from === workload.id || flow.to === workload.id);
    if (own.length > 0) raise(estate, `${count(own.length, 'plant flow ends', 'plant flows end')} in ${workload.name}.`);
    if (workload.customModules > 0) raise(estate, `${workload.name} carries ${count(workload.customModules, 'custom module', 'custom modules')}.`);
    if (workload.changeWindows.length > 0) raise(estate, `${workload.name} has ${count(workload.changeWindows.length, 'change window', 'change windows')} of its own.`);
    if (workload.criticality === 'critical') raise(estate, `${workload.name} is critical and must be back within ${span(workload.rtoMinutes)}.`);
    const pin = plan.pins.find((each) => each.target === 'workload-tenancy' && each.itemId === workload.id);
    const fixed = TENANCIES.find((each) => each === pin?.value);
    if (pin && fixed) raise(fixed, `${pin.by} fixed it: ${pin.reason}`);
    if (reasons.length === 0) reasons.push(`Nothing about ${workload.name} asks for isolation: no custom modules, no plant flows, ${workload.sensitivity} data.`);
    return { id: workload.id, tenancy: TENANCIES[Math.min(rungOf(floor), rungOf(estate))] ?? estate, reasons };
  });
}
