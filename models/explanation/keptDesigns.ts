import { ASSUMPTIONS, assumptionsOf, type AssumptionId, type Assumptions } from '../assumptions/register';
import { candidateId, type Candidate } from '../candidates/candidate';
import type { Design } from '../candidates/design';
import { designContextOf } from '../candidates/designContextOf';
import { choiceId, type SizeChoice } from '../candidates/sizeChoice';
import type { Plan } from '../document/schema/plan';
import type { Evaluation, EvaluationContext } from '../evaluation/evaluateCandidate';
import { judgeDesign, type Judgement } from '../evaluation/judgeDesign';
import { placeEnvironments } from '../evaluation/placeEnvironments';
import { remembered } from '../memo/remembered';
import { placesOf } from '../optimiser/placesOf';
import type { Place } from '../optimiser/walkSpace';
import type { PriceIndex } from '../prices/indexPrices';
import { assessResilience } from '../resilience/assessResilience';
import { whatFailuresSee } from '../resilience/whatFailuresSee';
import { rulesInForce } from '../rules/pack/rulesInForce';
import { fireRules } from '../rules/registry';
import { changedPlaces } from './changedPlaces';
import { trackReads } from './trackReads';

export interface KeptDesigns {
  /** The places of the unchanged plan, their designs judged anew. They serve as long as nothing has changed that sizing and billing read. */
  readonly judgedAnew: (changed: Pick<EvaluationContext, 'plan' | 'assumptions' | 'fired'>) => { readonly places: readonly Place[]; readonly serve: () => boolean };
}

/** What a sum may be off in binary lies far below. */
const CENT = 0.01;

/** Designs, bills and played failures of the unchanged plan, each made when first asked for, with everything that they were made from. */
export function keepDesigns(base: Plan, prices: PriceIndex): KeptDesigns {
  const known = assumptionsOf(base);
  const sized = track(base, known);
  const played = track(base, known);
  const context = { ...designContextOf(sized.plan, sized.assumptions, prices), fired: fireRules({ plan: base, assumptions: known }, rulesInForce(base.rulePack?.own ?? null)) };
  const kept = placesOf(sized.plan, context).map((place) => {
    const playedPlan = place.moved(played.plan);
    const rungsOf = remembered((candidate: Candidate) => placeEnvironments(candidate, { ...place.context, plan: place.moved(base), assumptions: known }, place.context), candidateId);
    return {
      place,
      rungsOf,
      design: remembered((candidate: Candidate, sizes: SizeChoice) => place.designOn(candidate, sizes, rungsOf(candidate)), (candidate, sizes) => `${candidateId(candidate)} ${choiceId(sizes)}`),
      resilienceOf: remembered((design: Design) => assessResilience(playedPlan, design, played.assumptions), whatFailuresSee),
      // What a design costs does not hang on how it is judged.
      billOf: remembered(place.bill, ({ design }) => design),
    };
  });
  return {
    judgedAnew: (changed) => {
      const places = changedPlaces(base, changed.plan);
      const moved = ASSUMPTIONS.filter(({ id }) => changed.assumptions.value(id) !== known.value(id)).map(({ id }) => id);
      let environmentsMove = false;
      return {
        places: kept.map(({ place, rungsOf, design, resilienceOf, billOf }): Place => {
          const judging = { ...place.context, ...changed, plan: place.moved(changed.plan) };
          // Rules and the cost of an hour may put environments elsewhere; then the kept design is another one.
          const moves = remembered((candidate: Candidate) => [...placeEnvironments(candidate, judging, place.context)].some(([id, tenancy]) => rungsOf(candidate).get(id) !== tenancy), candidateId);
          const replayed = remembered((made: Design) => assessResilience(judging.plan, made, judging.assumptions), whatFailuresSee);
          const judge = (made: Design): Judgement => {
            environmentsMove ||= moves(made.candidate);
            const resilience = resilienceOf(made);
            return judgeDesign(made, judging, played.read(places, moved) ? replayed(made) : resilience);
          };
          return {
            plan: place.plan,
            candidates: place.candidates,
            design,
            judge,
            bill: (judgement) => withBill(judgement, billOf(judgement)),
            floor: (judgement) => Number(billOf(judgement).effectiveYearly) - CENT,
          };
        }),
        serve: () => !environmentsMove && !sized.read(places, moved),
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

/** The bill of the unchanged design under another judgement. */
function withBill(judgement: Judgement, { items, lines, totals, commitment, effectiveYearly, riskAdjustedYearly: before, rankedYearly }: Evaluation): Evaluation {
  const standIn = rankedYearly.minus(before);
  const riskAdjustedYearly = effectiveYearly.plus(judgement.managedServiceYearly).plus(judgement.downtimeLossYearly);
  return { ...judgement, items, lines, totals, commitment, effectiveYearly, riskAdjustedYearly, rankedYearly: riskAdjustedYearly.plus(standIn) };
}
