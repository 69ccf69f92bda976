import type { designContextOf } from '../candidates/designContextOf';
import { openRegions } from '../candidates/openRegions';
import { proposeCandidates } from '../candidates/proposeCandidates';
import { sizeConnectivity } from '../capacity/connectivity';
import type { Plan } from '../document/schema/plan';
import type { EvaluationContext } from '../evaluation/evaluateCandidate';
import { searchDesigns, type DesignSearch } from './searchDesigns';

type Context = EvaluationContext & ReturnType<typeof designContextOf>;

/** Searches every region that the plan leaves open; away from home the plan is judged as if that region were its home. */
export function searchPlan(plan: Plan, context: Context): DesignSearch {
  const { demand, assumptions, prices } = context;
  return searchDesigns(
    openRegions(plan).map((region, at) => {
      if (at === 0) return { context, candidates: proposeCandidates(plan, region) };
      const moved = { ...plan, company: { ...plan.company, regions: { ...plan.company.regions, home: region } } };
      return { context: { ...context, plan: moved, connectivity: sizeConnectivity(moved, demand, assumptions, prices) }, candidates: proposeCandidates(moved, region) };
    }),
  );
}
