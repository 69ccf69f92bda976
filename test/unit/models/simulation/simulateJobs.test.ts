import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../../models/simulation/random';
import type { ServerOutage } from '../../../../models/simulation/serverOutage';
import type { ServiceTime } from '../../../../models/simulation/serviceTime';
import { simulateJobs, type JobResult } from '../../../../models/simulation/simulateJobs';

const fixed = (seconds: number): ServiceTime => ({ meanSeconds: seconds, scv: 0, draw: () => seconds });

interface Class {
  readonly id: string;
  readonly priority: number;
  readonly perSecond: number;
  readonly seconds: number;
}

interface Options {
  readonly classes: readonly Class[];
  readonly workers: number;
  readonly seconds: number;
  readonly backlog?: { readonly classId: string; readonly messages: number };
  readonly failureShare?: number;
  readonly outages?: readonly ServerOutage[];
  readonly countAt?: readonly number[];
}

const RETRY_SECONDS = 60;
const MOST_ATTEMPTS = 3;

/** Plays the classes at constant rates; gives the delays of each beside the result. */
function play({ classes, workers, seconds, backlog, failureShare = 0, outages = [], countAt = [] }: Options, seed = 1): JobResult & { readonly delays: readonly (readonly number[])[] } {
  let perSecond = 0;
  const edges = Float64Array.from(classes, (each) => (perSecond += each.perSecond));
  const delays = classes.map((): number[] => []);
  const result = simulateJobs(
    {
      classes: classes.map(({ id, priority, seconds: each }) => ({ id, priority, service: fixed(each) })),
      stretches: [{ untilSeconds: seconds, perSecond, edges }],
      workers,
      outages,
      seconds,
      backlog: backlog ?? null,
      failures: { share: failureShare, retrySeconds: RETRY_SECONDS, mostAttempts: MOST_ATTEMPTS },
      countAt,
    },
    seededRandom(seed),
    (place, delay) => delays[place]?.push(delay),
  );
  return { ...result, delays };
}

const alone = { id: 'a', priority: 0, perSecond: 0, seconds: 2 };

describe('simulateJobs', () => {
  it('has begun all of a backlog of 100 messages of 2 s with 4 workers after 48 s, and counts what waits on the way', () => {
    const result = play({ classes: [alone], workers: 4, seconds: 1000, backlog: { classId: 'a', messages: 100 }, countAt: [0, 1, 25, 60] });
    // Begun by four at 0, 2, 4 …: 96 wait after the first, 100 − 13·4 = 48 at 25 s.
    expect(result).toMatchObject({ drainedAtSeconds: 48, waiting: [96, 96, 48, 0], attempts: 100, done: 100, givenUp: 0 });
    expect(result.delays[0]).toHaveLength(100);
  });

  it('is slowed down by workers that are lost on the way', () => {
    // Until 20 s 11 rounds of four have begun, 44 messages; 56 are left for two workers: 28 rounds from 22 s on, the last at 76 s.
    const outage = { atSeconds: 21, seconds: 500, servers: 2 };
    expect(play({ classes: [alone], workers: 4, seconds: 1000, backlog: { classId: 'a', messages: 100 }, outages: [outage] }).drainedAtSeconds).toBe(76);
  });

  it('comes to a stop while all workers are away, and goes on after', () => {
    const outage = { atSeconds: 1, seconds: 99, servers: 9 };
    const result = play({ classes: [alone], workers: 1, seconds: 1000, backlog: { classId: 'a', messages: 2 }, outages: [outage] });
    expect(result.delays[0]).toEqual([0, 100]);
  });

  it('serves the urgent class first: its delays stay short beside a backlog of the other', () => {
    const result = play({ classes: [{ id: 'slow', priority: 3, perSecond: 0, seconds: 1 }, { id: 'urgent', priority: 0, perSecond: 0.5, seconds: 1 }], workers: 2, seconds: 600, backlog: { classId: 'slow', messages: 5000 } });
    const urgent = [...(result.delays[1] ?? [])].sort((a, b) => a - b);
    expect(urgent.length).toBeGreaterThan(200);
    // No pre-emption: at worst an urgent message waits for a slow one of 1 s, now and then for another urgent one.
    expect(urgent[Math.floor(urgent.length * 0.95)]).toBeLessThan(2);
    expect(result.drainedAtSeconds).toBeNull();
  });

  it('tries failed messages again after the retry time and gives them up after the last attempt', () => {
    const never = play({ classes: [alone], workers: 1, seconds: 1000, backlog: { classId: 'a', messages: 1 }, failureShare: 1 });
    expect(never).toMatchObject({ attempts: MOST_ATTEMPTS, done: 0, givenUp: 1 });
    const half = play({ classes: [{ ...alone, perSecond: 0.2 }], workers: 4, seconds: 50_000, failureShare: 0.5 }, 3);
    const finished = half.done + half.givenUp;
    // 1 + ½ + ¼ attempts a message, of which ⅛ are given up.
    expect(half.attempts / finished).toBeCloseTo(1.75, 1);
    expect(half.givenUp / finished).toBeCloseTo(0.125, 1);
    // Half of the delays are those of a first attempt, the others lie past one or two retry times.
    const late = (half.delays[0] ?? []).filter((delay) => delay >= RETRY_SECONDS).length;
    expect(late / half.done).toBeCloseTo(3 / 7, 1);
  });

  it('is repeated bit for bit by the same seed', () => {
    const run = { classes: [{ id: 'a', priority: 0, perSecond: 2, seconds: 0.3 }, { id: 'b', priority: 1, perSecond: 1, seconds: 0.5 }], workers: 2, seconds: 300, failureShare: 0.1 };
    expect(play(run, 9)).toEqual(play(run, 9));
    expect(play(run, 9).delays).not.toEqual(play(run, 10).delays);
  });

  it('draws the flows by their rates', () => {
    const result = play({ classes: [{ id: 'a', priority: 0, perSecond: 3, seconds: 0.01 }, { id: 'b', priority: 1, perSecond: 1, seconds: 0.01 }], workers: 2, seconds: 5000 });
    expect((result.delays[0]?.length ?? 0) / result.done).toBeCloseTo(0.75, 1);
  });
});
