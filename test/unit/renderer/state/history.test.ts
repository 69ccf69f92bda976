import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyPlan } from '../../../../models/document';
import { renamePlan } from '../../../../models/document/edits';
import { historyOf } from '../../../../renderer/features/history/historyOf';
import { createPlanStore } from '../../../../renderer/state/planStore';

const start = emptyPlan('plan', 'Start', '2027-01-01');

function walkedStore(names: readonly string[]) {
  const store = createPlanStore(start);
  for (const name of names) store.getState().edit(`To ${name}`, (plan) => renamePlan(plan, name));
  return store;
}

describe('the history', () => {
  it('leads to any of its steps, in whatever order, and keeps their names', () => {
    const names = ['A', 'B', 'C', 'D'];
    fc.assert(
      fc.property(fc.array(fc.nat(names.length), { maxLength: 12 }), (visits) => {
        const store = walkedStore(names);
        for (const done of visits) {
          store.getState().goTo(done);
          expect(store.getState().plan.name).toBe(['Start', ...names][done]);
        }
        expect(historyOf(store.getState()).map(({ label }) => label)).toEqual([null, ...names.map((name) => `To ${name}`)]);
      }),
    );
  });

  it('tells where the plan stands and which step is in the file', () => {
    const store = walkedStore(['A', 'B']);
    store.getState().markSaved({ handle: 'h', name: 'plan', revision: '1' }, store.getState().plan);
    store.getState().edit('To C', (plan) => renamePlan(plan, 'C'));
    store.getState().goTo(1);
    expect(historyOf(store.getState()).map(({ done, current, saved }) => [done, current, saved])).toEqual([
      [0, false, false],
      [1, true, false],
      [2, false, true],
      [3, false, false],
    ]);
  });

  it('goes no further than it reaches', () => {
    const store = walkedStore(['A']);
    store.getState().goTo(7);
    expect(store.getState().plan.name).toBe('A');
    store.getState().goTo(-1);
    expect(store.getState().plan).toBe(start);
  });

  it('has no limit within a session', () => {
    const many = Array.from({ length: 3000 }, (_, index) => `Name ${index}`);
    const store = walkedStore(many);
    store.getState().goTo(0);
    expect(store.getState().plan).toBe(start);
    expect(store.getState().redoSteps).toHaveLength(many.length);
  });
});
