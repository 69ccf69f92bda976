import type { Assumptions } from '../assumptions/register';
import type { Plan } from '../document/schema/plan';
import { compareMerit } from '../evaluation/compareMerit';
import type { Evaluation } from '../evaluation/evaluateCandidate';
import { strictest } from '../resilience/objectives';
import { isOpen } from './tradeOff';

export interface RelaxedObjective {
  readonly kind: 'rto' | 'rpo';
  /** The strictest value that the plan states, in minutes. */
  readonly stated: number;
  /** The smallest whole number of minutes with which the design meets it. */
  readonly needed: number;
  /** Workloads that state less. */
  readonly workloadIds: readonly string[];
}

/** What the plan would have to give, and the cheapest design that then meets every objective. */
export interface Relaxation {
  readonly objectives: readonly RelaxedObjective[];
  readonly evaluation: Evaluation;
}

const FIELDS = { rto: 'rtoMinutes', rpo: 'rpoMinutes' } as const;

/**
 * Where no open design meets all objectives: the smallest relaxations that some design needs. Each design needs an RTO
 * and an RPO (the stated one where it meets it); of these pairs those stay that no other pair undercuts, each with its
 * cheapest design. A disaster is held against the multiple of the objective, so it needs its recovery ÷ that factor.
 * Empty where some design meets everything, or none can be built at all.
 * @example stated 15 min; designs need (32, 15), (20, 60) and (45, 60) → the first two
 */
export function smallestRelaxations(evaluations: readonly Evaluation[], plan: Plan, assumptions: Assumptions): readonly Relaxation[] {
  const open = evaluations.filter(isOpen);
  if (open.some((evaluation) => evaluation.missedObjectives.length === 0)) return [];
  const needs = open.map((evaluation) => ({ evaluation, rto: neededMinutes(evaluation, 'rto', plan, assumptions), rpo: neededMinutes(evaluation, 'rpo', plan, assumptions) }));
  const smallest = needs.filter((need) => !needs.some((other) => other.rto <= need.rto && other.rpo <= need.rpo && (other.rto < need.rto || other.rpo < need.rpo)));
  const cheapest = new Map<string, (typeof needs)[number]>();
  for (const need of smallest) {
    const pair = `${need.rto} ${need.rpo}`;
    const known = cheapest.get(pair);
    if (known === undefined || cheaper(need.evaluation, known.evaluation)) cheapest.set(pair, need);
  }
  return [...cheapest.values()]
    .sort((a, b) => a.rto - b.rto || a.rpo - b.rpo)
    .map(({ evaluation, rto, rpo }) => ({ evaluation, objectives: [...relaxed('rto', rto, plan), ...relaxed('rpo', rpo, plan)] }));
}

/** Smallest whole minutes, at least the stated ones, with which every scenario meets its objective. */
function neededMinutes({ resilience }: Evaluation, kind: 'rto' | 'rpo', plan: Plan, assumptions: Assumptions): number {
  const stated = strictest(plan, kind)?.minutes ?? 0;
  const disaster = assumptions.value('objective.disaster-factor');
  return resilience.objectives
    .filter((objective) => objective.kind === kind && !objective.met)
    .reduce((needed, { achieved, scenarioId }) => {
      const played = resilience.scenarios.find((each) => each.scenario.id === scenarioId);
      const factor = played?.scenario.objective === 'disaster' ? disaster : 1;
      const minutes = Math.ceil(achieved / factor);
      // A quotient is not exact in binary; the objective is held against the product.
      return Math.max(needed, minutes * factor >= achieved ? minutes : minutes + 1);
    }, stated);
}

function relaxed(kind: 'rto' | 'rpo', needed: number, plan: Plan): readonly RelaxedObjective[] {
  const stated = strictest(plan, kind)?.minutes ?? needed;
  if (needed <= stated) return [];
  return [{ kind, stated, needed, workloadIds: plan.workloads.filter((workload) => workload[FIELDS[kind]] < needed).map((workload) => workload.id) }];
}

/** With the relaxation both meet everything, so only money is left to tell them apart. */
function cheaper(a: Evaluation, b: Evaluation): boolean {
  const cost = a.rankedYearly.cmp(b.rankedYearly);
  return cost === 0 ? compareMerit(a, b) < 0 : cost < 0;
}
