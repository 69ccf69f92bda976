import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePlan, serializePlan, type Plan } from '../../models/document';
import {
  addSite,
  addSystem,
  clearPin,
  clearProvenance,
  closeRemark,
  freshId,
  groupItems,
  ITEM_KINDS,
  newSite,
  newSystem,
  placeItems,
  removeItems,
  removeMeeting,
  removeRemark,
  renamePlan,
  reopenRemark,
  setAssumption,
  setMeeting,
  setPin,
  setPlaces,
  setPriceBook,
  setProvenance,
  setRemark,
  setRulePack,
  setScenario,
  ungroupItems,
  newScenario,
  updateCompany,
  updateItem,
} from '../../models/document/edits';
import { BUILT_IN_PACK } from '../../models/rules/builtInPack';
import { applyScenario } from '../../models/scenarios/applyScenario';
import { recordScenario } from '../../models/scenarios/recordScenario';
import { STARTERS } from '../../models/templates';
import { arrangePlan } from '../../renderer/features/canvas/layout/arrangePlan';
import { createPlanStore } from '../../renderer/state/planStore';

type Edit = (plan: Plan, random: number) => Plan;

const at = <T>(items: readonly T[], random: number): T | undefined => items[random % Math.max(items.length, 1)];
const idsOf = (plan: Plan) => ITEM_KINDS.flatMap((kind) => plan[kind].map(({ id }) => id));
const day = (random: number) => `2027-0${1 + (random % 9)}-1${random % 10}`;

/** What people do on the canvas, in tables, in forms and beside them. */
const EDITS: readonly Edit[] = [
  (plan) => addSite(plan, newSite(plan)),
  (plan, random) => addSystem(plan, newSystem(plan, 'mes', at(plan.sites, random)?.id ?? null)),
  (plan, random) => removeItems(plan, [at(idsOf(plan), random) ?? '']),
  (plan, random) => placeItems(plan, { [at(idsOf(plan), random) ?? 'x']: { x: random, y: -random } }),
  (plan, random) => groupItems(plan, [at([...plan.sites, ...plan.systems], random)?.id ?? []].flat(), 'Zone'),
  (plan, random) => ungroupItems(plan, [at(idsOf(plan), random) ?? '']),
  (plan, random) => updateItem(plan, 'sites', at(plan.sites, random)?.id ?? '', { surviveHoursWithoutWan: random % 100 }),
  (plan, random) => updateCompany(plan, { growthPerYear: (random % 90) / 100 }),
  (plan, random) => renamePlan(plan, `Größe ${random} 工場`),
  (plan, random) => setPin(plan, { id: freshId(plan, 'pin'), target: 'web-workers', value: 1 + (random % 9), by: 'IT', reason: '' }),
  (plan, random) => clearPin(plan, at(plan.pins, random)?.id ?? ''),
  (plan, random) => setAssumption(plan, { id: 'demand.burst', value: 1 + (random % 5), by: 'IT', reason: '' }),
  (plan, random) => setRemark(plan, { id: freshId(plan, 'note'), kind: 'question', itemId: at(idsOf(plan), random) ?? null, text: 'Why?\n| <b>', owner: '', state: 'open', due: day(random), raisedOn: day(random + 1) }),
  (plan, random) => closeRemark(plan, at(plan.remarks, random)?.id ?? '', day(random)),
  (plan, random) => reopenRemark(plan, at(plan.remarks, random)?.id ?? ''),
  (plan, random) => removeRemark(plan, at(plan.remarks, random)?.id ?? ''),
  (plan, random) => setProvenance(plan, { path: `/sites/${at(plan.sites, random)?.id ?? 'x'}/wan`, by: 'IT', sure: 'guessed', asOf: null, note: '' }),
  (plan, random) => clearProvenance(plan, at(plan.provenance, random)?.path ?? ''),
  (plan, random) => setMeeting(plan, day(random)),
  (plan, random) => removeMeeting(plan, at(plan.meetings ?? [], random) ?? ''),
  (plan, random) => setScenario(plan, newScenario(plan, [{ path: '/company/growthPerYear', value: (random % 50) / 100 }], 'What if')),
];

type Move = (random: number) => void;

/** A session: the plan store with a file behind it, and beside it the plain list of documents that it must agree with. */
function session(start: Plan) {
  const store = createPlanStore(start);
  let documents = [start];
  let now = 0;
  let text = serializePlan(start);
  const edit = (change: Edit): Move => (random) => {
    const before = store.getState().plan;
    store.getState().edit('Change', (plan) => change(plan, random));
    const after = store.getState().plan;
    if (after === before) return;
    documents = [...documents.slice(0, now + 1), after];
    now += 1;
  };
  const moves: readonly Move[] = [
    ...EDITS.map(edit),
    () => {
      store.getState().undo();
      now = Math.max(now - 1, 0);
    },
    () => {
      store.getState().redo();
      now = Math.min(now + 1, documents.length - 1);
    },
    (random) => {
      now = random % documents.length;
      store.getState().goTo(now);
    },
    () => {
      const { plan } = store.getState();
      text = serializePlan(plan);
      store.getState().markSaved({ handle: 'h', name: 'n', revision: text }, plan);
    },
    () => {
      const read = parsePlan(text);
      if (!read.ok) throw new Error(`what was saved can not be read: ${JSON.stringify(read.problems)}`);
      store.getState().replace(read.value, null);
      documents = [read.value];
      now = 0;
    },
  ];
  return { store, moves, expected: () => documents[now], steps: () => documents.length - 1 };
}

const UNDO_AND_BEYOND = 5;
/** Undo, redo, history, save and load come up about as often as all edits together. */
const step = fc.tuple(fc.oneof(fc.nat(EDITS.length - 1), fc.integer({ min: EDITS.length, max: EDITS.length + UNDO_AND_BEYOND - 1 })), fc.nat(9999));

describe.each(STARTERS)('a session over $id', ({ plan }) => {
  it('is at the same document after any edits, undos, redos, jumps, saves and loads', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 25 }), (walk) => {
        const { store, moves, expected, steps } = session(plan);
        for (const [which, random] of walk) {
          moves[which]?.(random);
          expect(store.getState().plan).toEqual(expected());
        }
        const end = store.getState().plan;
        expect(parsePlan(serializePlan(end))).toEqual({ ok: true, value: end });
        const done = store.getState().undoSteps.length;
        store.getState().goTo(0);
        store.getState().goTo(steps());
        store.getState().goTo(done);
        expect(store.getState().plan).toBe(end);
      }),
      { numRuns: 40 },
    );
  });

  it('keeps layout, pins and notes through everything that only changes the answer', () => {
    const [first] = plan.sites;
    if (!first) throw new Error('a starter has sites');
    const marked = [
      (before: Plan) => placeItems(before, { [first.id]: { x: 1234, y: -56 } }),
      (before: Plan) => setPin(before, { id: 'pin-web', target: 'web-workers', value: 5, by: 'Board', reason: 'Agreed' }),
      (before: Plan) => setRemark(before, { id: 'mine', kind: 'decision', itemId: first.id, text: 'Stays', owner: 'Board', state: 'open', due: '2027-02-01' }),
      (before: Plan) => setProvenance(before, { path: `/sites/${first.id}/wan`, by: 'IT', sure: 'measured', asOf: '2027-01-01', note: '' }),
    ].reduce((before, change) => change(before), plan);
    const kept = ({ layout, pins, remarks, provenance }: Plan) => ({ layout, pins, remarks, provenance });
    const whatIf = newScenario(marked, [{ path: '/company/growthPerYear', value: 0.33 }], 'What if');
    const applied = applyScenario(setScenario(marked, whatIf), whatIf);
    const recorded = recordScenario(marked, updateCompany(marked, { growthPerYear: 0.44 }), 'Recorded');
    const read = parsePlan(serializePlan(marked));
    if (!applied.ok || recorded === null || !read.ok) throw new Error('the plan could not be changed');
    const after = { reload: read.value, rename: renamePlan(marked, 'Other'), scenario: applied.value, recorded, reprice: setPriceBook(marked, { id: 'other-book', asOf: '2027-01-01' }), rules: setRulePack(marked, BUILT_IN_PACK.version, null) };
    for (const [what, changed] of Object.entries(after)) expect(kept(changed), what).toEqual(kept(marked));
    // The automatic layout writes places, but none of what somebody placed.
    const arranged = setPlaces(marked, arrangePlan(marked, 'new'));
    expect(Object.keys(arranged.layout.places).length).toBeGreaterThanOrEqual(Object.keys(marked.layout.places).length);
    expect(arranged.layout.places[first.id]).toMatchObject({ x: 1234, y: -56 });
    expect({ ...kept(arranged), layout: null }).toEqual({ ...kept(marked), layout: null });
  });
});
