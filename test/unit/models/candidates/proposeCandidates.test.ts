import { describe, expect, it } from 'vitest';
import { candidateId } from '../../../../models/candidates/candidate';
import { proposeCandidates, recoveryRegion } from '../../../../models/candidates/proposeCandidates';
import type { Plan } from '../../../../models/document';
import { plainPlan, withCompany, withPin } from '../evaluation/plans';

const inRegion = (home: string, disasterRecovery: string | null = null, allowed: readonly string[] = []): Plan =>
  withCompany(plainPlan(), { regions: { home, disasterRecovery, allowed: [...allowed] } });

describe('proposeCandidates', () => {
  it('spans tenancy, tier, platform and database mode, each combination once', () => {
    const candidates = proposeCandidates(inRegion('westeurope', 'northeurope'));
    // 4 × 4 × 3 × 2
    expect(candidates).toHaveLength(96);
    expect(new Set(candidates.map(candidateId)).size).toBe(96);
  });

  it('offers a second region only where there is one, and only to the tier that uses it', () => {
    expect(proposeCandidates(inRegion('polandcentral'))).toHaveLength(72);
    const regions = new Set(proposeCandidates(inRegion('westeurope', 'swedencentral')).map((each) => `${each.tier} ${each.drRegion ?? 'alone'}`));
    expect([...regions]).toEqual(['single alone', 'node-redundant alone', 'zone-redundant alone', 'cross-region swedencentral']);
  });

  it('leaves one value for each pinned decision, and none for an unknown one', () => {
    const plan = withPin(withPin(inRegion('westeurope', 'northeurope'), 'tenancy', 'shared'), 'platform', 'vm');
    expect(proposeCandidates(plan)).toHaveLength(8);
    expect(proposeCandidates(withPin(plan, 'tier', 'platinum'))).toEqual([]);
  });
});

describe('recoveryRegion', () => {
  it('is the one that the plan names, else the open pair of the home region', () => {
    expect(recoveryRegion(inRegion('westeurope', 'swedencentral'), 'westeurope')).toBe('swedencentral');
    expect(recoveryRegion(inRegion('westeurope'), 'westeurope')).toBe('northeurope');
  });

  it('is none where the pair is missing, restricted or not allowed', () => {
    expect(recoveryRegion(inRegion('polandcentral'), 'polandcentral')).toBeNull();
    expect(recoveryRegion(inRegion('germanywestcentral'), 'germanywestcentral')).toBeNull();
    expect(recoveryRegion(inRegion('westeurope', null, ['westeurope']), 'westeurope')).toBeNull();
    expect(recoveryRegion(inRegion('westeurope', 'westeurope'), 'westeurope')).toBeNull();
    expect(recoveryRegion(inRegion('atlantis'), 'atlantis')).toBeNull();
  });
});
