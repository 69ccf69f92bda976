import { describe, expect, it } from 'vitest';
import { waitingOf } from '../../../../models/queueing/waiting';
import { fluidBacklog } from '../../../../models/simulation/fluidBacklog';
import { mixtureWaiting } from '../../../../models/simulation/mixtureWaiting';
import { withinBudget } from '../../../../models/simulation/runBudget';
import { lostServerSeconds, workerFailures } from '../../../../models/simulation/serverOutage';
import { seededRandom } from '../../../../models/simulation/random';
import { SIMULATION } from '../../../../models/simulation/settings';

describe('fluidBacklog', () => {
  const queue = { backlog: 100, arrivalsPerSecond: 0, workers: 4, jobSeconds: 2, outages: [] };

  it('falls in a straight line', () => {
    const backlog = fluidBacklog(queue);
    expect([backlog.at(0), backlog.at(25), backlog.at(50), backlog.at(80)]).toEqual([100, 50, 0, 0]);
    expect(backlog.drainedAtSeconds).toBe(50);
  });

  it('stands still while arrivals take all workers, and goes on when they are back', () => {
    // 2/s served, 1/s arrives; from 10 s to 30 s half of the workers are away: 90, 90, then 1/s down to 120 s.
    const backlog = fluidBacklog({ ...queue, arrivalsPerSecond: 1, outages: [{ atSeconds: 10, seconds: 20, servers: 2 }] });
    expect([backlog.at(10), backlog.at(20), backlog.at(30), backlog.at(75)]).toEqual([90, 90, 90, 45]);
    expect(backlog.drainedAtSeconds).toBe(120);
  });

  it('never drains when more arrives than is served', () => {
    expect(fluidBacklog({ ...queue, arrivalsPerSecond: 3 }).drainedAtSeconds).toBeNull();
  });
});

describe('mixtureWaiting', () => {
  const queue = (arrivalsPerSecond: number) => ({ arrivalsPerSecond, serviceSeconds: 0.15, scv: 1, servers: 10 });

  it('is the plain formula for one part, and for two equal ones', () => {
    const plain = waitingOf(queue(50));
    for (const parts of [[{ seconds: 3600, queue: queue(50) }], [{ seconds: 300, queue: queue(50) }, { seconds: 3300, queue: queue(50) }]]) {
      const mixed = mixtureWaiting(parts);
      expect(mixed?.p95WaitSeconds).toBeCloseTo(plain.p95WaitSeconds, 9);
      expect(mixed?.utilisation).toBeCloseTo(0.75, 12);
      expect(mixed?.meanWaiting).toBeCloseTo(50 * plain.meanWaitSeconds, 12);
    }
  });

  it('lies between the calm and the busy part, at the wait that 5 % of all requests pass', () => {
    const [calm, busy] = [waitingOf(queue(40)), waitingOf(queue(60))];
    const p95 = mixtureWaiting([{ seconds: 1800, queue: queue(60) }, { seconds: 1800, queue: queue(40) }])?.p95WaitSeconds ?? 0;
    expect(p95).toBeGreaterThan(calm.p95WaitSeconds);
    expect(p95).toBeLessThan(busy.p95WaitSeconds);
    const tail = ({ waitProbability, meanWaitSeconds }: typeof calm): number => waitProbability * Math.exp((-p95 * waitProbability) / meanWaitSeconds);
    expect(0.6 * tail(busy) + 0.4 * tail(calm)).toBeCloseTo(0.05, 9);
  });

  it('knows no steady state for servers that cannot keep up', () => {
    expect(mixtureWaiting([{ seconds: 300, queue: queue(70) }, { seconds: 3300, queue: queue(10) }])).toBeNull();
  });

  it('waits for nothing when nothing arrives', () => {
    expect(mixtureWaiting([{ seconds: 3600, queue: queue(0) }])).toEqual({ p95WaitSeconds: 0, utilisation: 0, meanWaiting: 0 });
  });
});

describe('withinBudget', () => {
  it('plays everything that fits, then fewer runs, then shorter ones, and never more events than allowed', () => {
    const budget = SIMULATION.eventsPerCase;
    expect(withinBudget(budget / 20, 20)).toEqual({ runs: 20, lengthShare: 1, limit: null });
    expect(withinBudget(budget / 10, 20)).toMatchObject({ runs: 10, lengthShare: 1, limit: { runsAsked: 20, runs: 10 } });
    const huge = withinBudget(budget * 100, 20);
    expect(huge.runs).toBe(SIMULATION.leastRuns);
    expect(huge.runs * huge.lengthShare * budget * 100).toBeCloseTo(budget, -1);
    expect(withinBudget(budget * 100, 2).runs).toBe(2);
  });
});

describe('failures of servers', () => {
  it('counts the time lost between two moments', () => {
    const outages = [{ atSeconds: 50, seconds: 100, servers: 2 }, { atSeconds: 200, seconds: 10, servers: 1 }];
    expect(lostServerSeconds(outages, 0, 100)).toBe(100);
    expect(lostServerSeconds(outages, 100, 1000)).toBe(110);
  });

  it('come at random at their rate: 20 servers that fail once a day for 50 days', () => {
    const failures = workerFailures(seededRandom(5), { servers: 20, seconds: 50 * 86_400, perServerDay: 1, awaySeconds: 5 });
    expect(Math.abs(failures.length - 1000)).toBeLessThan(4 * Math.sqrt(1000));
    expect(workerFailures(seededRandom(5), { servers: 20, seconds: 86_400, perServerDay: 0, awaySeconds: 5 })).toEqual([]);
  });
});
