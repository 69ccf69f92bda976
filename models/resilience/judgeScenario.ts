import type { Assumptions } from '../assumptions/register';
import type { Plan } from '../document/schema/plan';
import type { ObjectiveCheck } from './objectiveCheck';
import type { PlayedScenario } from './scenario';

interface Judged {
  readonly recovery: ObjectiveCheck;
  readonly dataLoss: ObjectiveCheck;
  readonly counts: boolean;
}

/**
 * Holds a scenario against the objectives of every workload that it stops, also where a miss only costs money. A loss of
 * the region may take the registered multiple of the stated time.
 */
export function judgeScenario(plan: Plan, played: PlayedScenario, assumptions: Assumptions): Judged {
  const factor = played.scenario.objective === 'disaster' ? assumptions.value('objective.disaster-factor') : 1;
  const hit = played.hitSiteIds;
  // What never happens, stops nobody or only makes figures late misses nothing.
  const stops = played.frequencyPerYear > 0 && played.affectedShare > 0 && !played.onlyLate;
  const stopped = plan.workloads.filter((workload) => stops && (hit === undefined || workload.siteIds.some((id) => hit.includes(id))));
  const check = (field: 'rtoMinutes' | 'rpoMinutes', achieved: number): ObjectiveCheck => {
    const byStrictness = [...stopped].sort((a, b) => a[field] - b[field]);
    const strictest = byStrictness[0];
    const missed = byStrictness.filter((workload) => achieved > workload[field] * factor);
    return { target: strictest ? strictest[field] * factor : null, met: missed.length === 0, missedBy: missed.map((workload) => workload.name) };
  };
  return { recovery: check('rtoMinutes', played.recoveryMinutes), dataLoss: check('rpoMinutes', played.dataLossMinutes), counts: played.scenario.objective !== 'none' };
}
