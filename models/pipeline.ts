import { designContextOf } from './candidates/designContextOf';
import { cutoverFindings } from './cutover/cutoverFindings';
import { gateFindings } from './cutover/gateFindings';
import { hashPlan, type Plan, type RulePack } from './document';
import { findFindings } from './findings/findFindings';
import { prepare } from './prepare';
import type { PriceBook } from './prices/priceBook';
import { noDesignLeft } from './pins/noDesignLeft';
import { pricePins } from './pins/pricePins';
import { fail, ok, type Result } from './problem/result';
import { paretoFront } from './optimiser/paretoFront';
import { searchPlan } from './optimiser/searchPlan';
import { smallestRelaxations } from './optimiser/smallestRelaxations';
import { recommend } from './recommendation/recommend';
import { tenancyOfEnvironments } from './recommendation/tenancyOfEnvironments';
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
 * `ownRules` judge in place of the pack that the plan carries.
 */
export function answer(plan: Plan, priceBook: PriceBook, ownRules?: RulePack): Result<Report> {
  const outcome = workOut(plan, priceBook, ownRules);
  if (!outcome.ok) return outcome;
  const { chosen } = outcome.value.recommendation;
  // Lifting a pin only adds designs to choose from, so a plan that has an answer keeps one.
  const pins = pricePins(plan, chosen, (other) => decide(other, outcome.value)?.recommendation.chosen ?? chosen);
  return ok(buildReport(outcome.value, pins));
}

/** The stages, one direction: demand → requirements → candidates judged → recommendation → findings and waves. */
export function workOut(plan: Plan, priceBook: PriceBook, ownRules?: RulePack): Result<Outcome> {
  const prepared = prepare(plan, priceBook, ownRules);
  if (!prepared.ok) return prepared;
  const { own, prices, assumptions, demand, rules } = prepared.value;
  const decision = decide(plan, { prices, assumptions, demand, rules });
  if (!decision) return fail(noDesignLeft(plan.pins));

  const { context, requirements, fired, search, recommendation } = decision;
  const relaxations = smallestRelaxations(search.evaluated, plan, assumptions);
  const { chosen } = recommendation;
  const { waves, migration } = planWaves(plan, assumptions);
  const reasons = weighReasons(chosen, fired);
  return ok({
    plan,
    planHash: hashPlan(plan),
    prices,
    assumptions,
    demand,
    requirements,
    recommendation,
    search: search.counts,
    front: paretoFront(search.evaluated),
    relaxations,
    workloads: tenancyOfWorkloads(plan, chosen.candidate.tenancy),
    environments: tenancyOfEnvironments(chosen, context, reasons),
    reasons,
    findings: [...findFindings({ plan, prices, requirements, recommendation, relaxations, waves, migration, fired, ownRules: own }), ...cutoverFindings(plan, assumptions, migration), ...gateFindings({ plan, assumptions, waves, migration, design: { ...chosen.candidate, restoreMinutes: null } })],
    waves,
    migration,
    rules,
    fired,
    ownRules: own,
  });
}

/** Requirements → candidates judged → recommendation. What pins can not change comes in from outside, so that pricing one does not work it out again. */
function decide(plan: Plan, { prices, assumptions, demand, rules }: Pick<Outcome, 'prices' | 'assumptions' | 'demand' | 'rules'>) {
  const fired = fireRules({ plan, assumptions }, rules);
  const context = { ...designContextOf(plan, assumptions, prices, demand), fired };
  const search = searchPlan(plan, context);
  const recommendation = recommend(search.best, prices);
  return recommendation && { context, requirements: context.requirementsOf(1), fired, search, recommendation };
}
