import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PIN_TARGETS } from '../../models/candidates/pinTargets';
import { parsePlan, serializePlan, type Pin, type Plan } from '../../models/document';
import { PIN_ITEMS } from '../../models/document/pinItems';
import { addSite, addWorkload, clearPin, newSite, newWorkload, placeItems, removeItems, renamePlan, setAssumption, setPin, updateCompany, updateItem } from '../../models/document/edits';
import { STARTERS } from '../../models/templates';

const TARGETS = Object.keys(PIN_TARGETS) as Pin['target'][];

/** Any pin that the plan allows. */
const pinOf = (plan: Plan): fc.Arbitrary<Pin> =>
  fc.constantFrom(...TARGETS).chain((target) => {
    const list = PIN_ITEMS[target];
    const item = list === undefined ? fc.constant({}) : fc.constantFrom(...plan[list].map(({ id }) => ({ itemId: id })));
    const values = PIN_TARGETS[target].values(plan);
    const value = values.kind === 'choice' ? fc.constantFrom(...values.of) : fc.integer({ min: values.least, max: values.most });
    return fc.record({ id: fc.integer({ min: 1, max: 9999 }).map((n) => `pin-${n}`), item, value }).map(({ id, item: of, value: fixed }) => ({ id, target, ...of, value: fixed, by: 'Board', reason: 'Agreed in May.' }));
  });

/** Edits that have nothing to do with pins. */
const EDITS: readonly ((plan: Plan, text: string) => Plan)[] = [
  (plan, text) => renamePlan(plan, `Plan ${text}`),
  (plan, text) => updateCompany(plan, { name: `Company ${text}` }),
  (plan) => addSite(plan, newSite(plan)),
  (plan) => addWorkload(plan, newWorkload(plan, 'sales')),
  (plan, text) => updateItem(plan, 'sites', plan.sites[0]?.id ?? '', { name: `Site ${text}`, downtimeCostPerHour: text.length * 100 }),
  (plan) => placeItems(plan, { [plan.sites[0]?.id ?? '']: { x: 1, y: 2 } }),
  (plan) => setAssumption(plan, { id: 'demand.burst', value: 2, by: 'IT', reason: 'Measured' }),
  (plan) => removeItems(plan, plan.systems.slice(0, 1).map((system) => system.id)),
];

describe.each(STARTERS)('pins of $id', ({ plan }) => {
  it('survive unrelated edits and any number of savings', () => {
    fc.assert(
      fc.property(fc.array(pinOf(plan), { minLength: 1, maxLength: 6 }), fc.array(fc.tuple(fc.constantFrom(...EDITS), fc.string({ maxLength: 9 })), { maxLength: 8 }), (pins, edits) => {
        const pinned = pins.reduce(setPin, plan);
        const edited = edits.reduce((current, [edit, text]) => edit(current, text), pinned);
        expect(edited.pins).toEqual(pinned.pins);
        const read = parsePlan(serializePlan(edited));
        expect(read.ok && read.value.pins).toEqual(pinned.pins);
        expect(read.ok && serializePlan(read.value)).toBe(serializePlan(edited));
      }),
      { numRuns: 40 },
    );
  });

  it('are one for each place, the latest, and go when they are cleared', () => {
    fc.assert(
      fc.property(fc.array(pinOf(plan), { minLength: 1, maxLength: 8 }), (pins) => {
        const pinned = pins.reduce(setPin, plan);
        const place = ({ target, itemId }: Pin): string => `${target} ${itemId ?? ''}`;
        expect(new Set(pinned.pins.map(place)).size).toBe(pinned.pins.length);
        const last = pins.at(-1);
        expect(pinned.pins).toContainEqual(last);
        expect(clearPin(pinned, last?.id ?? '').pins).toEqual(pinned.pins.filter((pin) => pin.id !== last?.id));
      }),
    );
  });

  it('go with the site or workload that they are about, and the plan still opens', () => {
    fc.assert(
      fc.property(fc.array(pinOf(plan), { minLength: 1, maxLength: 8 }), fc.constantFrom(...plan.sites.map((site) => site.id)), (pins, gone) => {
        const pinned = pins.reduce(setPin, plan);
        const left = removeItems(pinned, [gone]);
        expect(left.pins).toEqual(pinned.pins.filter((pin) => pin.itemId !== gone));
        expect(parsePlan(serializePlan(left)).ok).toBe(true);
      }),
      { numRuns: 40 },
    );
  });
});
