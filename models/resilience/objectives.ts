import type { Assumptions } from '../assumptions/register';
import type { Plan } from '../document/schema/plan';
import type { PlayedScenario } from './scenario';

export interface Objective {
  /** `rto.zone-loss`, `rpo.zone-loss`. */
  readonly id: string;
  readonly scenarioId: string;
  readonly kind: 'rto' | 'rpo';
  readonly target: number;
  readonly achieved: number;
  readonly unit: 'minutes';
  readonly met: boolean;
  /** The workload whose objective is the strictest. */
  readonly workloadId: string;
}

/** The strictest stated objective of the plan and the workload that states it. */
export function strictest(plan: Plan, kind: 'rto' | 'rpo'): { readonly minutes: number; readonly workloadId: string } | null {
  const field = kind === 'rto' ? 'rtoMinutes' : 'rpoMinutes';
  const first = plan.workloads[0];
  if (!first) return null;
  const workload = plan.workloads.reduce((best, each) => (each[field] < best[field] ? each : best), first);
  return { minutes: workload[field], workloadId: workload.id };
}

/** Holds each scenario against the strictest RTO and RPO; loss of a region against their registered multiple. */
export function judgeObjectives(plan: Plan, scenarios: readonly PlayedScenario[], assumptions: Assumptions): readonly Objective[] {
  const disaster = assumptions.value('objective.disaster-factor');
  return (['rto', 'rpo'] as const).flatMap((kind) => {
    const stated = strictest(plan, kind);
    if (!stated) return [];
    return scenarios
      .filter((played) => played.scenario.objective !== 'none')
      .map((played) => {
        const target = stated.minutes * (played.scenario.objective === 'disaster' ? disaster : 1);
        const achieved = kind === 'rto' ? played.recoveryMinutes : played.dataLossMinutes;
        return {
          id: `${kind}.${played.scenario.id}`,
          scenarioId: played.scenario.id,
          kind,
          target,
          achieved,
          unit: 'minutes' as const,
          met: achieved <= target,
          workloadId: stated.workloadId,
        };
      });
  });
}
