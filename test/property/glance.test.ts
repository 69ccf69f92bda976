import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Plan } from '../../models/document';
import { decisionOf } from '../../models/explanation/decision';
import { glance } from '../../models/glance';
import { answer } from '../../models/pipeline';
import type { Report } from '../../models/report/report';
import { STARTERS } from '../../models/templates';
import { embeddedPriceBook } from '../../shared/prices/embeddedPriceBook';
import { plainPlan, starterPlan, withPin } from '../unit/models/evaluation/plans';
import { randomPlan } from './optimiser/randomPlans';

const RUNS = 5;

/** What a glance promises to be the same in the whole answer. */
const firstLook = ({ headline, bill, summary: { complete, recommendation, capacity, resilience, cost, commitment } }: Report) => ({ headline, summary: { complete, recommendation, capacity, resilience, cost, commitment }, missing: bill.lines.filter(({ monthly }) => monthly === null) });

function expectSame(plan: Plan): void {
  const whole = answer(plan, embeddedPriceBook);
  const first = glance(plan, embeddedPriceBook);
  if (!whole.ok) return expect(first).toEqual(whole);
  expect(first).toEqual({ ok: true, value: firstLook(whole.value) });
  // Whatever is looked at first, the best is the best.
  const { recommendation } = whole.value.summary;
  expect(glance(plan, embeddedPriceBook, decisionOf(recommendation))).toEqual(first);
}

describe('a glance at a plan', () => {
  it.each(STARTERS)('shows what the whole answer shows: $id', ({ plan }) => expectSame(plan));

  it('shows what the whole answer shows, open regions and pins included', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 10_000 }), fc.boolean(), (seed, bound) => expectSame(randomPlan(seed, bound))), { numRuns: RUNS });
  });

  it('shows a pinned design that a rule forbids, as the answer does', () => {
    const plan = starterPlan('small-subsidiary');
    const forbidden = withPin({ ...plan, company: { ...plan.company, databaseNeeds: ['superuser'] } }, 'database', 'managed');
    expect(glance(forbidden, embeddedPriceBook)).toMatchObject({ ok: true, value: { summary: { recommendation: { database: 'managed' } } } });
    expectSame(forbidden);
  });

  it('tells the same problems', () => {
    expectSame({ ...plainPlan(), sites: [], workloads: [], integrations: [] });
  });
});
