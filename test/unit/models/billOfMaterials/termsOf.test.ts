import { describe, expect, it } from 'vitest';
import { assumptionsOf, type AssumptionId } from '../../../../models/assumptions/register';
import { termValue } from '../../../../models/figure/termValue';
import type { BillLine, Report } from '../../../../models/report/report';
import { randomPlan } from '../../../property/optimiser/randomPlans';
import { reportOf } from '../evaluation/answers';
import { starterPlan } from '../evaluation/plans';

const DECIMALS = 5;
const plans = [
  ['the starter with most to bill', starterPlan('global-manufacturer')],
  ['a random plan', randomPlan(4, true)],
] as const;

/** What is billed of an item in all its tiers. */
const billed = (lines: readonly BillLine[], id: string): number => lines.filter((line) => line.id.split('@')[0] === id).reduce((sum, line) => sum + Number(line.quantity), 0);

describe('quantities as calculations to repeat', () => {
  it.each(plans)('come to what is billed, in the size of every year: %s', (_name, plan) => {
    const { bill, cashFlow }: Report = reportOf(plan);
    const { value } = assumptionsOf(plan);
    for (const { lines, terms } of [bill, ...cashFlow.steps]) {
      expect(Object.keys(terms).length).toBeGreaterThan(10);
      for (const [id, term] of Object.entries(terms)) expect(termValue(term, (each) => value(each as AssumptionId)), id).toBeCloseTo(billed(lines, id), DECIMALS);
    }
  });
});
