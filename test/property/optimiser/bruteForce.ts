import { assumptionsOf } from '../../../models/assumptions/register';
import { designCandidate } from '../../../models/candidates/designCandidate';
import type { SizeChoice } from '../../../models/candidates/sizeChoice';
import { recoveryRegion } from '../../../models/candidates/proposeCandidates';
import { sizeConnectivity } from '../../../models/capacity/connectivity';
import { deriveRequirements, type Requirements } from '../../../models/capacity/requirements';
import { deriveDemand } from '../../../models/demand/deriveDemand';
import type { Plan } from '../../../models/document';
import { evaluateDesign, type Evaluation } from '../../../models/evaluation/evaluateCandidate';
import { judgeDesign } from '../../../models/evaluation/judgeDesign';
import { REGIONS } from '../../../models/facts/regions';
import { indexPrices } from '../../../models/prices/indexPrices';
import { DATABASE_MODES, PLATFORMS, TENANCIES, TIERS } from '../../../models/report/summary';
import { fireRules } from '../../../models/rules/registry';
import { withPin } from '../../unit/models/evaluation/plans';
import { embeddedPriceBook } from '../../../shared/prices/embeddedPriceBook';

const FAMILIES = ['general', 'compute', 'memory', 'burstable'] as const;
const POSTGRES = ['Burstable', 'GeneralPurpose', 'MemoryOptimized'] as const;

/** What can be said of one point without asking the optimiser. */
export interface Point {
  readonly evaluation: Evaluation;
  readonly key: string;
  readonly missed: number;
  readonly forbidden: boolean;
  readonly complete: boolean;
  readonly unknownService: boolean;
  readonly cost: number;
  readonly loss: number;
  readonly recovery: number;
  readonly ranked: number;
}

export const keyOf = ({ id, candidate, design, commitment }: Evaluation): string => {
  const production = design.environments.find((each) => each.kind === 'production');
  const database = production?.postgres?.sku.sku ?? production?.databaseServers?.fit.size.armSku ?? '-';
  // Two policies may buy the same.
  return [id, candidate.region, candidate.drRegion ?? '-', production?.nodes?.size.armSku ?? '-', database, commitment.savingMonthly.toFixed(2)].join(' ');
};

/** Policies by the limit of the plan, written out; three years only where the horizon holds them. */
function policiesIn({ company: { commitment, horizonMonths } }: Plan): readonly string[] {
  if (commitment === 'none') return ['none'];
  return commitment === 'upTo3Years' && horizonMonths >= 36 ? ['none', '1-year', '3-year', 'per-line'] : ['none', '1-year'];
}

/** Bills every point of the space of a plan, one after the other, and leaves nothing out; null where a point has no sizes. */
export function everyPoint(plan: Plan): readonly (Point | null)[] {
  const prices = indexPrices(embeddedPriceBook);
  const assumptions = assumptionsOf(plan);
  const demand = deriveDemand(plan, assumptions);
  const known = new Map<number, Requirements>();
  const requirementsOf = (scale: number): Requirements => {
    const made = known.get(scale) ?? deriveRequirements(plan, demand, assumptions, scale);
    known.set(scale, made);
    return made;
  };
  const fired = fireRules({ plan, assumptions });
  const services = new Set(embeddedPriceBook.prices.map((price) => price.service));
  const pinOf = (target: string) => plan.pins.find((pin) => pin.target === target)?.value;
  const points: (Point | null)[] = [];
  for (const region of new Set([plan.company.regions.home, ...plan.company.regions.allowed])) {
    const home = plan.company.regions.home;
    if (plan.company.residency !== 'none' && REGIONS[region]?.geography !== REGIONS[home]?.geography) continue;
    const moved = { ...plan, company: { ...plan.company, regions: { ...plan.company.regions, home: region } } };
    const context = { plan: moved, assumptions, prices, demand, connectivity: sizeConnectivity(moved, demand, assumptions, prices), requirementsOf, fired, fits: new Map<string, unknown>() };
    const policies = policiesIn(plan).map((value) => ({ ...context, plan: withPin(moved, 'commitment', value), fits: new Map<string, unknown>() }));
    for (const tenancy of TENANCIES)
      for (const tier of TIERS)
        for (const platform of PLATFORMS)
          for (const database of DATABASE_MODES)
            for (const nodes of platform === 'container-apps' ? ([null] as const) : FAMILIES)
              // The operator of a shared platform decides which managed server his tenants share.
              for (const size of database === 'self-managed' ? FAMILIES : tenancy === 'shared' ? ([null] as const) : POSTGRES) {
                if ((pinOf('tenancy') ?? tenancy) !== tenancy || (pinOf('platform') ?? platform) !== platform) continue;
                const second = tier === 'cross-region' ? recoveryRegion(moved, region) : null;
                if (tier === 'cross-region' && second === null) continue;
                if ((tier === 'zone-redundant' || tier === 'cross-region') && REGIONS[region]?.zones !== true) continue;
                const choice: SizeChoice = { nodes, database: size };
                const candidate = { tenancy, tier, platform, database, region, drRegion: second };
                // Where no size of a family carries the load there is nothing to bill.
                const design = designCandidate(candidate, context, choice);
                const judged = judgeDesign(design, context);
                for (const held of policies) points.push(design.gaps.length > 0 ? null : pointOf(evaluateDesign(judged, held), services));
              }
  }
  return points;
}

function pointOf(evaluation: Evaluation, services: ReadonlySet<string>): Point {
  const missing = evaluation.lines.filter((line) => line.monthly === null);
  const cents = evaluation.lines.reduce((sum, line) => sum + Math.round(Number(line.monthly ?? 0) * 100), 0);
  const saved = evaluation.commitment.lines.reduce((sum, { taken }) => sum + Math.round(Number(taken?.savingMonthly ?? 0) * 100), 0);
  return {
    evaluation,
    key: keyOf(evaluation),
    missed: evaluation.missedObjectives.length,
    forbidden: evaluation.forbiddenBy.length > 0,
    complete: missing.length === 0,
    unknownService: missing.some((line) => !services.has(line.service)),
    cost: ((cents - saved) * 12) / 100 + Number(evaluation.managedServiceYearly),
    loss: Number(evaluation.downtimeLossYearly),
    recovery: Math.max(...evaluation.resilience.scenarios.filter((each) => each.scenario.objective === 'everyday').map((each) => each.recoveryMinutes)),
    ranked: Number(evaluation.rankedYearly),
  };
}

/** The recommendation by reading the rule aloud: group by group of who may compete, then the best of it with all that are as good. */
export function bestOf(points: readonly Point[], home: string): readonly Point[] {
  // Away from home only what is priced and sized in full may stand.
  const standing = points.filter((point) => point.evaluation.candidate.region === home || point.complete);
  const groups = [
    standing.filter((point) => !point.forbidden && !point.unknownService),
    standing.filter((point) => !point.forbidden && point.unknownService),
    standing.filter((point) => point.complete),
    standing,
  ];
  const rivals = groups.find((group) => group.length > 0) ?? [];
  const fewest = Math.min(...rivals.map((point) => point.missed));
  const closest = rivals.filter((point) => point.missed === fewest);
  const cheapest = Math.min(...closest.map((point) => point.ranked));
  return closest.filter((point) => point.ranked === cheapest);
}

/** The front by comparing every two points. */
export function frontOf(points: readonly Point[]): readonly Point[] {
  const open = points.filter((point) => point.complete && !point.forbidden);
  return open.filter(
    (point) =>
      !open.some(
        (other) =>
          other.cost <= point.cost && other.loss <= point.loss && other.recovery <= point.recovery && (other.cost < point.cost || other.loss < point.loss || other.recovery < point.recovery),
      ),
  );
}
