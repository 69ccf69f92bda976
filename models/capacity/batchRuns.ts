import type { Assumptions } from '../assumptions/register';
import { slotsOfWindow, windowHours } from '../demand/weekSlots';
import type { Plan } from '../document/schema/plan';
import type { Workload } from '../document/schema/workload';
import { ODOO_MEASURED } from '../facts/odooMeasured';

type Batch = Workload['batch'][number];

export interface BatchRun {
  readonly id: string;
  readonly name: string;
  readonly workloadId: string;
  readonly hours: number;
  readonly windowHours: number;
  /** Parts that must run side by side to end inside the window; 1 when it fits as it is. */
  readonly partsNeeded: number;
  readonly fits: boolean;
}

/** Work for one unit of each kind of batch, in form reads; the measured ratios transfer to other machines. */
const UNIT_WORK: Record<Batch['kind'], (assumptions: Assumptions) => number> = {
  'mrp-scheduler': (assumptions) => {
    const need = assumptions.value('batch.need-share');
    const made = assumptions.value('batch.manufactured-share');
    const { orderpointIdleRatio: idle, orderpointBoughtRatio: bought, orderpointManufacturedRatio: manufactured } = ODOO_MEASURED;
    return (1 - need) * idle.value + need * ((1 - made) * bought.value + made * manufactured.value);
  },
  'inventory-valuation': () => ODOO_MEASURED.valuationRatioPerProduct.value,
  reporting: (assumptions) => assumptions.value('batch.record-work'),
  'accounting-close': (assumptions) => assumptions.value('batch.record-work'),
  import: (assumptions) => assumptions.value('batch.import-work'),
  other: (assumptions) => assumptions.value('batch.record-work'),
};

/**
 * Length of every batch run at the end of the horizon against its window: hours = units × growth × work per unit (in form reads) × form read.
 * Batch flows between systems count as imports in their window.
 * @example 12,000 reordering rules at 0.51 form reads of 100 ms → 0.17 h
 */
export function batchRuns(plan: Plan, growth: number, assumptions: Assumptions): readonly BatchRun[] {
  const formReadHours = assumptions.value('demand.form-read-ms') / 3_600_000;
  const own = plan.workloads.flatMap((workload) => workload.batch.map((batch) => ({ batch, workloadId: workload.id })));
  const flows = plan.integrations.flatMap((flow) =>
    flow.mode === 'batch' && flow.window
      ? [{ batch: { id: flow.id, name: flow.name, kind: 'import', units: flow.ratePerHour, window: flow.window, splittable: true } as const, workloadId: flow.id }]
      : [],
  );
  return [...own, ...flows].map(({ batch, workloadId }) => {
    const hours = batch.units * growth * UNIT_WORK[batch.kind](assumptions) * formReadHours;
    const window = windowHours(batch.window);
    const partsNeeded = Math.max(1, Math.ceil(hours / window - 1e-9));
    return { id: batch.id, name: batch.name, workloadId, hours, windowHours: window, partsNeeded, fits: partsNeeded === 1 || batch.splittable };
  });
}

/** Most processes that runs need at the same time, from the windows in local time; an upper bound where zones differ. */
export function concurrentBatchProcesses(plan: Plan, runs: readonly BatchRun[]): number {
  const partsOf = new Map(runs.map((run) => [run.id, run.partsNeeded]));
  const busy = new Map<number, number>();
  for (const workload of plan.workloads) {
    for (const batch of workload.batch) {
      for (const slot of new Set(slotsOfWindow(batch.window))) busy.set(slot, (busy.get(slot) ?? 0) + (partsOf.get(batch.id) ?? 1));
    }
  }
  return Math.max(0, ...busy.values());
}
