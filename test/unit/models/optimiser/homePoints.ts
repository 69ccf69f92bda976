import { assumptionsOf } from '../../../../models/assumptions/register';
import { proposeCandidates } from '../../../../models/candidates/proposeCandidates';
import { fixedLayers, sizeChoices } from '../../../../models/candidates/sizeChoice';
import { sizeConnectivity } from '../../../../models/capacity/connectivity';
import { deriveRequirements, type Requirements } from '../../../../models/capacity/requirements';
import { deriveDemand } from '../../../../models/demand/deriveDemand';
import type { Plan } from '../../../../models/document';
import { evaluateCandidate } from '../../../../models/evaluation/evaluateCandidate';
import { indexPrices } from '../../../../models/prices/indexPrices';
import { fireRules } from '../../../../models/rules/registry';
import { embeddedPriceBook } from '../../../../shared/prices/embeddedPriceBook';

/** Some candidates of home, each billed with every pair of size families that carries it. */
export function everyPointOfHome(plan: Plan, only: { readonly platform: readonly string[]; readonly tier: readonly string[] }) {
  const prices = indexPrices(embeddedPriceBook);
  const assumptions = assumptionsOf(plan);
  const demand = deriveDemand(plan, assumptions);
  const known = new Map<number, Requirements>();
  const context = {
    plan,
    assumptions,
    prices,
    demand,
    connectivity: sizeConnectivity(plan, demand, assumptions, prices),
    requirementsOf: (scale: number) => {
      const made = known.get(scale) ?? deriveRequirements(plan, demand, assumptions, scale);
      known.set(scale, made);
      return made;
    },
    fired: fireRules({ plan, assumptions }),
    fits: new Map<string, unknown>(),
  };
  const siblings = proposeCandidates(plan)
    .filter((candidate) => only.platform.includes(candidate.platform) && only.tier.includes(candidate.tier))
    .map((candidate) =>
      sizeChoices(candidate, fixedLayers(candidate, { nodes: false, database: false }))
        .map((choice) => evaluateCandidate(candidate, context, choice))
        .filter(({ design }) => design.gaps.length === 0),
    );
  return { context, siblings };
}
