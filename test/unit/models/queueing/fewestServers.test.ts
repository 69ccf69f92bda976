import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fewestServers } from '../../../../models/queueing/fewestServers';
import { waitingOf } from '../../../../models/queueing/waiting';

const between = (min: number, max: number): fc.Arbitrary<number> => fc.double({ min, max, noNaN: true });
const load = fc.record({ arrivalsPerSecond: between(0.05, 400), serviceSeconds: between(0.02, 1), scv: between(0, 4) });
const target = fc.record({ p95WaitSeconds: between(0.02, 1), utilisationCeiling: between(0.4, 0.95) });
/** Rounding may put a utilisation a hair above the ceiling. */
const HAIR = 1e-8;
const RUNS = { numRuns: 60 };

type Load = Parameters<typeof fewestServers>[0];
type Target = Parameters<typeof fewestServers>[1];

function meets(queue: Load, servers: number, { p95WaitSeconds, utilisationCeiling }: Target): boolean {
  const waiting = waitingOf({ ...queue, servers });
  return waiting.utilisation <= utilisationCeiling + HAIR && waiting.p95WaitSeconds <= p95WaitSeconds;
}

describe('fewestServers', () => {
  it('is twelve for 7.5 Erlang below 65 % busy', () => {
    // 7.5 / 0.65 = 11.54; with twelve the wait of 21.7 ms is far below 200 ms
    expect(fewestServers({ arrivalsPerSecond: 50, serviceSeconds: 0.15, scv: 1 }, { p95WaitSeconds: 0.2, utilisationCeiling: 0.65 })).toBe(12);
  });

  it('adds a server when the wait, not the ceiling, binds', () => {
    // One server at 30 %: ln(0.3 / 0.05) × 0.15 / 0.7 = 384 ms; two: fewer than 5 % wait at all
    expect(fewestServers({ arrivalsPerSecond: 2, serviceSeconds: 0.15, scv: 1 }, { p95WaitSeconds: 0.2, utilisationCeiling: 0.65 })).toBe(2);
    expect(fewestServers({ arrivalsPerSecond: 2, serviceSeconds: 0.15, scv: 1 }, { p95WaitSeconds: 0.4, utilisationCeiling: 0.65 })).toBe(1);
  });

  it('meets the target, and one server fewer does not', () => {
    fc.assert(
      fc.property(load, target, (queue, aim) => {
        const servers = fewestServers(queue, aim);
        expect(meets(queue, servers, aim)).toBe(true);
        if (servers > 1) expect(meets(queue, servers - 1, aim)).toBe(false);
      }),
      RUNS,
    );
  });

  it('never falls when the load grows', () => {
    fc.assert(
      fc.property(load, target, between(1, 3), (queue, aim, factor) => {
        const more = { ...queue, arrivalsPerSecond: queue.arrivalsPerSecond * factor };
        expect(fewestServers(more, aim)).toBeGreaterThanOrEqual(fewestServers(queue, aim));
      }),
      RUNS,
    );
  });

  it('never falls when the target gets tighter or the spread wider', () => {
    fc.assert(
      fc.property(load, target, between(0.3, 1), (queue, aim, share) => {
        const servers = fewestServers(queue, aim);
        expect(fewestServers(queue, { ...aim, p95WaitSeconds: aim.p95WaitSeconds * share })).toBeGreaterThanOrEqual(servers);
        expect(fewestServers(queue, { ...aim, utilisationCeiling: aim.utilisationCeiling * share })).toBeGreaterThanOrEqual(servers);
        expect(fewestServers({ ...queue, scv: queue.scv / share }, aim)).toBeGreaterThanOrEqual(servers);
      }),
      RUNS,
    );
  });
});
