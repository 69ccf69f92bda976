import type { Assumptions } from '../assumptions/register';
import type { Demand } from '../demand/demand';
import { fewestServers } from '../queueing/fewestServers';
import { HOURS_PER_WEEK } from '../demand/weekSlots';
import type { Requirements } from './requirements';
import type { WebWorkers } from './webWorkers';

export interface ScalingPolicy {
  readonly layer: 'web' | 'job-workers' | 'scheduled-jobs';
  /** What the scaler watches; null when the size stays fixed. */
  readonly signal: string | null;
  readonly floor: number;
  readonly ceiling: number;
  /** Worker hours of a week that the ceiling holds and the curve does not need. */
  readonly savedWorkerHoursPerWeek: number;
  readonly savedShare: number;
  readonly reason: string;
}

/** Workers that each hour of the week needs at the end of the horizon, by the same target as the peak. */
export function hourlyWorkers(demand: Demand, requirements: Requirements, web: WebWorkers, assumptions: Assumptions): readonly number[] {
  const { load } = requirements;
  const peakRate = demand.requestsPerHour[demand.peakHour] ?? 0;
  const target = { p95WaitSeconds: assumptions.value('web.wait-p95-ms') / 1000, utilisationCeiling: assumptions.value('web.utilisation-ceiling') };
  const known = new Map<number, number>();
  return Array.from(demand.requestsPerHour, (rate) => {
    const share = peakRate === 0 ? 0 : rate / peakRate;
    const arrivalsPerSecond = load.arrivalsPerSecond * share;
    if (arrivalsPerSecond === 0) return 0;
    const key = Math.round(arrivalsPerSecond * 1000);
    const workers = known.get(key) ?? Math.min(web.needed, fewestServers({ arrivalsPerSecond, serviceSeconds: load.serviceSeconds, scv: load.scv }, target));
    known.set(key, workers);
    return workers;
  });
}

/**
 * Scaling per layer from the week's curve: floor = smallest reserve the tier keeps in any hour, ceiling = the sized
 * number. Scaling is proposed only when it saves more than the agreed share; never for scheduled jobs.
 * @example 168 hours at 12 workers, 60 of them need 12 and 108 need 3 → 108 × 9 ÷ 2,016 = 48 % saved
 */
export function scalingPolicies(demand: Demand, requirements: Requirements, web: WebWorkers, assumptions: Assumptions): readonly ScalingPolicy[] {
  const spare = web.workers / Math.max(1, web.needed);
  const hourly = hourlyWorkers(demand, requirements, web, assumptions).map((needed) => Math.max(2, Math.ceil(needed * spare)));
  return [
    policy('web', 'busy web workers (request concurrency)', hourly, web.workers, assumptions),
    policy('job-workers', 'queue depth', jobHours(demand, requirements), requirements.jobs.workers, assumptions),
    {
      layer: 'scheduled-jobs',
      signal: null,
      floor: requirements.scheduledJobProcesses,
      ceiling: requirements.scheduledJobProcesses,
      savedWorkerHoursPerWeek: 0,
      savedShare: 0,
      reason: 'Scheduled jobs hold locks and must not run twice; their number is fixed.',
    },
  ];
}

function jobHours(demand: Demand, { jobs, scale }: Requirements): readonly number[] {
  return Array.from(demand.messagesPerHour, (rate) => Math.min(jobs.workers, Math.max(1, Math.ceil((rate * demand.growthFactor * scale * jobs.jobSeconds) / 3600))));
}

function policy(layer: ScalingPolicy['layer'], signal: string, hourly: readonly number[], ceiling: number, assumptions: Assumptions): ScalingPolicy {
  const floor = Math.min(ceiling, Math.max(1, Math.min(...hourly)));
  const saved = hourly.reduce((sum, needed) => sum + Math.max(0, ceiling - needed), 0);
  const savedShare = ceiling === 0 ? 0 : saved / (ceiling * HOURS_PER_WEEK);
  const least = assumptions.value('autoscale.least-saving');
  const earns = floor < ceiling && savedShare >= least;
  const percent = Math.round(savedShare * 100);
  return {
    layer,
    signal: earns ? signal : null,
    floor: earns ? floor : ceiling,
    ceiling,
    savedWorkerHoursPerWeek: earns ? saved : 0,
    savedShare: earns ? savedShare : 0,
    reason: earns
      ? `An ordinary week needs ${percent} % fewer worker hours than the ceiling holds; hold the ceiling by schedule in batch windows, at month-end and in peaks, which lowers the saving.`
      : `Scaling would save ${percent} % of the worker hours, below the agreed ${Math.round(least * 100)} %: a fixed size is safer.`,
  };
}
