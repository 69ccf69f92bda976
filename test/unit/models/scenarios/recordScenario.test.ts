import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Plan } from '../../../../models/document';
import { addIntegration, addSite, addSystem, addWorkload, newIntegration, newSite, newSystem, newWorkload, placeItems, removeItems, renamePlan, setAllocationDriver, setAssumption, setPin, updateCompany, updateItem } from '../../../../models/document/edits';
import { applyScenario } from '../../../../models/scenarios/applyScenario';
import { recordScenario } from '../../../../models/scenarios/recordScenario';
import { STARTERS } from '../../../../models/templates';

type Edit = (plan: Plan, random: number) => Plan;
const at = <T>(items: readonly T[], random: number): T => items[random % items.length] as T;

/** What a person does while a scenario is recorded. */
const EDITS: readonly Edit[] = [
  (plan, random) => updateCompany(plan, { growthPerYear: (random % 90) / 100 }),
  (plan, random) => updateCompany(plan, { regions: { ...plan.company.regions, free: random % 2 === 0 } }),
  (plan, random) => updateItem(plan, 'sites', at(plan.sites, random).id, { downtimeCostPerHour: random, holidays: [] }),
  (plan, random) => updateItem(plan, 'workloads', at(plan.workloads, random).id, { rtoMinutes: 1 + (random % 900) }),
  (plan) => addSite(plan, newSite(plan)),
  (plan) => addWorkload(plan, newWorkload(plan, 'sales')),
  (plan, random) => addSystem(plan, newSystem(plan, 'mes', at(plan.sites, random).id)),
  (plan, random) => (plan.systems.length > 1 ? addIntegration(plan, newIntegration(plan, at(plan.systems, random).id, at(plan.workloads, random).id)) : plan),
  (plan, random) => (plan.sites.length > 1 ? removeItems(plan, [at(plan.sites, random).id]) : plan),
  (plan, random) => (plan.systems.length > 0 ? removeItems(plan, [at(plan.systems, random).id]) : plan),
  (plan, random) => setAssumption(plan, { id: 'demand.burst', value: 1 + (random % 5), by: 'IT', reason: '' }),
  (plan) => setPin(plan, { id: 'pin-tier', target: 'tier', value: 'cross-region', by: 'Board', reason: '' }),
  (plan) => setAllocationDriver(plan, 'users'),
  (plan, random) => renamePlan(plan, `Plan ${random}`),
  (plan, random) => placeItems(plan, { [at(plan.sites, random).id]: { x: random % 500, y: 3 } }),
];

/** The plan without the order of its lists, and without what a scenario leaves alone. */
function content({ name: _n, description: _d, layout: _l, remarks: _r, provenance: _p, scenarios: _s, ...rest }: Plan): unknown {
  return Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, Array.isArray(value) ? [...(value as readonly { id: string }[])].sort((a, b) => a.id.localeCompare(b.id)) : value]));
}

describe.each(STARTERS)('edits of $id kept as a scenario', ({ plan }) => {
  it('come out of it again, and leave the plan as it was', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...EDITS), fc.nat(9999)), { minLength: 1, maxLength: 7 }), (edits) => {
        const edited = edits.reduce((current, [edit, random]) => edit(current, random), plan);
        const recorded = recordScenario(plan, edited, 'Kept');
        if (recorded === null) {
          expect(content(edited)).toEqual(content(plan));
          return;
        }
        expect(content(recorded)).toEqual(content(plan));
        expect([recorded.layout, recorded.name]).toEqual([edited.layout, edited.name]);
        const scenario = recorded.scenarios.at(-1);
        if (!scenario) throw new Error('no scenario');
        const applied = applyScenario(recorded, scenario);
        expect(applied.ok ? content(applied.value) : applied.problems).toEqual(content(edited));
      }),
      { numRuns: 60 },
    );
  });
});

it('nothing changed is no scenario', () => {
  const [starter] = STARTERS;
  if (!starter) throw new Error('no starter');
  expect(recordScenario(starter.plan, placeItems(starter.plan, { elsewhere: { x: 1, y: 1 } }), 'Kept')).toBeNull();
});
