import { recall } from '../memo/recall';
import type { BillItem } from '../billOfMaterials/billItem';
import { scalingPolicies } from '../capacity/autoscaling';
import { loadSteps, type LoadStep } from '../capacity/loadSteps';
import type { EnvironmentDesign } from '../candidates/design';
import type { Candidate } from '../candidates/candidate';
import type { DesignContext } from '../candidates/designCandidate';
import { scalingContextOf } from '../candidates/scalingContextOf';
import { minimumNodes } from '../candidates/tierPolicy';
import { MONTHS_PER_YEAR } from '../demand/calendarUnits';
import type { Demand } from '../demand/demand';
import { growthFactor } from '../demand/loadFactors';
import type { Plan } from '../document/schema/plan';
import { HOURS_PER_MONTH } from '../prices/hoursPerMonth';

export interface CurveContext extends Pick<DesignContext, 'plan' | 'assumptions' | 'prices' | 'fits'> {
  readonly demand: Demand;
}

/** Load against the end of the horizon, 0…1: at the beginning of each of its years, and today. */
export interface LoadLevels {
  readonly years: readonly number[];
  readonly today: number;
}

/**
 * How the load grows towards the one that the design is sized for. Years count with the load at their beginning, so that
 * the base is never taken for larger than it is.
 * @example 10 % a year over 24 months → years 1 ÷ 1.21 = 0.826 and 0.909, today 0.826
 */
export function loadLevels(plan: Plan): LoadLevels {
  const { growthPerYear, horizonMonths } = plan.company;
  const highest = growthFactor(plan);
  const years = Array.from({ length: Math.ceil(horizonMonths / MONTHS_PER_YEAR) }, (_, year) => Math.min(1, (1 + growthPerYear) ** year / highest));
  return { years: growthPerYear === 0 ? [1] : years, today: 1 / highest };
}

/**
 * The hours of one line by the units that run: what its environment runs, nothing while that is switched off, and of
 * production nodes that scale only what the week needs at each of the load levels.
 * @param levels load against the horizon's end; lines that do not scale run their full size at any of them
 * @example 2 servers for 60 of 168 hours → (2, 0.357), (0, 0.643)
 */
export function lineSteps({ quantity, environment, kind, key }: BillItem, candidate: Candidate, context: CurveContext, levels: readonly number[]): readonly LoadStep[] {
  const on = environment.hoursPerMonth / HOURS_PER_MONTH;
  const units = quantity / environment.hoursPerMonth;
  if (kind.scales?.includes(key) && environment.kind === 'production' && on === 1) return scaledSteps(environment, candidate, context, levels);
  return loadSteps([
    { units, share: on },
    { units: 0, share: 1 - on },
  ]);
}

function scaledSteps(environment: EnvironmentDesign, candidate: Candidate, context: CurveContext, levels: readonly number[]): readonly LoadStep[] {
  const { nodes, tier, region } = environment;
  // Nothing else scales, and the smallest pool stays whole at any load, so nobody needs to look through its week.
  if (nodes === null || nodes.pooled || candidate.platform !== 'aks' || nodes.count <= minimumNodes(candidate.platform, tier)) return [{ units: nodes?.count ?? 0, share: 1 }];
  // Many designs share a pool of nodes; a week is looked through once for each.
  const key = `scaled ${environment.id} ${tier} ${region} ${nodes.size.armSku} ${nodes.count} ${levels.join(' ')}`;
  return recall(context.fits, key, () => loadSteps(levels.flatMap((level) => stepsAt(level, environment, candidate, context).map(({ units, share }) => ({ units, share: share / levels.length })))));
}

function stepsAt(level: number, environment: EnvironmentDesign, candidate: Candidate, context: CurveContext): readonly LoadStep[] {
  const full = scalingContextOf(candidate, environment, context);
  const { requirements, demand } = full;
  const load = { ...requirements.load, arrivalsPerSecond: requirements.load.arrivalsPerSecond * level };
  const policies = scalingPolicies({
    ...full,
    demand: { ...demand, growthFactor: demand.growthFactor * level },
    requirements: { ...requirements, load, websocketConnections: requirements.websocketConnections * level },
  });
  return policies.find(({ layer }) => layer === 'compute')?.steps ?? [];
}
