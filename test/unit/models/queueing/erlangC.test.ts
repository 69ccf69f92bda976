import { describe, expect, it } from 'vitest';
import { erlangC } from '../../../../models/queueing/erlangC';
import { waitingOf } from '../../../../models/queueing/waiting';
import { ERLANG_VECTORS } from '../facts/erlangVectors';
import { exactErlangC } from './exactErlangC';

const SIXTY_FOURTHS = 64;
const SERVERS = [1, 2, 3, 5, 8, 13, 34, 120, 365, 1000, 2000];
const UTILISATIONS = [0.05, 0.3, 0.65, 0.9, 0.99, 0.999];

/** The load nearest to the utilisation that is a whole number of 64ths, so that the double and the fraction are the same number. */
const loads = SERVERS.flatMap((servers) =>
  UTILISATIONS.map((utilisation) => Math.max(1, Math.round(utilisation * servers * SIXTY_FOURTHS)))
    .filter((above) => above < servers * SIXTY_FOURTHS)
    .map((above) => ({ servers, above })),
);

describe('erlangC', () => {
  it.each(SERVERS)('agrees with exact whole-number arithmetic for %d servers at every load', (servers) => {
    const wrong = loads
      .filter((each) => each.servers === servers)
      .map(({ above }) => ({
        offered: above / SIXTY_FOURTHS,
        exact: exactErlangC({ above: BigInt(above), below: BigInt(SIXTY_FOURTHS) }, servers),
        found: erlangC(above / SIXTY_FOURTHS, servers),
      }))
      .filter(({ exact, found }) => !(Math.abs(found - exact) <= 1e-9));
    expect(wrong).toEqual([]);
  });

  it('keeps its relative precision where waiting is all but impossible', () => {
    // 20 servers, 1 Erlang: 1/20! · 20/19 over Σ_{k<20} 1/k! + the same, about 1.6e-19
    const exact = exactErlangC({ above: 1n, below: 1n }, 20);
    expect(exact).toBeGreaterThan(1e-20);
    expect(erlangC(1, 20) / exact).toBeCloseTo(1, 9);
  });

  it('neither overflows nor loses its way at 10,000 servers', () => {
    const above = 9_900 * 2;
    expect(erlangC(above / 2, 10_000)).toBeCloseTo(exactErlangC({ above: BigInt(above), below: 2n }, 10_000), 9);
    expect(erlangC(1, 10_000)).toBe(0);
    expect(erlangC(9_999.5, 10_000)).toBeGreaterThan(0.98);
    expect(erlangC(9_999.5, 10_000)).toBeLessThan(1);
  });

  it.each(ERLANG_VECTORS)('gives the published $probabilityOfWait for $workers workers at $arrivalsPerSecond/s of $serviceSeconds s', (vector) => {
    const { arrivalsPerSecond, serviceSeconds, workers } = vector;
    const waiting = waitingOf({ arrivalsPerSecond, serviceSeconds, scv: 1, servers: workers });
    expect(erlangC(arrivalsPerSecond * serviceSeconds, workers)).toBeCloseTo(vector.probabilityOfWait, 5);
    expect(waiting.waitProbability).toBeCloseTo(vector.probabilityOfWait, 5);
    expect(waiting.utilisation).toBeCloseTo(vector.utilisation, 10);
    expect(Math.abs(waiting.meanWaitSeconds * 1000 - vector.meanWaitMs)).toBeLessThanOrEqual(0.005 + 1e-9);
  });

  it('is the utilisation itself for one server', () => {
    // M/M/1: whoever comes while the server is busy waits
    expect(erlangC(0.37, 1)).toBeCloseTo(0.37, 12);
  });

  it('makes nobody wait without load and everybody wait in overload', () => {
    expect(erlangC(0, 3)).toBe(0);
    expect(erlangC(3, 3)).toBe(1);
    expect(erlangC(7, 3)).toBe(1);
    expect(erlangC(1, 0)).toBe(1);
  });
});
