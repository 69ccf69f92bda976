import type { Assumptions } from '../assumptions/register';
import { windowHours } from '../demand/weekSlots';
import type { Plan } from '../document/schema/plan';
import type { WeeklyWindow } from '../document/schema/primitives';
import type { Workload } from '../document/schema/workload';
import { ODOO_MEASURED } from '../facts/odooMeasured';
import { batchWindows } from './batchWindows';

type Batch = Workload['batch'][number];

export interface BatchRun {
  readonly id: string;
  readonly name: string;
  /** The workload or, for a batch flow, the integration that it belongs to. */
  readonly owner: { readonly kind: 'workload' | 'integration'; readonly id: string };
  readonly hours: number;
  readonly windowHours: number;
  /** Parts that must run side by side to end inside the window; 1 when it fits as it is. */
  readonly partsNeeded: number;
  readonly fits: boolean;
  readonly window: WeeklyWindow;
  /** The clock of the window: its own, else that of the workload's or the plan's first site. */
  readonly timeZone: string;
  /** Processes that work side by side: the parts of a run that can be cut, else one. */
  readonly processes: number;
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
  const formReadHours = assumptions.value('demand.form-read-ms') / 1000 / 3600;
  const zoneOf = new Map(batchWindows(plan).map(({ key, zone }) => [key, zone]));
  const own = plan.workloads.flatMap((workload) => workload.batch.map((batch) => ({ batch, name: `${workload.name}: ${batch.name}`, owner: { kind: 'workload', id: workload.id } as const })));
  const flows = plan.integrations.flatMap((flow) =>
    flow.mode === 'batch' && flow.window
      ? [{ batch: { id: flow.id, name: flow.name, kind: 'import', units: flow.ratePerHour, window: flow.window, splittable: true } as const, name: flow.name, owner: { kind: 'integration', id: flow.id } as const }]
      : [],
  );
  return [...own, ...flows].map(({ batch, name, owner }) => {
    const hours = batch.units * growth * UNIT_WORK[batch.kind](assumptions) * formReadHours;
    const length = windowHours(batch.window);
    const partsNeeded = Math.max(1, Math.ceil(hours / length - 1e-9));
    const fits = partsNeeded === 1 || batch.splittable;
    return { id: batch.id, name, owner, hours, windowHours: length, partsNeeded, fits, window: batch.window, timeZone: zoneOf.get(`${owner.id}/${batch.id}`) ?? 'UTC', processes: fits ? partsNeeded : 1 };
  });
}
