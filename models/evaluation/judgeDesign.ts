import type Big from 'big.js';
import { candidateId, type Candidate } from '../candidates/candidate';
import type { Design } from '../candidates/design';
import type { DesignContext } from '../candidates/designCandidate';
import type { Plan } from '../document/schema/plan';
import { assessResilience, type Resilience } from '../resilience/assessResilience';
import type { EnvironmentPlace, FiredRule } from '../rules/rule';
import { cents } from '../cost/cents';

/** All that can be said of a design without its bill. */
export interface Judgement {
  readonly id: string;
  readonly candidate: Candidate;
  readonly design: Design;
  readonly resilience: Resilience;
  readonly effort: readonly { readonly ruleId: string; readonly hoursPerYear: number }[];
  readonly managedServiceYearly: Big;
  readonly downtimeLossYearly: Big;
  /** Sentences of the hard rules that forbid it. */
  readonly forbiddenBy: readonly string[];
  /** Sentences of those that forbid an environment beside production its rung; only a pin brings them about where production is allowed. */
  readonly environmentsForbiddenBy: readonly string[];
  readonly missedObjectives: readonly string[];
}

export interface JudgementContext extends DesignContext {
  readonly fired: readonly FiredRule[];
}

/** Plays the failures, asks the rules about production and about each environment beside it. Effort = Σ rules: hours a year × cost of an expert hour. */
export function judgeDesign(design: Design, context: JudgementContext, resilience = assessResilience(context.plan, design, context.assumptions)): Judgement {
  const { plan, fired } = context;
  const { candidate } = design;
  const size = { nodes: nodesOf(design), environments: design.environments.length };
  const places = placesOf(design, plan);
  const effort = fired.flatMap(({ rule, hit }) => {
    const { environmentHoursPerYear } = hit;
    const beside = environmentHoursPerYear ? places.reduce((sum, place) => sum + environmentHoursPerYear(place), 0) : 0;
    const hoursPerYear = (hit.effortHoursPerYear?.(candidate, size) ?? 0) + beside;
    return hoursPerYear > 0 ? [{ ruleId: rule.id, hoursPerYear }] : [];
  });
  return {
    id: candidateId(candidate),
    candidate,
    design,
    resilience,
    effort,
    managedServiceYearly: cents(effort.reduce((sum, each) => sum + each.hoursPerYear, 0) * plan.company.expertHourCost),
    downtimeLossYearly: cents(resilience.lossPerYear),
    environmentsForbiddenBy: fired.filter(({ hit: { forbidsEnvironment } }) => forbidsEnvironment !== undefined && places.some(forbidsEnvironment)).map(({ hit }) => hit.sentence),
    forbiddenBy: fired.filter(({ hit }) => hit.forbids?.(candidate)).map(({ hit }) => hit.sentence),
    missedObjectives: resilience.objectives.filter((objective) => !objective.met).map((objective) => objective.id),
  };
}

function placesOf({ candidate, environments }: Design, plan: Plan): readonly EnvironmentPlace[] {
  return plan.environments.flatMap((environment) => {
    const placed = environments.find((each) => each.id === environment.id);
    return placed === undefined || environment.kind === 'production' ? [] : [{ environment, tenancy: placed.tenancy, candidate }];
  });
}

/** Servers that somebody patches; parts of pooled nodes belong to their operator. */
function nodesOf(design: Design): number {
  return design.environments.reduce((sum, each) => sum + Math.ceil(each.nodes?.count ?? 0), 0);
}
