import { describe, expect, it } from 'vitest';
import { MinHeap } from '../../../../models/simulation/minHeap';
import { meanWithBand } from '../../../../models/simulation/meanWithBand';
import type { Random } from '../../../../models/simulation/random';
import type { ServerOutage } from '../../../../models/simulation/serverOutage';
import { seededRandom } from '../../../../models/simulation/random';
import { logNormalService, mixedService, type ServiceTime } from '../../../../models/simulation/serviceTime';
import { simulateQueue } from '../../../../models/simulation/simulateQueue';

const fixed = (seconds: number): ServiceTime => ({ meanSeconds: seconds, scv: 0, draw: () => seconds });

/** Gaps of exactly one second: −ln(1 − u) = 1 for u = 1 − 1/e. */
const everySecond = () => 1 - Math.exp(-1);

interface Constant {
  readonly perSecond: number;
  readonly service: ServiceTime;
  readonly servers: number;
  readonly seconds: number;
  readonly outages?: readonly ServerOutage[];
}

function waitsOf({ perSecond, service, servers, seconds, outages = [] }: Constant, random: Random): readonly number[] {
  const waits: number[] = [];
  simulateQueue({ stretches: [{ untilSeconds: seconds, perSecond, service }], servers, outages }, random, (_, wait) => waits.push(wait));
  return waits;
}

const rounded = (waits: readonly number[]): readonly number[] => waits.map((wait) => Math.round(wait * 1000) / 1000);

describe('simulateQueue', () => {
  it('lets the second request wait for the one server', () => {
    // Arrivals at 1, 2, 3 s; service 1.5 s: starts at 1, 2.5, 4 → waits 0, 0.5, 1.
    expect(rounded(waitsOf({ perSecond: 1, service: fixed(1.5), servers: 1, seconds: 3.5 }, everySecond))).toEqual([0, 0.5, 1]);
  });

  it('gives nobody a wait when two servers alternate', () => {
    expect(Math.max(...waitsOf({ perSecond: 1, service: fixed(1.5), servers: 2, seconds: 6.5 }, everySecond))).toBeCloseTo(0, 9);
  });

  it('makes requests wait while servers are away, and not after they are back', () => {
    const outage = { atSeconds: 1.5, seconds: 3, servers: 1 };
    // Arrivals at 1 … 8. The server is away from 2 (first arrival after 1.5) until 4.5: starts 4.5, 5, 5.5, then 6, 6.5, 7, 8.
    expect(rounded(waitsOf({ perSecond: 1, service: fixed(0.5), servers: 1, seconds: 8.5, outages: [outage] }, everySecond))).toEqual([0, 2.5, 2, 1.5, 1, 0.5, 0, 0]);
  });

  it('takes every server of failures that come between two requests', () => {
    const outages = [0.2, 0.4].map((atSeconds) => ({ atSeconds, seconds: 3, servers: 1 }));
    // Two servers, both gone before the first request at 1 s, back at 3.2 and 3.4 s.
    expect(rounded(waitsOf({ perSecond: 1, service: fixed(0.1), servers: 2, seconds: 2.5, outages }, everySecond))).toEqual([2.2, 1.3]);
  });

  it('repeats itself bit for bit with the same seed and differs with another', () => {
    const play = (seed: number) => waitsOf({ perSecond: 20, service: logNormalService(0.1, 0.5), servers: 3, seconds: 200 }, seededRandom(seed));
    expect(play(5)).toEqual(play(5));
    expect(play(5)).not.toEqual(play(6));
  });
});

describe('random streams and laws', () => {
  it('draws numbers in [0, 1) whose mean and spread are those of the uniform law', () => {
    const random = seededRandom(42);
    const values = Array.from({ length: 100_000 }, random);
    expect(Math.min(...values)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...values)).toBeLessThan(1);
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
    expect(mean).toBeCloseTo(0.5, 2);
    expect(variance).toBeCloseTo(1 / 12, 2);
  });

  it('draws log-normal times of the asked mean and spread', () => {
    const random = seededRandom(7);
    const service = logNormalService(0.2, 0.6);
    const values = Array.from({ length: 200_000 }, () => service.draw(random));
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
    expect(mean).toBeCloseTo(0.2, 2);
    expect(variance / mean ** 2).toBeCloseTo(0.6, 1);
  });

  it('mixes laws by the law of total variance', () => {
    // 80 % at 0.1 s and 20 % at 0.6 s, both fixed: mean 0.2; E[s²] = 0.8·0.01 + 0.2·0.36 = 0.08; scv = 0.08/0.04 − 1 = 1.
    const mixed = mixedService([{ weight: 8, service: fixed(0.1) }, { weight: 2, service: fixed(0.6) }]);
    expect(mixed.meanSeconds).toBeCloseTo(0.2, 12);
    expect(mixed.scv).toBeCloseTo(1, 12);
  });
});

describe('meanWithBand', () => {
  it('gives the textbook interval: 2, 4, 6, 8 has mean 5, s = 2.582, t(3) = 3.182, half-width 4.108', () => {
    const band = meanWithBand([2, 4, 6, 8]);
    expect(band.mean).toBe(5);
    expect(band.halfWidth).toBeCloseTo(4.108, 2);
  });
});

describe('MinHeap', () => {
  it('gives its values back in order', () => {
    const random = seededRandom(3);
    const values = Array.from({ length: 500 }, random);
    const heap = new MinHeap(values);
    const popped = Array.from({ length: 500 }, () => heap.pop());
    expect(popped).toEqual([...values].sort((a, b) => a - b));
    expect(heap.pop()).toBeUndefined();
  });
});
