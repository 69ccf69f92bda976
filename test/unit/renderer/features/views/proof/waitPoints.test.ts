import { expect, it } from 'vitest';
import { waitCeiling, waitPoints } from '../../../../../../renderer/features/views/proof/waitPoints';
import { webProof } from './samples';

it('takes waits, half-widths and formula of every case', () => {
  expect(waitPoints([webProof(), webProof({ id: 'loss-and-return', analytic: null })])).toEqual([
    { id: 'healthy', p95: 33, p95Band: 2, p99: 115, p99Band: 3, formulaP95: 34.2 },
    { id: 'loss-and-return', p95: 33, p95Band: 2, p99: 115, p99Band: 3, formulaP95: null },
  ]);
});

it('makes room for the target and for the highest bar with its band', () => {
  const points = waitPoints([webProof()]);
  expect(waitCeiling(points, 200)).toBe(200);
  expect(waitCeiling(points, 50)).toBe(118);
});

it('is not lifted by a formula that knows no bound', () => {
  const points = waitPoints([webProof({ analytic: { meanWaitMs: Infinity, p50WaitMs: Infinity, p95WaitMs: Infinity, p99WaitMs: Infinity, utilisation: 1.2 } })]);
  expect(waitCeiling(points, 200)).toBe(200);
});
