import { candidateId, type Candidate } from '../candidates/candidate';
import type { Design } from '../candidates/design';
import { designCandidate } from '../candidates/designCandidate';
import type { designContextOf } from '../candidates/designContextOf';
import type { EnvironmentRungs } from '../candidates/environmentRungs';
import { openRegions } from '../candidates/openRegions';
import { proposeCandidates } from '../candidates/proposeCandidates';
import type { SizeChoice } from '../candidates/sizeChoice';
import { sizeConnectivity } from '../capacity/connectivity';
import type { Plan } from '../document/schema/plan';
import { evaluateDesign, type EvaluationContext } from '../evaluation/evaluateCandidate';
import { judgeDesign } from '../evaluation/judgeDesign';
import { placeEnvironments } from '../evaluation/placeEnvironments';
import { remembered } from '../memo/remembered';
import { assessResilience } from '../resilience/assessResilience';
import { whatFailuresSee } from '../resilience/whatFailuresSee';
import { billFloor } from './billFloor';
import type { Place } from './walkSpace';

export type SearchContext = EvaluationContext & ReturnType<typeof designContextOf>;

/** A place with what its designs are made from. */
export interface OpenPlace extends Place {
  readonly context: EvaluationContext;
  /** With environments beside production on these rungs. */
  readonly designOn: (candidate: Candidate, sizes: SizeChoice, rungs: EnvironmentRungs) => Design;
  /** Another plan, judged as this place is. */
  readonly moved: (plan: Plan) => Plan;
}

/** Every region that the plan leaves open, home first; away from home the plan is judged as if that region were its home. */
export function placesOf(plan: Plan, context: SearchContext): readonly OpenPlace[] {
  const { demand, assumptions, prices } = context;
  return openRegions(plan).map((region, at) => {
    if (at === 0) return placeOf(context, proposeCandidates(plan, region), (other) => other);
    const moved = (other: Plan): Plan => ({ ...other, company: { ...other.company, regions: { ...other.company.regions, home: region } } });
    const there = moved(plan);
    return placeOf({ ...context, plan: there, connectivity: sizeConnectivity(there, demand, assumptions, prices) }, proposeCandidates(there, region), moved);
  });
}

function placeOf(context: EvaluationContext, candidates: readonly Candidate[], moved: OpenPlace['moved']): OpenPlace {
  const designOn: OpenPlace['designOn'] = (candidate, sizes, rungs) => designCandidate(candidate, context, sizes, rungs);
  const rungsOf = remembered((candidate: Candidate) => placeEnvironments(candidate, context), candidateId);
  const resilienceOf = remembered((design: Design) => assessResilience(context.plan, design, context.assumptions), whatFailuresSee);
  return {
    plan: context.plan,
    candidates,
    context,
    moved,
    designOn,
    design: (candidate, sizes) => designOn(candidate, sizes, rungsOf(candidate)),
    judge: (design) => judgeDesign(design, context, resilienceOf(design)),
    bill: (judgement) => evaluateDesign(judgement, context),
    floor: ({ design }, sibling) => billFloor(design, context, sibling),
  };
}
