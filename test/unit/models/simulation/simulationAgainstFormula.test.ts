import { describe, expect, it } from 'vitest';
import { waitingOf } from '../../../../models/queueing/waiting';
import { meanWithBand, percentile } from '../../../../models/simulation/percentile';
import { seededRandom } from '../../../../models/simulation/random';
import { exponentialService, logNormalService, type ServiceTime } from '../../../../models/simulation/serviceTime';
import { simulateQueue } from '../../../../models/simulation/simulateQueue';

interface System {
  readonly servers: number;
  readonly utilisation: number;
  readonly serviceSeconds: number;
}

const SYSTEMS = 30;
const RUNS = 20;
const REQUESTS_PER_RUN = 12_000;

/** Random systems from a fixed seed: 1–40 servers, loaded so that more than 5 % of the requests wait. */
function randomSystems(seed: number): readonly System[] {
  const random = seededRandom(seed);
  return Array.from({ length: SYSTEMS }, () => {
    const servers = 1 + Math.floor(random() * 40);
    return { servers, utilisation: 0.7 + 0.18 * random() + (servers > 10 ? 0.05 : 0), serviceSeconds: 0.05 + 0.4 * random() };
  });
}

function play({ servers, utilisation, serviceSeconds }: System, service: ServiceTime, index: number) {
  const arrivalsPerSecond = (utilisation * servers) / serviceSeconds;
  const seconds = REQUESTS_PER_RUN / arrivalsPerSecond;
  return Array.from({ length: RUNS }, (_, run) =>
    simulateQueue({ arrivalsPerSecond, service, servers, seconds, warmUpSeconds: seconds * 0.2, outages: [] }, seededRandom(1 + index * 1000 + run)),
  );
}

const formulaOf = ({ servers, utilisation, serviceSeconds }: System, scv: number) =>
  waitingOf({ arrivalsPerSecond: (utilisation * servers) / serviceSeconds, serviceSeconds, scv, servers });

describe('simulation beside the formulas', () => {
  it('covers the exact P95 wait of exponential service in at least 28 of 30 random systems', () => {
    const covered = randomSystems(11).filter((system, index) => {
      const band = meanWithBand(play(system, exponentialService(system.serviceSeconds), index).map((run) => percentile(run.waits, 0.95)));
      return Math.abs(band.mean - formulaOf(system, 1).p95WaitSeconds) <= band.halfWidth;
    });
    expect(covered.length).toBeGreaterThanOrEqual(28);
  }, 60_000);

  it('meets the Allen–Cunneen mean of log-normal service within 10 %, beyond what chance explains', () => {
    // scv 0.45 is the spread of the measured mix; the formula is an approximation for c > 1.
    const scv = 0.45;
    const misses = randomSystems(23).flatMap((system, index) => {
      const band = meanWithBand(play(system, logNormalService(system.serviceSeconds, scv), index).map((run) => run.meanWaitSeconds));
      const formula = formulaOf(system, scv).meanWaitSeconds;
      const beyond = Math.abs(band.mean - formula) - band.halfWidth;
      return beyond > 0.1 * formula ? [{ ...system, simulated: band.mean, formula }] : [];
    });
    expect(misses).toEqual([]);
  }, 60_000);

  it('sees the utilisation that load ÷ servers predicts', () => {
    const system = { servers: 8, utilisation: 0.75, serviceSeconds: 0.12 };
    const band = meanWithBand(play(system, exponentialService(system.serviceSeconds), 3).map((run) => run.utilisation));
    expect(Math.abs(band.mean - 0.75)).toBeLessThan(0.02);
  });
});
