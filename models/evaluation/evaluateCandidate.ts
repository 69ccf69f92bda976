import Big from 'big.js';
import { billDesign } from '../billOfMaterials/billDesign';
import type { BillItem } from '../billOfMaterials/billItem';
import { candidateId, type Candidate } from '../candidates/candidate';
import type { Design } from '../candidates/design';
import { designCandidate, type DesignContext } from '../candidates/designCandidate';
import { priceItems } from '../cost/priceItems';
import { totalBill, type BillTotals } from '../cost/totalBill';
import { MONTHS_PER_YEAR } from '../demand/calendarUnits';
import { findTiers } from '../prices/findTiers';
import type { PriceIndex } from '../prices/indexPrices';
import { nearestPricedRegion } from '../prices/nearestPricedRegion';
import type { BillLine } from '../report/report';
import { assessResilience, type Resilience } from '../resilience/assessResilience';
import type { FiredRule } from '../rules/rule';

/** One candidate, sized, billed, priced and judged by the functions that the final report uses. */
export interface Evaluation {
  readonly id: string;
  readonly candidate: Candidate;
  readonly design: Design;
  readonly items: readonly BillItem[];
  readonly lines: readonly BillLine[];
  readonly totals: BillTotals;
  readonly resilience: Resilience;
  readonly effort: readonly { readonly ruleId: string; readonly hoursPerYear: number }[];
  readonly managedServiceYearly: Big;
  readonly downtimeLossYearly: Big;
  /** Bill + own effort + expected downtime loss; a lower bound while prices are missing. */
  readonly riskAdjustedYearly: Big;
  /** The same with the nearest region's price for every missing one: for ranking only, never shown. */
  readonly rankedYearly: Big;
  /** Sentences of the hard rules that forbid it. */
  readonly forbiddenBy: readonly string[];
  readonly missedObjectives: readonly string[];
}

export interface EvaluationContext extends DesignContext {
  readonly fired: readonly FiredRule[];
}

const MONEY_DECIMALS = 2;

/** Risk-adjusted yearly cost = 12 × monthly bill + effort hours × cost per hour + expected downtime loss. */
export function evaluateCandidate(candidate: Candidate, context: EvaluationContext): Evaluation {
  const { plan, prices, assumptions, fired } = context;
  const design = designCandidate(candidate, context);
  const items = billDesign(design, context);
  const lines = priceItems(items, prices, plan.company.exchangeRatePerUsd);
  const totals = totalBill(lines);
  const resilience = assessResilience(plan, design, assumptions);
  const size = { nodes: nodesOf(design), environments: design.environments.length };
  const effort = fired.flatMap(({ rule, hit }) => {
    const hoursPerYear = hit.effortHoursPerYear?.(candidate, size) ?? 0;
    return hoursPerYear > 0 ? [{ ruleId: rule.id, hoursPerYear }] : [];
  });
  const managedServiceYearly = money(effort.reduce((sum, each) => sum + each.hoursPerYear, 0) * plan.company.expertHourCost);
  const downtimeLossYearly = money(resilience.lossPerYear);
  const riskAdjustedYearly = totals.yearly.plus(managedServiceYearly).plus(downtimeLossYearly);
  return {
    id: candidateId(candidate),
    candidate,
    design,
    items,
    lines,
    totals,
    resilience,
    effort,
    managedServiceYearly,
    downtimeLossYearly,
    riskAdjustedYearly,
    rankedYearly: riskAdjustedYearly.plus(standInYearly(totals.missing, prices).times(plan.company.exchangeRatePerUsd)),
    forbiddenBy: fired.filter(({ hit }) => hit.forbids?.(candidate)).map(({ hit }) => hit.sentence),
    missedObjectives: resilience.objectives.filter((objective) => !objective.met).map((objective) => objective.id),
  };
}


/** What the missing lines would cost a year in the nearest region that prices them, in USD; nothing where no region does. */
function standInYearly(missing: readonly BillLine[], prices: PriceIndex): Big {
  return missing.reduce((sum, line) => {
    const { service, product, sku, meter, region, unit } = line;
    const key = { service, product, sku, meter, region, unit };
    const nearest = nearestPricedRegion(prices, key);
    const price = nearest === null ? undefined : findTiers(prices, { ...key, region: nearest })?.at(-1);
    return price ? sum.plus(new Big(line.quantity).times(price.usdPerUnit).times(MONTHS_PER_YEAR)) : sum;
  }, new Big(0));
}

/** Servers that somebody patches; parts of pooled nodes belong to their operator. */
function nodesOf(design: Design): number {
  return design.environments.reduce((sum, each) => sum + Math.ceil(each.nodes?.count ?? 0), 0);
}

/** Estimates become money at the cent; the engine's floats end here. */
function money(amount: number): Big {
  return new Big(amount).round(MONEY_DECIMALS, Big.roundHalfUp);
}
