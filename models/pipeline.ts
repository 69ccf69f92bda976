import { assumptionsOf } from './assumptions/register';
import { checkAnswerable } from './candidates/checkAnswerable';
import { proposeCandidates } from './candidates/proposeCandidates';
import { sizeConnectivity } from './capacity/connectivity';
import { deriveRequirements, type Requirements } from './capacity/requirements';
import { deriveDemand } from './demand/deriveDemand';
import { hashPlan, type Plan } from './document';
import { evaluateCandidate } from './evaluation/evaluateCandidate';
import { findFindings } from './findings/findFindings';
import type { PriceBook } from './prices/priceBook';
import { indexPrices } from './prices/indexPrices';
import { pricePins } from './pins/pricePins';
import { problem, type Problem } from './problem/problem';
import { fail, ok, type Result } from './problem/result';
import { recommend } from './recommendation/recommend';
import { tenancyOfWorkloads } from './recommendation/tenancyOfWorkload';
import { weighReasons } from './recommendation/weighReasons';
import type { Outcome } from './outcome/outcome';
import { buildReport } from './report/buildReport';
import type { Report } from './report/report';
import { fireRules } from './rules/registry';
import { planWaves } from './waves/planWaves';

/**
 * The whole engine: a plan and a price book in, a sized, priced, explained answer out. Pure and deterministic: the same
 * plan and book give the same report, byte for byte. Every pin is priced by working the plan out once more without it.
 */
export function answer(plan: Plan, priceBook: PriceBook): Result<Report> {
  const outcome = workOut(plan, priceBook);
  if (!outcome.ok) return outcome;
  const { chosen } = outcome.value.recommendation;
  const pins = pricePins(plan, chosen, (other) => {
    const without = workOut(other, priceBook);
    // Lifting a pin only adds designs to choose from, so a plan that has an answer keeps one.
    return without.ok ? without.value.recommendation.chosen : chosen;
  });
  return ok(buildReport(outcome.value, pins));
}

/** The stages, one direction: demand → requirements → candidates judged → recommendation → findings and waves. */
export function workOut(plan: Plan, priceBook: PriceBook): Result<Outcome> {
  const obstacles = checkAnswerable(plan);
  if (obstacles.length > 0) return fail(...obstacles);

  const prices = indexPrices(priceBook);
  const assumptions = assumptionsOf(plan);
  const demand = deriveDemand(plan, assumptions);
  const requirementsOf = remembering((scale) => deriveRequirements(plan, demand, assumptions, scale));
  const requirements = requirementsOf(1);
  const connectivity = sizeConnectivity(plan, demand, assumptions, prices);

  const fired = fireRules({ plan, assumptions });
  const context = { plan, assumptions, prices, connectivity, requirementsOf, fired, fits: new Map<string, unknown>() };
  const evaluations = proposeCandidates(plan).map((candidate) => evaluateCandidate(candidate, context));
  const recommendation = recommend(evaluations, prices);
  if (!recommendation) return fail(noDesignLeft(plan.pins));

  const { chosen } = recommendation;
  const waves = planWaves(plan, assumptions);
  return ok({
    plan,
    planHash: hashPlan(plan),
    prices,
    assumptions,
    demand,
    requirements,
    recommendation,
    workloads: tenancyOfWorkloads(plan, chosen.candidate.tenancy),
    reasons: weighReasons(chosen, fired),
    findings: findFindings({ plan, prices, requirements, recommendation, waves }),
    waves,
  });
}

function noDesignLeft(pins: readonly Plan['pins'][number][]): Problem {
  return problem('plan.pins-impossible', 'pins', { pins: pins.map((pin) => `${pin.target} = ${pin.value}`).join(', ') });
}

function remembering(derive: (scale: number) => Requirements): (scale: number) => Requirements {
  const known = new Map<number, Requirements>();
  return (scale) => {
    const made = known.get(scale) ?? derive(scale);
    known.set(scale, made);
    return made;
  };
}
