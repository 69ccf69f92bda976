import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Plan } from '../../../../../models/document';
import {
  addSite,
  addSystem,
  addWorkload,
  newSite,
  newSystem,
  newWorkload,
  placeItems,
  removeItems,
  renamePlan,
  setAllocationDriver,
  setPin,
  updateCompany,
  updateItem,
} from '../../../../../models/document/edits';
import { planSchema } from '../../../../../models/document/schema/plan';
import { ALLOCATION_DRIVERS } from '../../../../../models/report/summary';
import { createPlanStore } from '../../../../../renderer/state/planStore';
import { samplePlan } from './samplePlan';

type Edit = (plan: Plan) => Plan;

const itemAt = (plan: Plan, at: number) => {
  const all = [...plan.sites, ...plan.systems, ...plan.workloads, ...plan.integrations, ...plan.environments];
  return all[at % all.length]?.id ?? '';
};

const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.constantFrom<Edit>(
    (plan) => addSite(plan, newSite(plan)),
    (plan) => addSystem(plan, newSystem(plan, 'wms', plan.sites[0]?.id ?? null)),
    (plan) => addWorkload(plan, newWorkload(plan, 'sales')),
    (plan) => setPin(plan, { id: 'pin', target: 'tier', value: 'zone-redundant', by: 'IT', reason: '' }),
  ),
  fc.nat(40).map((at): Edit => (plan) => removeItems(plan, [itemAt(plan, at)])),
  fc.nat(40).map((at): Edit => (plan) => placeItems(plan, { [itemAt(plan, at)]: { x: at, y: 2 * at } })),
  fc.nat(200).map((hours): Edit => (plan) => updateItem(plan, 'sites', plan.sites[0]?.id ?? '', { surviveHoursWithoutWan: hours })),
  fc.nat(100).map((percent): Edit => (plan) => updateCompany(plan, { growthPerYear: percent / 100 })),
  fc.constantFrom(...ALLOCATION_DRIVERS).map((driver): Edit => (plan) => setAllocationDriver(plan, driver)),
  fc.constantFrom('A', 'B', ' ').map((name): Edit => (plan) => renamePlan(plan, name)),
);

describe('edits and undo', () => {
  it('restore the very same plan, step by step, and redo it again', () => {
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 12 }), (edits) => {
        const start = samplePlan();
        const store = createPlanStore(start);
        for (const change of edits) store.getState().edit('Change', change);
        const end = store.getState().plan;
        while (store.getState().undoSteps.length > 0) store.getState().undo();
        expect(store.getState().plan).toBe(start);
        while (store.getState().redoSteps.length > 0) store.getState().redo();
        expect(store.getState().plan).toBe(end);
      }),
    );
  });

  it('keep every plan valid and never change the plan they were given', () => {
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 12 }), (edits) => {
        const plan = edits.reduce((current, change) => {
          const before = JSON.stringify(current);
          const next = change(current);
          expect(JSON.stringify(current)).toBe(before);
          return next;
        }, samplePlan());
        expect(planSchema.safeParse(plan).success).toBe(true);
        const ends = new Set([...plan.systems, ...plan.workloads].map((item) => item.id));
        expect(plan.integrations.every((flow) => ends.has(flow.from) && ends.has(flow.to))).toBe(true);
      }),
    );
  });
});
