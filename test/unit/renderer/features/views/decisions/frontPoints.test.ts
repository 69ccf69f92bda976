import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ParetoRow } from '../../../../../../models/report/summary';
import { frontPoints } from '../../../../../../renderer/features/views/decisions/front/frontPoints';

const rowOf = (parts: Partial<ParetoRow>): ParetoRow => ({
  id: 'shared/single/aks/managed',
  tenancy: 'shared',
  tier: 'single',
  platform: 'aks',
  database: 'managed',
  region: 'westeurope',
  drRegion: null,
  nodes: null,
  databaseSize: null,
  mark: null,
  onFront: true,
  costYearly: '0.00',
  lossYearly: '0.00',
  recoveryMinutes: 60,
  missed: [],
  ...parts,
});

const rows = fc.array(
  fc.record({ cost: fc.nat(1_000_000), recoveryMinutes: fc.integer({ min: 1, max: 10_000 }), missed: fc.constantFrom([], ['rto.zone-loss']) }).map(({ cost, ...rest }) => rowOf({ ...rest, costYearly: cost.toFixed(2) })),
  { minLength: 1, maxLength: 12 },
);

describe('frontPoints', () => {
  it('numbers the designs from the cheapest to the dearest, each once', () => {
    fc.assert(
      fc.property(rows, (some) => {
        const byPlace = [...frontPoints(some)].sort((a, b) => a.place - b.place);
        expect(byPlace.map(({ place }) => place)).toEqual(some.map((_row, place) => place));
        expect(byPlace.map(({ cost }) => cost)).toEqual(some.map(({ costYearly }) => Number(costYearly)).sort((a, b) => a - b));
      }),
    );
  });

  it('never draws a slower recovery smaller, and the longest always at the same size', () => {
    fc.assert(
      fc.property(rows, (some) => {
        const byRecovery = [...frontPoints(some)].sort((a, b) => a.row.recoveryMinutes - b.row.recoveryMinutes).map(({ area }) => area);
        expect(byRecovery).toEqual([...byRecovery].sort((a, b) => a - b));
        expect(byRecovery.at(-1)).toBe(frontPoints([rowOf({})])[0]?.area);
      }),
    );
  });

  it('draws twice the recovery at twice the area', () => {
    const [long, half] = [...frontPoints([rowOf({ recoveryMinutes: 60 }), rowOf({ recoveryMinutes: 30 })])].sort((a, b) => b.area - a.area);
    expect((long?.area ?? 0) / (half?.area ?? 1)).toBeCloseTo(2, 9);
  });

  it('draws the answer last, so that it lies on top, and tells what misses an objective apart', () => {
    const points = frontPoints([rowOf({ mark: 'chosen', missed: ['rto.zone-loss'] }), rowOf({ mark: 'runner-up' }), rowOf({}), rowOf({ missed: ['rto.zone-loss'] })]);
    expect(points.map(({ look }) => look.status)).toEqual(['misses-objective', 'feasible', 'runner-up', 'chosen']);
  });
});
