import { beforeAll, describe, expect, it, vi } from 'vitest';
import { assumptionsOf } from '../../../../models/assumptions/register';
import type { Plan } from '../../../../models/document';
import { explain } from '../../../../models/explain';
import { decisionOf, type Decision } from '../../../../models/explanation/decision';
import type { Explanation, FlipRow } from '../../../../models/explanation/explanation';
import { PLAN_INPUTS } from '../../../../models/explanation/inputs/registry';
import { embeddedPriceBook } from '../../../../shared/prices/embeddedPriceBook';
import { reportOf } from '../evaluation/answers';
import { STARTER_IDS, starterPlan, withAssumption } from '../evaluation/plans';

vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 });

const decided = (plan: Plan): Decision => decisionOf(reportOf(plan).summary.recommendation);

/** The plan with one input at another value, by the whole answer's own means. */
function changed(plan: Plan, { input, kind }: FlipRow, value: number | string): Plan {
  if (kind === 'assumption') return withAssumption(plan, input, Number(value));
  const known = PLAN_INPUTS.find((each) => each.id === input);
  if (known?.kind === 'number') return known.write(plan, Number(value));
  if (known?.kind === 'choice') return known.write(plan, String(value));
  throw new Error(`no input ${input}`);
}

function explained(plan: Plan): Explanation {
  const steps = explain(plan, embeddedPriceBook);
  let step = steps.next();
  while (!step.done) step = steps.next();
  if (!step.value.ok) throw new Error('no explanation');
  return step.value.value;
}

describe.each(STARTER_IDS)('the explanation of %s', (id) => {
  const plan = starterPlan(id);
  let explanation: Explanation;
  beforeAll(() => {
    explanation = explained(plan);
  });

  it('starts from the decision of the answer', () => {
    expect(explanation.decision).toEqual(decided(plan));
  });

  it('has flip points that are true: the whole answer decides one way just before and the other way there', () => {
    expect(explanation.flips.length).toBeGreaterThan(5);
    for (const row of explanation.flips) {
      for (const point of row.points) {
        if (point.holdsAt !== row.current) expect(decided(changed(plan, row, point.holdsAt)), point.sentence).toEqual(explanation.decision);
        expect(decided(changed(plan, row, point.flipsAt)), point.sentence).toEqual(point.decision);
      }
    }
  });

  it('has values before and at a flip that are neighbours: one apart for counts, a thousandth of the size for measures', () => {
    for (const { current, points } of explanation.flips) {
      for (const { direction, holdsAt, flipsAt } of points) {
        if (typeof flipsAt !== 'number' || typeof holdsAt !== 'number' || typeof current !== 'number') continue;
        expect(Math.sign(flipsAt - holdsAt)).toBe(direction === 'up' ? 1 : -1);
        const counts = Number.isInteger(flipsAt) && Number.isInteger(holdsAt) && Math.abs(flipsAt - holdsAt) === 1;
        expect(counts || Math.abs(flipsAt - holdsAt) <= Math.abs(current) / 999).toBe(true);
      }
    }
  });

  it('adds the price of an alternative up from bill, effort and loss, to the cent', () => {
    for (const { difference } of explanation.alternatives) {
      if (difference) expect(Number(difference.bill) + Number(difference.managedService) + Number(difference.downtimeLoss)).toBeCloseTo(Number(difference.riskAdjusted), 2);
    }
    expect(explanation.alternatives.find((each) => each.status === 'chosen')?.difference).toEqual({ bill: '0.00', managedService: '0.00', downtimeLoss: '0.00', riskAdjusted: '0.00' });
  });

  it('says for every part of the decision what holds it, and a forgone saving is a real one', () => {
    expect(explanation.bindings.map((each) => each.part).sort()).toEqual(['database', 'platform', 'tenancy', 'tier']);
    for (const { kind, forgoneYearly } of explanation.bindings) expect(kind === 'money' ? forgoneYearly === null : Number(forgoneYearly) > 0).toBe(true);
  });

  it('asks the person who estimated or guessed, for every such number that moves the cost', () => {
    const asked = new Map(explanation.questions.map((each) => [each.path, each]));
    for (const { path, by, sure } of plan.provenance.filter((each) => each.path.endsWith('downtimeCostPerHour'))) {
      const weak = sure === 'guessed' || sure === 'estimated';
      expect(asked.get(path)?.ask, path).toBe(weak ? by : undefined);
    }
  });

  it('asks only what matters, flips first, then by money', () => {
    const { questions } = explanation;
    expect(questions.every((each) => each.flips || Number(each.swingYearly) > 0)).toBe(true);
    const ranks = questions.map((each) => Number(each.flips) * 1e12 + Number(each.swingYearly));
    expect(ranks).toEqual([...ranks].sort((a, b) => b - a));
    const ranges = assumptionsOf(plan);
    for (const { sure, input, low, high } of questions) {
      if (sure !== 'assumed') continue;
      const today = ranges.value(input as Parameters<typeof ranges.value>[0]);
      expect([low <= today, today <= high]).toEqual([true, true]);
    }
  });
});
