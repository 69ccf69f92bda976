import { describe, expect, it } from 'vitest';
import { drainMet, verdict } from '../../../../../../renderer/features/views/proof/verdict';
import { band, flow, jobProof, simulation, webProof } from './samples';

describe('verdict', () => {
  it('counts one target per web case and flow, and the drain time of a backlog', () => {
    expect(verdict(simulation())).toEqual({ targets: 3, missed: 0 });
    const late = simulation({ web: [webProof(), webProof({ id: 'after-loss', met: false })], jobs: jobProof({ drainHours: band(9), flows: [flow('orders', 400, 300)] }) });
    expect(verdict(late)).toEqual({ targets: 4, missed: 3 });
  });

  it('counts no drain time without a backlog, and nothing without flows and requests', () => {
    expect(verdict(simulation({ jobs: jobProof({ backlogMessages: 0 }) }))).toEqual({ targets: 2, missed: 0 });
    expect(verdict(simulation({ web: [], jobs: null }))).toEqual({ targets: 0, missed: 0 });
  });
});

describe('drainMet', () => {
  it('misses a backlog that is never worked off, or too late', () => {
    expect(drainMet(jobProof({ drainHours: null }))).toBe(false);
    expect(drainMet(jobProof({ drainHours: band(8.1) }))).toBe(false);
    expect(drainMet(jobProof({ drainHours: band(8) }))).toBe(true);
    expect(drainMet(jobProof({ drainHours: null, backlogMessages: 0 }))).toBe(true);
  });
});
