import { describe, expect, it } from 'vitest';
import { kubernetesVersionAt, postgresVersionAt } from '../../../../models/capacity/supportedVersions';

describe('supported versions', () => {
  it('takes the last but one Kubernetes version that is supported when the plan starts', () => {
    // On 2027-01-01: 1.35 (to 2027-03), 1.36 (to 2027-06) and 1.37 (to 2027-10) are open.
    expect(kubernetesVersionAt('2027-01-01')).toEqual({ version: '1.36', supportEnds: '2027-06', supportedAtStart: true });
  });

  it('takes the only one left in July 2027, and says so when none is left', () => {
    expect(kubernetesVersionAt('2027-07-01')).toEqual({ version: '1.37', supportEnds: '2027-10', supportedAtStart: true });
    expect(kubernetesVersionAt('2028-01-01')).toEqual({ version: '1.37', supportEnds: '2027-10', supportedAtStart: false });
  });

  it('takes the newest PostgreSQL that is not in preview', () => {
    expect(postgresVersionAt('2027-01-01')).toEqual({ version: '17', supportEnds: '2029-11-08', supportedAtStart: true });
    expect(postgresVersionAt('2030-01-01').supportedAtStart).toBe(false);
  });
});
