import { assumptionsOf } from './assumptions/register';
import { checkAnswerable } from './candidates/checkAnswerable';
import { designContextOf } from './candidates/designContextOf';
import { proposeCandidates } from './candidates/proposeCandidates';
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
  const fired = fireRules({ plan, assumptions });
  const context = { ...designContextOf(plan, assumptions, prices), fired };
  const evaluations = proposeCandidates(plan).map((candidate) => evaluateCandidate(candidate, context));
  const recommendation = recommend(evaluations, prices);
  if (!recommendation) return fail(noDesignLeft(plan.pins));

  const { chosen } = recommendation;
  const requirements = context.requirementsOf(1);
  const waves = planWaves(plan, assumptions);
  return ok({
    plan,
    planHash: hashPlan(plan),
    prices,
    assumptions,
    demand: context.demand,
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
