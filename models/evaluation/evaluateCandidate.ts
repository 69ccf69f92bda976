import Big from 'big.js';
import type { Candidate } from '../candidates/candidate';
import { designCandidate } from '../candidates/designCandidate';
import type { EnvironmentRungs } from '../candidates/environmentRungs';
import { WHOLE_CATALOGUE, type SizeChoice } from '../candidates/sizeChoice';
import { chooseCommitments, type Commitments } from '../commitments/chooseCommitments';
import { MONTHS_PER_YEAR } from '../demand/calendarUnits';
import type { Demand } from '../demand/demand';
import { chargeAfter } from '../prices/chargeAfter';
import type { PriceIndex } from '../prices/indexPrices';
import { rankingPrices } from '../prices/rankingPrices';
import { tierPool } from '../prices/tierPool';
import type { BillLine } from '../report/report';
import { judgeDesign, type Judgement, type JudgementContext } from './judgeDesign';
import { placeEnvironments } from './placeEnvironments';
import { priceDesign, type PricedDesign } from './priceDesign';

/** One candidate, sized, billed, priced and judged by the functions that the final report uses. */
export interface Evaluation extends Judgement, PricedDesign {
  readonly commitment: Commitments;
  /** Twelve months of the bill with what is committed. */
  readonly effectiveYearly: Big;
  /** Effective bill + own effort + expected downtime loss; a lower bound while prices are missing. */
  readonly riskAdjustedYearly: Big;
  /** The same with the nearest region's price for every missing one: for ranking only, never shown. */
  readonly rankedYearly: Big;
}

export interface EvaluationContext extends JudgementContext {
  readonly demand: Demand;
}

export function evaluateCandidate(candidate: Candidate, context: EvaluationContext, sizes: SizeChoice = WHOLE_CATALOGUE, rungs: EnvironmentRungs = placeEnvironments(candidate, context)): Evaluation {
  return evaluateDesign(judgeDesign(designCandidate(candidate, context, sizes, rungs), context), context);
}

/** Risk-adjusted yearly cost = 12 × (monthly bill − saving of commitments) + effort hours × cost per hour + expected downtime loss. */
export function evaluateDesign(judgement: Judgement, context: EvaluationContext): Evaluation {
  const { plan, prices } = context;
  const { id, candidate, design, resilience, effort, managedServiceYearly, downtimeLossYearly, forbiddenBy, environmentsForbiddenBy, missedObjectives } = judgement;
  const { items, lines, totals } = priceDesign(design, context);
  const commitment = chooseCommitments(items, lines, candidate, context);
  const effectiveYearly = totals.yearly.minus(commitment.savingMonthly.times(MONTHS_PER_YEAR));
  const riskAdjustedYearly = effectiveYearly.plus(managedServiceYearly).plus(downtimeLossYearly);
  return {
    id,
    candidate,
    design,
    items,
    lines,
    totals,
    commitment,
    effectiveYearly,
    resilience,
    effort,
    managedServiceYearly,
    downtimeLossYearly,
    riskAdjustedYearly,
    rankedYearly: riskAdjustedYearly.plus(standInYearly(totals.missing, prices).times(plan.company.exchangeRatePerUsd)),
    forbiddenBy,
    environmentsForbiddenBy,
    missedObjectives,
  };
}

/**
 * What the missing lines would cost a year in the nearest region that prices them, in USD; nothing where no region does.
 * Free allowances and volume tiers count over all lines of a meter, as on the bill.
 */
function standInYearly(missing: readonly BillLine[], prices: PriceIndex): Big {
  const used = new Map<string, Big>();
  return missing.reduce((sum, line) => {
    const { service, product, sku, meter, region, unit } = line;
    const key = { service, product, sku, meter, region, unit };
    const tiers = rankingPrices(prices, key);
    if (tiers === null) return sum;
    const pool = tierPool(key);
    const before = used.get(pool) ?? new Big(0);
    used.set(pool, before.plus(line.quantity));
    return chargeAfter(tiers, before, new Big(line.quantity)).reduce((total, { usd }) => total.plus(usd.times(MONTHS_PER_YEAR)), sum);
  }, new Big(0));
}
