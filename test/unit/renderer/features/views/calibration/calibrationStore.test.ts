import { beforeEach, expect, it } from 'vitest';
import type { Calibrated } from '../../../../../../models/calibration/calibrated';
import type { Suggestion } from '../../../../../../models/calibration/calibration';
import { emptyPlan, hashPlan, type Plan } from '../../../../../../models/document';
import { problem } from '../../../../../../models/problem/problem';
import { fail, ok } from '../../../../../../models/problem/result';
import { useCalibration } from '../../../../../../renderer/features/views/calibration/calibrationStore';
import type { Bill } from '../../../../../../renderer/features/views/calibration/readBill';
import { usePlan } from '../../../../../../renderer/state/usePlan';

const bill: Bill = { name: 'march.csv', usage: { rows: [], months: [] }, taken: 1, leftOut: 0, problems: [] };
const suggestion = { id: 'network.response-kib', label: 'Data sent', unit: 'KiB', suggested: 33, volume: 'Egress', evidence: [{ month: '2027-03' }], spread: [33, 33] } as unknown as Suggestion;
const compared: Plan[] = [];
const engine = {
  calibrate: async ({ plan }: { readonly plan: Plan }) => {
    compared.push(plan);
    return ok({ calibration: { plan: { name: plan.name, hash: hashPlan(plan) } }, figures: {}, effects: [] } as unknown as Calibrated);
  },
};
const state = () => useCalibration.getState();
const shownHash = () => state().found?.value.calibration.plan.hash;

beforeEach(async () => {
  compared.length = 0;
  usePlan.getState().replace(emptyPlan('plan', 'Plan', '2027-01-01'), null);
  await state().read(engine, async () => ok(bill));
});

it('a bill that was read is compared at once', () => {
  expect([state().bill, compared, shownHash()]).toEqual([bill, [usePlan.getState().plan], hashPlan(usePlan.getState().plan)]);
});

it('an accepted correction is one labelled step with who and why, and is compared again', async () => {
  const before = usePlan.getState().plan;
  await state().accept(engine, suggestion, 'A. Consultant');
  const { plan, undoSteps } = usePlan.getState();
  expect(undoSteps.map(({ label }) => label)).toEqual(['Correct “Data sent” by the bill']);
  expect(plan.assumptions).toEqual([{ id: suggestion.id, value: 33, by: 'A. Consultant', reason: expect.stringContaining('2027-03') as string }]);
  expect([compared.length, state().accepted, shownHash()]).toEqual([2, suggestion, hashPlan(plan)]);
  usePlan.getState().undo();
  expect([state().accepted, shownHash(), compared.length]).toEqual([null, hashPlan(before), 2]);
});

it('a refused correction stays refused for this bill only', async () => {
  state().refuse(suggestion.id, true);
  await state().compare(engine);
  expect(state().refused.has(suggestion.id)).toBe(true);
  await state().read(engine, async () => ok({ ...bill, name: 'april.csv' }));
  expect(state().refused.has(suggestion.id)).toBe(false);
});

it('a bill that can not be read leaves the one before, and says why', async () => {
  await state().read(engine, async () => fail(problem('usage.empty')));
  expect([state().bill, state().readProblems.map(({ code }) => code)]).toEqual([bill, ['usage.empty']]);
});

it('a bill goes with the document that it was read for, also one that is still read', async () => {
  let finish = (): void => undefined;
  const reading = state().read(engine, ({ signal }) => new Promise((settle) => ((finish = () => settle(ok(bill))), signal.addEventListener('abort', () => settle(null)))));
  usePlan.getState().replace(emptyPlan('other', 'Other', '2027-01-01'), null);
  finish();
  await reading;
  expect([state().bill, state().found, state().reading]).toEqual([null, null, null]);
});
