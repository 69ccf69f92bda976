import { assumptionsOf } from '../assumptions/register';
import { billDesign } from '../billOfMaterials/billDesign';
import type { BillItem } from '../billOfMaterials/billItem';
import type { Design } from '../candidates/design';
import { designContextOf } from '../candidates/designContextOf';
import { priceItems } from '../cost/priceItems';
import type { AssumptionOverride } from '../document/schema/planning';
import type { Outcome } from '../outcome/outcome';
import type { BillLine } from '../report/report';
import { RESOURCE_KINDS } from '../resources/registry';
import { monthsBetween } from './monthArithmetic';

/** What the recommended design runs up in one month. */
export interface MonthlyModel {
  /** Its quantities, of one resource kind or all, as they are or with another value of an assumption. */
  items(kindId: string | null, change: AssumptionOverride | null): readonly BillItem[];
  lines(change: AssumptionOverride | null): readonly BillLine[];
}

/**
 * The model as it is for a month: sizes stand as designed for the horizon, volumes (requests, logs, data, backups) are those
 * of the growth until that month, by the functions of the bill. Months before the start count as the start, months after
 * the horizon as the horizon.
 * @param month `2027-08`
 * @example start 2027-01-01, growth 7 % a year, month 2028-01 → requests of the start × 1.07
 */
export function monthlyModel({ plan, prices, recommendation }: Outcome, month: string): MonthlyModel {
  const { company } = plan;
  const grown = Math.min(company.horizonMonths, Math.max(0, monthsBetween(company.startDate, month)));
  const planThen = { ...plan, company: { ...company, horizonMonths: grown } };
  const contextThen = designContextOf(planThen, assumptionsOf(plan), prices);
  const { design } = recommendation.chosen;
  const designThen: Design = { ...design, environments: design.environments.map((each) => ({ ...each, requirements: contextThen.requirementsOf(each.requirements.scale) })) };
  const items = (kindId: string | null, change: AssumptionOverride | null): readonly BillItem[] => {
    const assumptions = assumptionsOf({ assumptions: change === null ? plan.assumptions : [...plan.assumptions, change] });
    // The plan as it is: retention and regions do not grow, and no kind of resource reads the horizon.
    return billDesign(designThen, { ...contextThen, plan, assumptions }, kindId === null ? RESOURCE_KINDS : RESOURCE_KINDS.filter(({ id }) => id === kindId));
  };
  return { items, lines: (change) => priceItems(items(null, change), prices, company.exchangeRatePerUsd) };
}
