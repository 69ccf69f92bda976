import { recall } from '../memo/recall';
import { billDesign } from '../billOfMaterials/billDesign';
import type { Candidate } from '../candidates/candidate';
import { designCandidate, type DesignContext } from '../candidates/designCandidate';
import type { EnvironmentRungs } from '../candidates/environmentRungs';
import { isApart, rungOf } from '../candidates/tenancyPolicy';
import type { CurveContext } from '../commitments/lineSteps';
import { mostSaved } from '../commitments/mostSaved';
import { MONTHS_PER_YEAR } from '../demand/calendarUnits';
import { pinned } from '../document/pinned';
import type { Environment } from '../document/schema/environment';
import type { Plan } from '../document/schema/plan';
import { findTiers } from '../prices/findTiers';
import { rankingPrices } from '../prices/rankingPrices';
import { TENANCIES, type Tenancy } from '../report/summary';
import type { FiredRule } from '../rules/rule';
import { bansOf, environmentHours } from './environmentRules';
import type { JudgementContext } from './judgeDesign';

const CENTS_PER_UNIT = 100;

/** What bills and their commitments are made from. */
type BillingContext = DesignContext & CurveContext;

/**
 * Where the environments beside production stand: each on the rung, at most production's, that no hard rule forbids and
 * on which its bill and its own effort are lowest; equal ones go to the higher rung, a pinned one where the pin says.
 * Environments have no outage to pay for, so cost = 12 × monthly bill with commitments + hours × cost of an hour, those for their servers
 * among them. They share nothing but
 * the free allowance of logs, which the nodes of an own production platform use up; on a pooled one no rung changes the
 * logs. So the cheapest of each is the cheapest of all, and every unit counts at the price beyond the allowance.
 * @param billing what bills are made from, where that is not the plan that is judged
 * @example own cluster 190 EUR a month; pooled nodes 60 EUR and 16 hours at 90 EUR a year → 2,280 against 2,160: pooled
 */
export function placeEnvironments(candidate: Candidate, context: JudgementContext & CurveContext, billing: BillingContext = context): EnvironmentRungs {
  const others = context.plan.environments.filter((environment) => environment.kind !== 'production');
  return new Map(others.map((environment) => [environment.id, rungFor(environment, candidate, context, billing)]));
}

/** Rungs that an environment can stand on beside this production, the highest first. */
export const rungsBelow = ({ tenancy }: Pick<Candidate, 'tenancy'>): readonly Tenancy[] => TENANCIES.slice(0, rungOf(tenancy) + 1).reverse();

function rungFor(environment: Environment, candidate: Candidate, context: JudgementContext, billing: BillingContext): Tenancy {
  const { plan, fired } = context;
  const pin = TENANCIES.find((tenancy) => tenancy === pinned(plan, 'environment-tenancy', environment.id));
  if (pin !== undefined) return pin;
  const allowed = rungsBelow(candidate).filter((tenancy) => bansOf({ environment, tenancy, candidate }, fired).length === 0);
  const [first] = allowed;
  if (first === undefined || allowed.length === 1) return first ?? candidate.tenancy;
  let best: { readonly tenancy: Tenancy; readonly yearly: number } | null = null;
  for (const tenancy of allowed) {
    const effort = environmentHours({ environment, tenancy, candidate }, fired) * plan.company.expertHourCost;
    // A bill is never negative.
    if (best !== null && best.yearly <= effort) continue;
    const size = sizeOn(tenancy, environment.id, candidate, billing);
    if (size === undefined) continue;
    const yearly = effort + MONTHS_PER_YEAR * size.monthly + hoursPerServer(candidate, plan, fired) * size.servers * plan.company.expertHourCost;
    if (best === null || yearly < best.yearly) best = { tenancy, yearly };
  }
  return best?.tenancy ?? candidate.tenancy;
}

/** What each server more of an environment brings to do: the effort of rules grows with their number. */
function hoursPerServer(candidate: Candidate, plan: Plan, fired: readonly FiredRule[]): number {
  const hours = (nodes: number): number => fired.reduce((sum, { hit }) => sum + (hit.effortHoursPerYear?.(candidate, { nodes, environments: plan.environments.length }) ?? 0), 0);
  return hours(1) - hours(0);
}

interface SizeOnRung {
  readonly monthly: number;
  readonly servers: number;
}

/** Of one environment, from those of all of them, which are worked out once for all candidates that give them the same. */
function sizeOn(tenancy: Tenancy, environmentId: string, candidate: Candidate, context: BillingContext): SizeOnRung | undefined {
  const { platform, database, region } = candidate;
  const key = `environments ${tenancy} ${isApart(tenancy, candidate.tenancy)} ${platform} ${database} ${region}`;
  return recall(context.fits, key, () => sizesOn(tenancy, candidate, context)).get(environmentId);
}

/** By environment; those that nothing can be found for on this rung are left out. */
function sizesOn(tenancy: Tenancy, candidate: Candidate, context: BillingContext): ReadonlyMap<string, SizeOnRung> {
  const others = context.plan.environments.filter((environment) => environment.kind !== 'production');
  const design = designCandidate(candidate, context, undefined, new Map(others.map(({ id }) => [id, tenancy])));
  const sized = design.environments.filter(({ production, nodes, postgres, databaseServers }) => !production && (candidate.platform === 'container-apps' || nodes) && (postgres ?? databaseServers));
  const rate = Number(context.plan.company.exchangeRatePerUsd);
  return new Map(
    sized.map((environment) => {
      const items = billDesign({ ...design, environments: [environment] }, context);
      const cents = items.reduce((sum, item) => {
        const usd = Number(rankingPrices(context.prices, item.meter)?.at(-1)?.usdPerUnit ?? 0);
        const saved = findTiers(context.prices, item.meter) === null ? 0 : mostSaved(item, usd, candidate, context);
        return sum + Math.round(item.quantity * usd * rate * CENTS_PER_UNIT) - Math.round(saved * CENTS_PER_UNIT);
      }, 0);
      return [environment.id, { monthly: cents / CENTS_PER_UNIT, servers: Math.ceil(environment.nodes?.count ?? 0) }];
    }),
  );
}

