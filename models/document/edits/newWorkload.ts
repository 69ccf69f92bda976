import type { Plan } from '../schema/plan';
import type { Process, Workload } from '../schema/workload';
import { freshId } from './freshId';
import { freshName } from './freshName';
import { WORKLOAD_PRESETS } from './workloadPresets';

/** An ERP process used at every site of the plan, with the usual steps of its people. */
export function newWorkload(plan: Plan, process: Process): Workload {
  return {
    id: freshId(plan, process),
    process,
    siteIds: plan.sites.map((site) => site.id),
    customModules: 0,
    changeWindows: [],
    note: '',
    ...WORKLOAD_PRESETS[process],
    name: freshName(plan.workloads, WORKLOAD_PRESETS[process].name),
  };
}
