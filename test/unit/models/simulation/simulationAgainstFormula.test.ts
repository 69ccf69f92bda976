import { describe, expect, it } from 'vitest';
import { waitingOf } from '../../../../models/queueing/waiting';
import { meanWithBand } from '../../../../models/simulation/meanWithBand';
import { QuantileSketch } from '../../../../models/simulation/quantileSketch';
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
/** A mean settles sooner than the tail. */
const RUNS_OF_A_MEAN = 8;
/** The fuller the system, the longer its waits hang together, and the longer a run must be to see their tail. */
const requestsPerRun = (utilisation: number): number => Math.min(150_000, 8_000 / (1 - utilisation) ** 2);
const WARM_UP_SHARE = 0.25;

/** Random systems from a fixed seed: 1–40 servers, 50–88 % busy, of which only those count where more than 5 % wait. */
function randomSystems(seed: number, count = SYSTEMS): readonly System[] {
  const random = seededRandom(seed);
  const systems: System[] = [];
  while (systems.length < count) {
    const system = { servers: 1 + Math.floor(random() * 40), utilisation: 0.5 + 0.38 * random(), serviceSeconds: 0.05 + 0.4 * random() };
    if (formulaOf(system, 1).waitProbability > 0.08) systems.push(system);
  }
  return systems;
}

function play({ servers, utilisation, serviceSeconds }: System, service: ServiceTime, index: number, runs = RUNS) {
  const arrivalsPerSecond = (utilisation * servers) / serviceSeconds;
  const seconds = requestsPerRun(utilisation) / arrivalsPerSecond;
  const warmUp = seconds * WARM_UP_SHARE;
  return Array.from({ length: runs }, (_, run) => {
    const waits = new QuantileSketch();
    let busy = 0;
    simulateQueue({ stretches: [{ untilSeconds: seconds, perSecond: arrivalsPerSecond, service }], servers, outages: [] }, seededRandom(1 + index * 1000 + run), (at, wait, work) => {
      if (at < warmUp) return;
      waits.add(wait);
      busy += work;
    });
    return { waits, utilisation: busy / (servers * (seconds - warmUp)) };
  });
}

const formulaOf = ({ servers, utilisation, serviceSeconds }: System, scv: number) =>
  waitingOf({ arrivalsPerSecond: (utilisation * servers) / serviceSeconds, serviceSeconds, scv, servers });

describe('simulation beside the formulas', () => {
  it('covers the exact P95 wait of exponential service with its 95 % interval in at least 28 of 30 random systems', () => {
    // An honest 95 % interval misses one system in twenty, so one set of thirty may end at 27 by chance; two sets tell more.
    const covered = [11, 1].map(
      (seed) =>
        randomSystems(seed).filter((system, index) => {
          const band = meanWithBand(play(system, exponentialService(system.serviceSeconds), seed * 100 + index).map((run) => run.waits.quantile(0.95)));
          return Math.abs(band.mean - formulaOf(system, 1).p95WaitSeconds) <= band.halfWidth;
        }).length,
    );
    expect(covered[0]).toBeGreaterThanOrEqual(28);
    expect(covered.reduce((sum, each) => sum + each, 0)).toBeGreaterThanOrEqual(2 * 28);
  }, 240_000);

  /** Relative error of the formula's mean wait against long simulated runs, and the half-width of what chance does to it. */
  const errorWithBand = (system: System, scv: number, index: number) => {
    const { mean, halfWidth } = meanWithBand(play(system, logNormalService(system.serviceSeconds, scv), index, RUNS_OF_A_MEAN).map((run) => run.waits.mean));
    return { error: formulaOf(system, scv).meanWaitSeconds / mean - 1, chance: halfWidth / mean };
  };
  const errorOf = (...asked: Parameters<typeof errorWithBand>): number => errorWithBand(...asked).error;

  it('meets the Allen–Cunneen mean within 10 % in 30 random systems with log-normal service of the spread measured within a mix', () => {
    // scv 0.45 is what the laboratory's mix of reads and writes had (0.38–0.49). Chance moves a simulated mean by some per cent:
    // beyond 10 % no system may lie by more than its interval, and at most two may lie at all.
    const errors = randomSystems(23).map((system, index) => errorWithBand(system, 0.45, index));
    expect(errors).toHaveLength(30);
    expect(errors.filter(({ error, chance }) => Math.abs(error) > 0.1 + chance)).toEqual([]);
    expect(errors.filter(({ error }) => Math.abs(error) > 0.1).length).toBeLessThanOrEqual(2);
  }, 240_000);

  it('overstates the mean for wide spreads and many servers with little load, and never understates it much: the known limit of the formula', () => {
    // Allen–Cunneen scales the exponential wait by (1 + scv) ÷ 2. With many servers a long request blocks one of them only,
    // so the true wait grows less: the formula errs to the safe side, by up to about 15 % at scv 1 and 40 % at scv 2.
    const lightlyLoaded = { servers: 12, utilisation: 0.64, serviceSeconds: 0.1 };
    const [narrow, mixed, wide] = [0.45, 1.02, 2].map((scv, index) => errorOf(lightlyLoaded, scv, 500 + index));
    expect(narrow).toBeGreaterThan(-0.12);
    expect(mixed).toBeGreaterThan(-0.02);
    expect(mixed).toBeLessThan(0.2);
    expect(wide).toBeGreaterThan(0.05);
    expect(wide).toBeLessThan(0.5);
  }, 240_000);

  it('sees the utilisation that load ÷ servers predicts', () => {
    const system = { servers: 8, utilisation: 0.75, serviceSeconds: 0.12 };
    const band = meanWithBand(play(system, exponentialService(system.serviceSeconds), 3).map((run) => run.utilisation));
    expect(Math.abs(band.mean - 0.75)).toBeLessThan(0.02);
  });
});
