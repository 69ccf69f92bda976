import { describe, expect, it } from 'vitest';
import { waitingOf } from '../../../../models/queueing/waiting';

describe('waitingOf', () => {
  it('gives the published 95th percentiles of ten and of twelve workers', () => {
    // λ 50/s, s 0.15 s: 7.5 Erlang. Ten: C 0.30661, Wq 18.40 ms, ln(0.30661 / 0.05) × 0.15 / 2.5 = 108.8 ms.
    expect(waitingOf({ arrivalsPerSecond: 50, serviceSeconds: 0.15, scv: 1, servers: 10 }).p95WaitSeconds).toBeCloseTo(0.1088, 4);
    // Twelve: C 0.09578, ln(0.09578 / 0.05) × 0.15 / 4.5 = 21.7 ms.
    expect(waitingOf({ arrivalsPerSecond: 50, serviceSeconds: 0.15, scv: 1, servers: 12 }).p95WaitSeconds).toBeCloseTo(0.0217, 4);
  });

  it('is the formula of Pollaczek and Khinchine for one server and service times of equal length', () => {
    // λ s² / (2 (1 − ρ)) = 6 × 0.0225 / (2 × 0.1) = 0.675 s
    expect(waitingOf({ arrivalsPerSecond: 6, serviceSeconds: 0.15, scv: 0, servers: 1 }).meanWaitSeconds).toBeCloseTo(0.675, 10);
  });

  it('doubles the mean wait when the spread goes from 1 to 3', () => {
    // (1 + 3) / 2 against (1 + 1) / 2
    const mean = (scv: number): number => waitingOf({ arrivalsPerSecond: 12, serviceSeconds: 0.15, scv, servers: 3 }).meanWaitSeconds;
    expect(mean(3) / mean(1)).toBeCloseTo(2, 10);
  });

  it('has no 95th percentile to speak of when fewer than one request in twenty waits', () => {
    // 0.3 Erlang on two servers: C = 0.03913
    const waiting = waitingOf({ arrivalsPerSecond: 2, serviceSeconds: 0.15, scv: 1, servers: 2 });
    expect(waiting.waitProbability).toBeCloseTo(0.0391304, 6);
    expect(waiting.p95WaitSeconds).toBe(0);
    expect(waiting.meanWaitSeconds).toBeGreaterThan(0);
  });

  it('waits for ever in overload and without servers', () => {
    for (const servers of [0, 1, 7]) {
      const waiting = waitingOf({ arrivalsPerSecond: 50, serviceSeconds: 0.15, scv: 1, servers });
      expect(waiting.meanWaitSeconds).toBe(Number.POSITIVE_INFINITY);
      expect(waiting.p95WaitSeconds).toBe(Number.POSITIVE_INFINITY);
      expect(waiting.waitProbability).toBe(1);
    }
  });

  it('is idle without arrivals', () => {
    expect(waitingOf({ arrivalsPerSecond: 0, serviceSeconds: 0.15, scv: 1, servers: 2 })).toEqual({
      utilisation: 0,
      waitProbability: 0,
      meanWaitSeconds: 0,
      p50WaitSeconds: 0,
      p95WaitSeconds: 0,
      p99WaitSeconds: 0,
    });
  });
});
