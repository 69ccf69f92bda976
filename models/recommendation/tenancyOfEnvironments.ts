import type Big from 'big.js';
import type { Design } from '../candidates/design';
import { designCandidate } from '../candidates/designCandidate';
import { holdsCopy } from '../candidates/environmentPolicy';
import { isApart, rungOf, TENANCY_POLICIES } from '../candidates/tenancyPolicy';
import type { Environment } from '../document/schema/environment';
import { bansOf } from '../evaluation/environmentRules';
import { evaluateDesign, type Evaluation, type EvaluationContext } from '../evaluation/evaluateCandidate';
import { isComplete } from '../evaluation/isComplete';
import { judgeDesign } from '../evaluation/judgeDesign';
import { rungsBelow } from '../evaluation/placeEnvironments';
import type { Reason, Tenancy } from '../report/summary';
import { roundedMoney } from '../rules/planFacts';

/** One environment on another rung, everything else as recommended; differences against the recommendation. */
export interface EnvironmentStep {
  readonly tenancy: Tenancy;
  /** Of the bill; null while a price or size is missing on either side. */
  readonly monthly: Big | null;
  /** What commitments save a month, as part of the difference; null with `monthly`. */
  readonly savingMonthly: Big | null;
  readonly effortYearly: Big;
  /** Bill with its commitments and effort of a year. */
  readonly yearly: Big | null;
  /** Sentences of the hard rules that forbid it. */
  readonly forbiddenBy: readonly string[];
}

export interface EnvironmentTenancy {
  readonly id: string;
  readonly name: string;
  readonly tenancy: Tenancy;
  readonly reasons: readonly string[];
  readonly counterReasons: readonly string[];
  readonly steps: readonly EnvironmentStep[];
}

/** Every environment of the recommended design with its rung, what speaks for and against it, and the price of each other rung up to production's. */
export function tenancyOfEnvironments(chosen: Evaluation, context: EvaluationContext, estate: readonly Reason[]): readonly EnvironmentTenancy[] {
  return chosen.design.environments.map(({ id, name, kind, tenancy }) => {
    const common = { id, name, tenancy };
    const environment = context.plan.environments.find((each) => each.id === id);
    if (environment === undefined) return { ...common, reasons: ['It takes over from production, so it stands where production does.'], counterReasons: [], steps: [] };
    if (kind === 'production') {
      const own = estate.filter((reason) => reason.rule.startsWith('tenancy.'));
      const texts = (pro: boolean): readonly string[] => own.filter((reason) => reason.for === pro).map((reason) => reason.text);
      return { ...common, reasons: texts(true), counterReasons: texts(false), steps: [] };
    }
    const steps = rungsBelow(chosen.candidate).filter((rung) => rung !== tenancy).map((rung) => stepTo(rung, environment, chosen, context));
    return { ...common, steps, reasons: reasonsFor(environment, tenancy, steps, context), counterReasons: reasonsAgainst(environment, tenancy, steps, chosen, context) };
  });
}

/** Sized, billed and judged by the functions of the report. */
function stepTo(tenancy: Tenancy, environment: Environment, chosen: Evaluation, context: EvaluationContext): EnvironmentStep {
  const { candidate, design, resilience } = chosen;
  const rungs = new Map(design.environments.map((each) => [each.id, each.id === environment.id ? tenancy : each.tenancy]));
  const moved = designCandidate(candidate, context, undefined, rungs);
  const environments = design.environments.map((each) => (each.id === environment.id ? (moved.environments.find(({ id }) => id === each.id) ?? each) : each));
  const there: Design = { ...design, environments, gaps: moved.gaps };
  const now = judgeDesign(design, context, resilience);
  const then = evaluateDesign(judgeDesign(there, context, resilience), context);
  const priced = isComplete(chosen) && isComplete(then);
  const monthly = priced ? then.totals.monthly.minus(chosen.totals.monthly) : null;
  const effortYearly = then.managedServiceYearly.minus(now.managedServiceYearly);
  return {
    tenancy,
    monthly,
    savingMonthly: priced ? then.commitment.savingMonthly.minus(chosen.commitment.savingMonthly) : null,
    effortYearly,
    yearly: priced ? then.effectiveYearly.minus(chosen.effectiveYearly).plus(effortYearly) : null,
    forbiddenBy: bansOf({ environment, tenancy, candidate }, context.fired).map(({ hit }) => hit.sentence),
  };
}

function reasonsFor({ id }: Environment, tenancy: Tenancy, steps: readonly EnvironmentStep[], { plan }: EvaluationContext): readonly string[] {
  const pin = plan.pins.find((each) => each.target === 'environment-tenancy' && each.itemId === id);
  const bans = steps.filter((step) => rungOf(step.tenancy) < rungOf(tenancy)).flatMap((step) => step.forbiddenBy);
  const dearer = steps.filter((step) => step.forbiddenBy.length === 0 && step.yearly?.gte(0)).map((step) => priced(step, plan.company.currency));
  return [
    ...(pin ? [`${pin.by} fixed it: ${pin.reason}`] : []),
    ...new Set(bans),
    ...dearer,
    ...(steps.length === 0 ? ['Production stands on the lowest rung already.'] : []),
  ];
}

function reasonsAgainst({ kind }: Environment, tenancy: Tenancy, steps: readonly EnvironmentStep[], { candidate }: Evaluation, { plan }: EvaluationContext): readonly string[] {
  const cheaper = steps.filter((step) => step.yearly?.lt(0));
  return [
    ...cheaper.map((step) => `${priced(step, plan.company.currency)}${step.forbiddenBy.length > 0 ? ' A rule forbids it.' : ''}`),
    ...(isApart(tenancy, candidate.tenancy) ? ['It is not the platform of production: what works here may need changes there.'] : []),
    ...(rungOf(tenancy) < rungOf(candidate.tenancy) && holdsCopy(kind) ? ['A copy of production’s records leaves the isolation of production.'] : []),
  ];
}

/** `“Own cluster” would cost 120 EUR a month more and 1,440 EUR of own work a year less: 0 EUR a year.` */
function priced({ tenancy, monthly: listed, savingMonthly, effortYearly, yearly }: EnvironmentStep, currency: string): string {
  const monthly = listed && savingMonthly ? listed.minus(savingMonthly) : null;
  const amount = (money: Big | null): string => `${roundedMoney(Math.abs(Number(money ?? 0)), currency)}`;
  const than = (money: Big | null): string => (money?.lt(0) ? 'less' : 'more');
  const work = effortYearly.eq(0) ? '' : `, own work ${amount(effortYearly)} a year ${than(effortYearly)}`;
  return `“${TENANCY_POLICIES[tenancy].label}” would cost ${amount(monthly)} a month ${than(monthly)}${work}: ${amount(yearly)} a year ${yearly?.lt(0) ? 'cheaper' : 'dearer'}.`;
}
