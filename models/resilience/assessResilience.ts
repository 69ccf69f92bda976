import type { Assumptions } from '../assumptions/register';
import type { Design } from '../candidates/design';
import { TIER_POLICIES } from '../candidates/tierPolicy';
import type { Plan } from '../document/schema/plan';
import { compositeAvailability, type Availability } from './availability';
import { entriesPerMinute } from './lostEntries';
import { judgeObjectives, type Objective } from './objectives';
import { RESPONSE_TIME } from './responseTime';
import type { PlayedScenario, Scenario, ScenarioContext } from './scenario';
import { SCENARIOS } from './scenarios';
import { lossPerHour } from './siteLoss';

export interface Resilience {
  /** Worked out when somebody asks: most candidates are never looked at so closely. */
  readonly availability: () => Availability;
  readonly scenarios: readonly PlayedScenario[];
  readonly objectives: readonly Objective[];
  readonly downtimeHoursPerYear: number;
  /** Minutes of entries that are lost a year, and how many entries that is. */
  readonly dataLossMinutesPerYear: number;
  readonly entriesLostPerYear: number;
  /** Stop and lost entries together. */
  readonly lossPerYear: number;
  readonly lossPerHour: number;
  readonly restoreMinutes: number;
}

/**
 * Plays every scenario against a design. Expected downtime = Σ frequency × recovery × affected share; loss = (the same +
 * frequency × hours of lost entries × re-entry factor) × loss per hour of all sites. Restore = fixed steps + GiB × minutes per GiB.
 * @example three nodes, each failing once a year for 2 minutes with a third of the users → 0.033 h/year
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
  const scenarios = SCENARIOS.reduce<readonly PlayedScenario[]>((before, scenario) => [...before, playScenario(scenario, context, before)], []);
  let availability: Availability | undefined;
  const dataLossMinutesPerYear = scenarios.reduce((sum, each) => sum + each.dataLossMinutesPerYear, 0);
  return {
    availability: () => (availability ??= compositeAvailability(context, scenarios)),
    scenarios,
    objectives: judgeObjectives(plan, scenarios, assumptions),
    downtimeHoursPerYear: scenarios.reduce((sum, each) => sum + each.downtimeHoursPerYear, 0),
    dataLossMinutesPerYear,
    entriesLostPerYear: dataLossMinutesPerYear * entriesPerMinute(plan),
    lossPerYear: scenarios.reduce((sum, each) => sum + each.lossPerYear, 0),
    lossPerHour: context.lossPerHour,
    restoreMinutes,
  };
}

/** Lost entries cost as much as the stop in which they could have been made, times a registered factor. */
function playScenario(scenario: Scenario, context: ScenarioContext, before: readonly PlayedScenario[]): PlayedScenario {
  const played = scenario.play(context, before);
  const downtimeHoursPerYear = played.downtimeHoursPerYear ?? played.frequencyPerYear * (played.recoveryMinutes / 60) * played.affectedShare;
  const dataLossMinutesPerYear = played.dataLossMinutesPerYear ?? played.frequencyPerYear * played.dataLossMinutes;
  const reentry = (dataLossMinutesPerYear / 60) * context.lossPerHour * context.assumptions.value('loss.reentry-factor');
  return { ...played, scenario, downtimeHoursPerYear, dataLossMinutesPerYear, lossPerYear: (played.lossPerYear ?? downtimeHoursPerYear * context.lossPerHour) + reentry };
}
