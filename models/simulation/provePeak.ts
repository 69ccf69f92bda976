import type { Assumptions } from '../assumptions/register';
import type { EnvironmentDesign } from '../candidates/design';
import { TIER_POLICIES } from '../candidates/tierPolicy';
import { workersAfterLoss } from '../capacity/webWorkers';
import { waitingOf } from '../queueing/waiting';
import { meanWithBand } from './meanWithBand';
import { QuantileSketch } from './quantileSketch';
import { seededRandom } from './random';
import type { RunLimit } from './runBudget';
import { lostServerSeconds, type ServerOutage } from './serverOutage';
import type { ServiceTime } from './serviceTime';
import { SIMULATION } from './settings';
import { simulateQueue } from './simulateQueue';
import type { WebProof } from './simulationReport';

const MS_PER_SECOND = 1000;

export interface PeakCase {
  readonly id: WebProof['id'];
  readonly title: string;
  readonly servers: number;
  /** Servers that are lost for a while in the middle of the run. */
  readonly loss: { readonly servers: number; readonly seconds: number } | null;
}

/** The peak played healthy, with a failure domain gone all the time, and with one that goes and comes back. */
export function peakCases(production: EnvironmentDesign, assumptions: Assumptions): readonly PeakCase[] {
  const { workers } = production.web;
  const { domains, domainName } = TIER_POLICIES[production.tier];
  const healthy: PeakCase = { id: 'healthy', title: 'Peak, everything in order', servers: workers, loss: null };
  const left = workersAfterLoss(workers, domains);
  if (domains.survive === 0 || left === 0) return [healthy];
  return [
    healthy,
    { id: 'after-loss', title: `Peak with one ${domainName} gone`, servers: left, loss: null },
    {
      id: 'loss-and-return',
      title: `Peak while one ${domainName} fails and its workers are replaced`,
      servers: workers,
      loss: { servers: workers - left, seconds: assumptions.value('recovery.automatic-minutes') * 60 },
    },
  ];
}

export interface PeakLength {
  readonly fromSeconds: number;
  readonly untilSeconds: number;
  readonly outages: readonly ServerOutage[];
}

/**
 * From when to when requests are counted. What an outage does is seen while it lasts and as long again, not over a run
 * in which it is a moment; as long is played before it.
 */
export function peakLength(each: PeakCase, arrivalsPerSecond: number, service: ServiceTime, lengthShare: number): PeakLength {
  const enough = Math.min(SIMULATION.longestPeakSeconds, SIMULATION.requestsPerRun / arrivalsPerSecond);
  const steady = Math.max(enough, SIMULATION.leastServiceTimes * service.meanSeconds);
  if (!each.loss) return { fromSeconds: steady * lengthShare * SIMULATION.warmUpShare, untilSeconds: steady * lengthShare, outages: [] };
  const seconds = each.loss.seconds * lengthShare;
  const outage = { atSeconds: seconds, seconds, servers: each.loss.servers };
  return { fromSeconds: outage.atSeconds, untilSeconds: 3 * seconds, outages: [outage] };
}

/** One run in figures; the requests themselves are not kept. */
export interface PeakRun {
  readonly waits: QuantileSketch;
  readonly utilisation: number;
}

export function playPeak(each: PeakCase, arrivalsPerSecond: number, service: ServiceTime, lengthShare: number, seed: number): PeakRun {
  const { fromSeconds, untilSeconds, outages } = peakLength(each, arrivalsPerSecond, service, lengthShare);
  const waits = new QuantileSketch();
  let busy = 0;
  simulateQueue({ stretches: [{ untilSeconds, perSecond: arrivalsPerSecond, service }], servers: each.servers, outages }, seededRandom(seed), (at, wait, seconds) => {
    if (at < fromSeconds) return;
    waits.add(wait);
    busy += seconds;
  });
  const available = each.servers * (untilSeconds - fromSeconds) - lostServerSeconds(outages, fromSeconds, untilSeconds);
  return { waits, utilisation: busy / available };
}

/** Runs → bands, beside the formula that sized the workers. */
export function peakProof(each: PeakCase, runs: readonly PeakRun[], limit: RunLimit | null, arrivalsPerSecond: number, service: ServiceTime, assumptions: Assumptions): WebProof {
  const ms = (pick: (waits: QuantileSketch) => number) => meanWithBand(runs.map((run) => pick(run.waits) * MS_PER_SECOND));
  const p95WaitMs = ms((waits) => waits.quantile(0.95));
  const formula = waitingOf({ arrivalsPerSecond, serviceSeconds: service.meanSeconds, scv: service.scv, servers: each.servers });
  const targetP95WaitMs = assumptions.value('web.wait-p95-ms');
  return {
    id: each.id,
    title: each.title,
    servers: each.servers,
    requestsPerRun: Math.round(runs.reduce((sum, run) => sum + run.waits.count, 0) / runs.length),
    limit,
    simulated: {
      meanWaitMs: ms((waits) => waits.mean),
      p50WaitMs: ms((waits) => waits.quantile(0.5)),
      p95WaitMs,
      p99WaitMs: ms((waits) => waits.quantile(0.99)),
      utilisation: meanWithBand(runs.map((run) => run.utilisation)),
    },
    analytic: each.loss
      ? null
      : {
          meanWaitMs: formula.meanWaitSeconds * MS_PER_SECOND,
          p50WaitMs: formula.p50WaitSeconds * MS_PER_SECOND,
          p95WaitMs: formula.p95WaitSeconds * MS_PER_SECOND,
          p99WaitMs: formula.p99WaitSeconds * MS_PER_SECOND,
          utilisation: formula.utilisation,
        },
    targetP95WaitMs,
    met: p95WaitMs.mean <= targetP95WaitMs,
  };
}
