import type { Assumptions } from '../assumptions/register';
import type { Demand } from '../demand/demand';
import { requestCost, type RequestCost } from '../demand/requestClass';
import type { Plan } from '../document/schema/plan';
import type { TransactionClass } from '../document/schema/workload';
import { extraSyncBurst } from './extraSyncBurst';

/** The busiest minutes at the end of the horizon: what the web workers and the database must stand. */
export interface PeakLoad {
  readonly arrivalsPerSecond: number;
  /** Mean and spread over the mix of classes. */
  readonly serviceSeconds: number;
  readonly scv: number;
  readonly pythonCpuSecondsPerRequest: number;
  readonly databaseCpuSecondsPerRequest: number;
  readonly writesPerSecond: number;
  readonly logicalReadsPerSecond: number;
  readonly requestsPerHourAtPeak: number;
  readonly mix: readonly { readonly class: TransactionClass; readonly requestsPerHour: number }[];
}

/**
 * λ = (requests in the binding hour × burst ÷ 3600 + largest extra burst of a sync flow) × growth × scale.
 * Mean over the mix; spread by the law of total variance: scv = Σ pᵢ·E[sᵢ²] ÷ s² − 1.
 * @param scale 1 for production, the environment's size for others
 * @example one class, 3,600 requests/h, burst 1.6, growth 1 → 1.6 requests/s
 */
export function peakLoad(plan: Plan, demand: Demand, assumptions: Assumptions, scale: number): PeakLoad {
  const mix = Object.entries(demand.byClass)
    .map(([name, hours]) => ({ class: name as TransactionClass, requestsPerHour: (hours[demand.peakHour] ?? 0) * scale }))
    .filter((each) => each.requestsPerHour > 0);
  const total = mix.reduce((sum, each) => sum + each.requestsPerHour, 0);
  const costs = new Map(mix.map((each) => [each.class, requestCost(each.class, assumptions)]));
  const mean = (pick: (cost: RequestCost) => number): number =>
    total === 0 ? 0 : mix.reduce((sum, each) => sum + each.requestsPerHour * valueOf(costs.get(each.class), pick), 0) / total;

  const serviceSeconds = mean((cost) => cost.serviceSeconds);
  const secondMoment = mean((cost) => cost.secondMoment);
  const burst = assumptions.value('demand.burst');
  const arrivalsPerSecond = ((total * burst) / 3600 + extraSyncBurst(plan, burst) * scale) * demand.growthFactor;
  return {
    arrivalsPerSecond,
    serviceSeconds,
    scv: serviceSeconds === 0 ? 1 : secondMoment / serviceSeconds ** 2 - 1,
    pythonCpuSecondsPerRequest: mean((cost) => cost.pythonCpuSeconds),
    databaseCpuSecondsPerRequest: mean((cost) => cost.databaseCpuSeconds),
    writesPerSecond: arrivalsPerSecond * mean((cost) => cost.writesPerRequest),
    logicalReadsPerSecond: arrivalsPerSecond * mean((cost) => cost.logicalReadsPerRequest),
    requestsPerHourAtPeak: total,
    mix,
  };
}

function valueOf(cost: RequestCost | undefined, pick: (cost: RequestCost) => number): number {
  return cost ? pick(cost) : 0;
}
