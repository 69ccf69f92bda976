import { ASSUMPTIONS, assumptionsOf, type AssumptionId, type Assumptions } from '../assumptions/register';
import { candidateId, type Candidate } from '../candidates/candidate';
import type { Design } from '../candidates/design';
import { designCandidate } from '../candidates/designCandidate';
import { designContextOf } from '../candidates/designContextOf';
import { proposeCandidates } from '../candidates/proposeCandidates';
import type { Plan } from '../document/schema/plan';
import { evaluateDesign, type Evaluation, type EvaluationContext } from '../evaluation/evaluateCandidate';
import { judgeDesign, type Judgement } from '../evaluation/judgeDesign';
import type { PriceIndex } from '../prices/indexPrices';
import { assessResilience, type Resilience } from '../resilience/assessResilience';
import { rulesInForce } from '../rules/pack/rulesInForce';
import { fireRules } from '../rules/registry';
import { changedPlaces } from './changedPlaces';
import type { Assessor } from './chooseDesign';
import { trackReads } from './trackReads';

export interface KeptDesigns {
  readonly candidates: readonly Candidate[];
  readonly billed: (candidate: Candidate) => Evaluation;
  /** Judges the kept designs anew. They serve as long as nothing has changed that sizing, billing or judging them read. */
  readonly assessorFor: (changed: Pick<EvaluationContext, 'plan' | 'assumptions' | 'fired'>) => Assessor & { readonly serves: () => boolean };
}

/** Designs, bills and played failures of the unchanged plan, each made when first asked for, with everything that they were made from. */
export function keepDesigns(base: Plan, prices: PriceIndex): KeptDesigns {
  const known = assumptionsOf(base);
  const sized = track(base, known);
  const played = track(base, known);
  const context: EvaluationContext = { ...designContextOf(sized.plan, sized.assumptions, prices), fired: fireRules({ plan: base, assumptions: known }, rulesInForce(base.rulePack?.own ?? null)) };
  const designOf = remembering((candidate): Design => designCandidate(candidate, context));
  const resilienceOf = remembering((candidate): Resilience => assessResilience(played.plan, designOf(candidate), played.assumptions));
  const billOf = remembering((candidate): Evaluation => evaluateDesign(judgeDesign(designOf(candidate), { ...context, plan: base, assumptions: known }, resilienceOf(candidate)), context));
  return {
    candidates: proposeCandidates(sized.plan),
    billed: billOf,
    assessorFor: (changed) => {
      const places = changedPlaces(base, changed.plan);
      const moved = ASSUMPTIONS.filter(({ id }) => changed.assumptions.value(id) !== known.value(id)).map(({ id }) => id);
      const judging = { ...context, ...changed };
      return {
        judge: (candidate) => {
          const resilience = resilienceOf(candidate);
          return judgeDesign(designOf(candidate), judging, played.read(places, moved) ? undefined : resilience);
        },
        bill: (judgement) => withBill(judgement, billOf(judgement.candidate)),
        serves: () => !sized.read(places, moved),
      };
    },
  };
}

interface Tracked {
  readonly plan: Plan;
  readonly assumptions: Assumptions;
  /** Whether any of these was read through the two. */
  readonly read: (places: readonly string[], assumptions: readonly AssumptionId[]) => boolean;
}

function track(base: Plan, assumptions: Assumptions): Tracked {
  const places = new Set<string>();
  const taken = new Set<AssumptionId>();
  const note = <T>(id: AssumptionId, value: T): T => {
    taken.add(id);
    return value;
  };
  return {
    plan: trackReads(base, places),
    assumptions: { value: (id) => note(id, assumptions.value(id)), input: (id) => note(id, assumptions.input(id)) },
    read: (changed, moved) => changed.some((path) => places.has(path)) || moved.some((id) => taken.has(id)),
  };
}

function remembering<T>(make: (candidate: Candidate) => T): (candidate: Candidate) => T {
  const made = new Map<string, T>();
  return (candidate) => {
    const id = candidateId(candidate);
    const result = made.get(id) ?? make(candidate);
    made.set(id, result);
    return result;
  };
}

/** The bill of the unchanged design under another judgement. */
function withBill(judgement: Judgement, { items, lines, totals, riskAdjustedYearly: before, rankedYearly }: Evaluation): Evaluation {
  const standIn = rankedYearly.minus(before);
  const riskAdjustedYearly = totals.yearly.plus(judgement.managedServiceYearly).plus(judgement.downtimeLossYearly);
  return { ...judgement, items, lines, totals, riskAdjustedYearly, rankedYearly: riskAdjustedYearly.plus(standIn) };
}
