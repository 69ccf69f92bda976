import type { AnsweredScenario } from '../../../../models/compare';
import type { Plan } from '../../../../models/document';
import type { Report } from '../../../../models/report/report';

/** A scenario that the workbook can switch to; `number` is its place on the Scenarios sheet, where the plan itself is 1. */
export interface SwitchedScenario extends AnsweredScenario {
  readonly number: number;
  /** Its name with the number, so that two of one name stay apart. */
  readonly label: string;
}

export const BASE_LABEL = '1. Base plan';
const FIRST_NUMBER = 2;

/** Scenarios whose payments stand in the same months and are weighed alike; others need a workbook of their own. */
export function switchable(plan: Plan, { cashFlow }: Report, scenarios: readonly AnsweredScenario[]): readonly SwitchedScenario[] {
  const termsOf = (of: Plan, months: readonly string[]): string => {
    const { currency, exchangeRatePerUsd, discountRatePerYear, currentCostPerMonth } = of.company;
    return JSON.stringify([months, currency, exchangeRatePerUsd, discountRatePerYear, currentCostPerMonth, of.priceSteps ?? []]);
  };
  const own = termsOf(plan, cashFlow.months);
  return scenarios
    .filter((each) => termsOf(each.plan, each.report.cashFlow.months) === own)
    .map((each, at) => ({ ...each, number: FIRST_NUMBER + at, label: `${FIRST_NUMBER + at}. ${each.name}` }));
}
