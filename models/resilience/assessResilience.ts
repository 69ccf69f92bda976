import type { Assumptions } from '../assumptions/register';
import type { Design } from '../candidates/design';
import { TIER_POLICIES } from '../candidates/tierPolicy';
import type { Plan } from '../document/schema/plan';
import { compositeAvailability, type AvailabilityBlock } from './availability';
import { judgeObjectives, type Objective } from './objectives';
import { RESPONSE_TIME } from './responseTime';
import type { PlayedScenario, Scenario, ScenarioContext } from './scenario';
import { SCENARIOS } from './scenarios';
import { lossPerHour } from './siteLoss';

export interface Resilience {
  readonly blocks: readonly AvailabilityBlock[];
  readonly availability: number;
  readonly scenarios: readonly PlayedScenario[];
  readonly objectives: readonly Objective[];
  readonly downtimeHoursPerYear: number;
  readonly lossPerYear: number;
  readonly lossPerHour: number;
  readonly restoreMinutes: number;
}

/**
 * Plays every scenario against a design. Expected downtime = Σ frequency × recovery × affected share; loss = the same ×
 * loss per hour of all sites. Restore = fixed steps + GiB × minutes per GiB.
 * @example one node failure a year, 2 minutes, a third affected → 0.011 h/year
 */
export function assessResilience(plan: Plan, design: Design, assumptions: Assumptions): Resilience {
  const production = design.environments.find((each) => each.kind === 'production');
  if (!production) throw new Error('a plan without production passed the document checks');
  const managed = design.candidate.database === 'managed';
  const perGiB = assumptions.value(managed ? 'recovery.restore-managed-min-per-gib' : 'recovery.restore-self-min-per-gib');
  const restoreMinutes = assumptions.value('recovery.restore-fixed-minutes') + production.requirements.databaseGiB * perGiB;
  const context: ScenarioContext = {
    plan,
    design,
    production,
    policy: TIER_POLICIES[design.candidate.tier],
    assumptions,
    responseMinutes: assumptions.value(RESPONSE_TIME[plan.company.supportHours]),
    restoreMinutes,
    lossPerHour: lossPerHour(plan),
  };
  const scenarios = SCENARIOS.map((scenario) => playScenario(scenario, context));
  const blocks = compositeAvailability(design, assumptions);
  return {
    blocks: blocks.blocks,
    availability: blocks.availability,
    scenarios,
    objectives: judgeObjectives(plan, scenarios, assumptions),
    downtimeHoursPerYear: scenarios.reduce((sum, each) => sum + each.downtimeHoursPerYear, 0),
    lossPerYear: scenarios.reduce((sum, each) => sum + each.lossPerYear, 0),
    lossPerHour: context.lossPerHour,
    restoreMinutes,
  };
}

function playScenario(scenario: Scenario, context: ScenarioContext): PlayedScenario {
  const played = scenario.play(context);
  const downtimeHoursPerYear = played.downtimeHoursPerYear ?? played.frequencyPerYear * (played.recoveryMinutes / 60) * played.affectedShare;
  return { ...played, scenario, downtimeHoursPerYear, lossPerYear: played.lossPerYear ?? downtimeHoursPerYear * context.lossPerHour };
}
