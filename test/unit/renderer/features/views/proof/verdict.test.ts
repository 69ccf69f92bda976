import { describe, expect, it } from 'vitest';
import { verdict } from '../../../../../../renderer/features/views/proof/verdict';
import { dayProof, flow, jobProof, recovery, simulation, webProof } from './samples';

describe('verdict', () => {
  it('counts one target per web case, day, recovery and flow', () => {
    expect(verdict(simulation())).toEqual({ targets: 4, missed: 0 });
    const late = simulation({
      web: [webProof(), webProof({ id: 'after-loss', met: false })],
      days: [dayProof({ met: false })],
      jobs: jobProof({ recoveries: [recovery({ met: false })], flows: [flow('orders', 400, 300)] }),
    });
    expect(verdict(late)).toEqual({ targets: 5, missed: 4 });
  });

  it('counts no recovery that nothing was promised for, and nothing without flows and requests', () => {
    expect(verdict(simulation({ jobs: jobProof({ recoveries: [recovery(), recovery({ id: 'line-back-loss', met: null })] }) }))).toEqual({ targets: 4, missed: 0 });
    expect(verdict(simulation({ web: [], days: [], jobs: null }))).toEqual({ targets: 0, missed: 0 });
  });
});
