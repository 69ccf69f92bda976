import type { Plan, RulePack, Scenario } from './document';
import { answer, workOut } from './pipeline';
import type { PriceBook } from './prices/priceBook';
import { problem } from './problem/problem';
import { fail, ok, type Result } from './problem/result';
import type { StepProgress } from './problem/stepProgress';
import type { Report } from './report/report';
import { applyScenario } from './scenarios/applyScenario';
import { bridgeScenario, type BridgePier } from './scenarios/bridgeScenario';
import type { ComparedPlan, Comparison } from './scenarios/comparison';
import { comparisonRows } from './scenarios/comparisonRows';

const BASE_NAME = 'Base plan';

/** A scenario as a plan of its own, and its answer. */
export interface AnsweredScenario {
  readonly id: string;
  readonly name: string;
  readonly plan: Plan;
  readonly report: Report;
}

/**
 * The answers to a plan and to some of its scenarios side by side, and what makes their bills differ. Every column is a
 * whole answer of the engine; the bridges answer the plan once more after each change. Stop between two steps to cancel.
 * `scenarioIds`: which and in which order; `ownRules` as in `answer`. One price book judges all. `keep` is given the whole answer of each scenario.
 */
export function* compareScenarios(plan: Plan, priceBook: PriceBook, scenarioIds: readonly string[], ownRules?: RulePack, keep?: (answered: AnsweredScenario) => void): Generator<StepProgress, Result<Comparison>> {
  const chosen = chooseScenarios(plan, scenarioIds);
  if (!chosen.ok) return chosen;
  const total = 1 + chosen.value.reduce((sum, { scenario }) => sum + Math.max(1, scenario.changes.length), 0);
  let done = 0;
  const say = (step: string): StepProgress => ({ done: done++, total, step });

  yield say(BASE_NAME);
  const base = answer(plan, priceBook, ownRules);
  if (!base.ok) return base;
  const reports: Report[] = [base.value];
  const columns: ComparedPlan[] = [columnOf(null, BASE_NAME, plan.description, base.value)];
  for (const { scenario, changed } of chosen.value) {
    yield say(scenario.name);
    const report = answer(changed, priceBook, ownRules);
    if (!report.ok) return fail(...report.problems.map(({ params, ...each }) => ({ ...each, params: { ...params, scenario: scenario.name } })));
    const bridging = bridgeScenario({ plan, scenario, from: pierOf(base.value), to: pierOf(report.value), answerTo: (other) => pierOn(other, priceBook, ownRules) });
    let step = bridging.next();
    for (let first = true; step.done !== true; step = bridging.next(), first = false) if (!first) yield say(scenario.name);
    reports.push(report.value);
    keep?.({ id: scenario.id, name: scenario.name, plan: changed, report: report.value });
    columns.push({ ...columnOf(scenario.id, scenario.name, scenario.description, report.value), bridge: step.value });
  }
  const { summary } = base.value;
  return ok({ plan: summary.plan, priceBook: summary.priceBook, currency: summary.cost.currency, columns, rows: comparisonRows(reports) });
}

function chooseScenarios(plan: Plan, ids: readonly string[]): Result<readonly { readonly scenario: Scenario; readonly changed: Plan }[]> {
  const chosen: { readonly scenario: Scenario; readonly changed: Plan }[] = [];
  for (const id of ids) {
    const scenario = plan.scenarios.find((each) => each.id === id);
    if (!scenario) return fail(problem('plan.scenario-unknown', 'scenarios', { got: id, expected: plan.scenarios.map((each) => each.id).join(', ') || 'none, the plan has no scenarios' }));
    const changed = applyScenario(plan, scenario);
    if (!changed.ok) return changed;
    chosen.push({ scenario, changed: changed.value });
  }
  return ok(chosen);
}

const columnOf = (id: string | null, name: string, description: string, { summary, headline }: Report): ComparedPlan => ({
  id,
  name,
  description,
  hash: summary.plan.hash,
  complete: summary.complete,
  headline,
  bridge: null,
});

const pierOf = ({ summary, bill }: Report): BridgePier => ({ monthly: summary.cost.monthly, bill, recommendation: summary.recommendation });

/** The same without tables and prices of pins, which a bridge does not look at. */
function pierOn(plan: Plan, priceBook: PriceBook, ownRules?: RulePack): BridgePier | null {
  const outcome = workOut(plan, priceBook, ownRules);
  if (!outcome.ok) return null;
  const { candidate, lines, totals } = outcome.value.recommendation.chosen;
  const { tenancy, tier, platform, database, region, drRegion } = candidate;
  return { monthly: totals.monthly.toFixed(2), bill: { lines, exchangeRatePerUsd: plan.company.exchangeRatePerUsd }, recommendation: { tenancy, tier, platform, database, region, drRegion } };
}
