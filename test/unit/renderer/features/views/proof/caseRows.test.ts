import { describe, expect, it } from 'vitest';
import { caseRows } from '../../../../../../renderer/features/views/proof/caseRows';
import { webProof } from './samples';

describe('caseRows', () => {
  it('sets simulated bands beside the formula; only the 95th percentile has a target', () => {
    const rows = caseRows(webProof());
    expect(rows.map((row) => row.id)).toEqual(['mean', 'p50', 'p95', 'p99', 'utilisation']);
    expect(rows.find((row) => row.id === 'p95')).toEqual({ id: 'p95', simulated: '33 ± 2 ms', formula: '34.2 ms', figureId: 'capacity.webP95WaitMs', targetMs: 200 });
    expect(rows.filter((row) => row.targetMs !== null)).toHaveLength(1);
  });

  it('leads to the figures of the answer only in the case that they are of', () => {
    expect(caseRows(webProof()).filter((row) => row.figureId !== null)).toHaveLength(2);
    expect(caseRows(webProof({ id: 'after-loss' })).filter((row) => row.figureId !== null)).toHaveLength(0);
  });

  it('has no formula while workers go and come back', () => {
    expect(caseRows(webProof({ id: 'loss-and-return', analytic: null })).every((row) => row.formula === null)).toBe(true);
  });
});
