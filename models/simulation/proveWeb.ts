import type { EnvironmentDesign } from '../candidates/design';
import { TIER_POLICIES } from '../candidates/tierPolicy';
import type { Assumptions } from '../assumptions/register';
import { TRANSACTION_CLASSES } from '../facts/transactionClasses';
import { workersAfterLoss } from '../capacity/webWorkers';
import { waitingOf } from '../queueing/waiting';
import { meanWithBand, percentile } from './percentile';
import { seededRandom } from './random';
import { logNormalService, mixedService, type ServiceTime } from './serviceTime';
import { simulateQueue, type QueueResult, type ServerOutage } from './simulateQueue';
import type { WebProof } from './simulationReport';

const MS_PER_SECOND = 1000;
/** Enough for a steady 99th percentile without holding up the reader. */
const REQUESTS_PER_RUN = 40_000;
const LONGEST_RUN_SECONDS = 14_400;
const WARM_UP_SHARE = 0.1;

export interface WebCase {
  readonly id: WebProof['id'];
  readonly title: string;
  readonly servers: number;
  readonly outages: (seconds: number) => readonly ServerOutage[];
  readonly hasFormula: boolean;
}

/** The peak played healthy, with a failure domain gone all the time, and with one that goes and comes back. */
export function webCases(production: EnvironmentDesign, assumptions: Assumptions): readonly WebCase[] {
  const { workers } = production.web;
  const { domains, domainName } = TIER_POLICIES[production.tier];
  const healthy: WebCase = { id: 'healthy', title: 'Peak, everything in order', servers: workers, outages: () => [], hasFormula: true };
  if (domains.survive === 0) return [healthy];
  const left = workersAfterLoss(workers, domains);
  if (left === 0) return [healthy];
  const away = assumptions.value('recovery.automatic-minutes') * 60;
  return [
    healthy,
    { id: 'after-loss', title: `Peak with one ${domainName} gone`, servers: left, outages: () => [], hasFormula: true },
    {
      id: 'loss-and-return',
      title: `Peak while one ${domainName} fails and its workers are replaced`,
      servers: workers,
      outages: (seconds) => [{ atSeconds: seconds / 3, seconds: Math.min(away, seconds / 3), servers: workers - left }],
      hasFormula: false,
    },
  ];
}

/** The measured mix as a law: each class is its main request and its lighter companions, both log-normal. */
export function peakService(production: EnvironmentDesign, assumptions: Assumptions): ServiceTime {
  const base = assumptions.value('demand.form-read-ms') / MS_PER_SECOND;
  return mixedService(
    production.requirements.load.mix.flatMap(({ class: name, requestsPerHour }) => {
      const measured = TRANSACTION_CLASSES[name];
      const main = { weight: requestsPerHour / measured.requestsPerStep, service: logNormalService(measured.ratioToFormRead * base, measured.scv) };
      const companions = measured.requestsPerStep - 1;
      return companions === 0
        ? [main]
        : [main, { weight: (requestsPerHour * companions) / measured.requestsPerStep, service: logNormalService(measured.companionRatio * base, measured.scv) }];
    }),
  );
}

export function runSeconds(arrivalsPerSecond: number): number {
  return Math.min(LONGEST_RUN_SECONDS, REQUESTS_PER_RUN / arrivalsPerSecond);
}

export function playWeb(each: WebCase, arrivalsPerSecond: number, service: ServiceTime, seed: number): QueueResult {
  const seconds = runSeconds(arrivalsPerSecond);
  const outages = each.outages(seconds);
  // What an outage does is seen while it lasts and as long again, not over a run in which it is a moment.
  const first = outages[0];
  const from = first ? first.atSeconds : seconds * WARM_UP_SHARE;
  const until = first ? first.atSeconds + 2 * first.seconds : seconds;
  return simulateQueue(
    { arrivalsPerSecond, service, servers: each.servers, seconds: until, warmUpSeconds: from, outages },
    seededRandom(seed),
  );
}

/** Runs → bands, beside the formula that sized the workers. */
export function webProof(each: WebCase, runs: readonly QueueResult[], arrivalsPerSecond: number, service: ServiceTime, assumptions: Assumptions): WebProof {
  const band = (pick: (run: QueueResult) => number) => meanWithBand(runs.map(pick));
  const p95WaitMs = band((run) => percentile(run.waits, 0.95) * MS_PER_SECOND);
  const formula = waitingOf({ arrivalsPerSecond, serviceSeconds: service.meanSeconds, scv: service.scv, servers: each.servers });
  const targetP95WaitMs = assumptions.value('web.wait-p95-ms');
  return {
    id: each.id,
    title: each.title,
    servers: each.servers,
    requestsPerRun: Math.round(runs.reduce((sum, run) => sum + run.waits.length, 0) / runs.length),
    simulated: {
      meanWaitMs: band((run) => run.meanWaitSeconds * MS_PER_SECOND),
      p50WaitMs: band((run) => percentile(run.waits, 0.5) * MS_PER_SECOND),
      p95WaitMs,
      p99WaitMs: band((run) => percentile(run.waits, 0.99) * MS_PER_SECOND),
      utilisation: band((run) => run.utilisation),
    },
    analytic: each.hasFormula
      ? {
          meanWaitMs: formula.meanWaitSeconds * MS_PER_SECOND,
          p50WaitMs: formula.p50WaitSeconds * MS_PER_SECOND,
          p95WaitMs: formula.p95WaitSeconds * MS_PER_SECOND,
          p99WaitMs: formula.p99WaitSeconds * MS_PER_SECOND,
          utilisation: formula.utilisation,
        }
      : null,
    targetP95WaitMs,
    met: p95WaitMs.mean <= targetP95WaitMs,
  };
}
