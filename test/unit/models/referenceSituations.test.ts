import { describe, expect, it } from 'vitest';
import type { Plan } from '../../../models/document';
import { priceSplit } from '../../../models/explanation/split/priceSplit';
import { proposeSplits } from '../../../models/explanation/split/proposeSplits';
import { workOut } from '../../../models/pipeline';
import { embeddedPriceBook } from '../../../shared/prices/embeddedPriceBook';
import { starterPlan, withSites } from './evaluation/plans';
import { govern, reportOf } from './governance/govern';

const EINDHOVEN = { city: 'Eindhoven', country: 'NL', latitude: 51.44, longitude: 5.48 };

/** The parts of the two reference situations beside tenancy, tier and platform, which the tests of the pipeline hold. */
describe('the mid-market producer of one country', () => {
  const plan = starterPlan('mid-market-producer');

  it('has managed PostgreSQL and Redis, and plants on VPN lines', () => {
    const { bill } = reportOf(plan);
    const kinds = new Set(bill.lines.map((line) => line.resourceKind));
    expect([...kinds]).toEqual(expect.arrayContaining(['postgres-flexible-server', 'managed-redis', 'aks-cluster', 'vpn-gateway']));
    expect(kinds).not.toContain('expressroute');
  });

  it('keeps integration beside the application, rights in common, and lets a provider run the platform', () => {
    const { zones, operations } = govern(plan);
    expect(zones.zones.find((zone) => zone.id === 'integration')?.standing).toBe('within');
    expect(zones.segmented).toBe(false);
    expect(operations.services.find((row) => row.id === 'platform')?.responsible).toBe('Managed-service provider');
  });
});

describe('the global manufacturer with many sites', () => {
  const plan = starterPlan('global-manufacturer');

  it('has a zone of its own for integration, rights by zone, and a platform team', () => {
    const { zones, operations } = govern(plan);
    expect(zones.zones.find((zone) => zone.id === 'integration')?.standing).toBe('own');
    expect(zones.segmented).toBe(true);
    expect(operations.services.find((row) => row.id === 'platform')?.responsible).toBe('Platform team');
  });

  it('should run a far area in a cluster of its own, which it owes to the distance', () => {
    expect(regionsToLeave(plan)).toContainEqual(['eastus2']);
    expect(regionsToLeave(withSites(plan, () => ({ place: EINDHOVEN })))).toEqual([]);
  });

  it('owes each of these to its own facts', () => {
    const small = { ...plan, integrations: plan.integrations.slice(0, 20), company: { ...plan.company, regulations: ['gdpr' as const], platformTeam: { ...plan.company.platformTeam, engineers: 1 } } };
    const { zones, operations } = govern(small);
    expect(zones.zones.find((zone) => zone.id === 'integration')?.standing).not.toBe('own');
    expect(zones.segmented).toBe(false);
    expect(operations.services.find((row) => row.id === 'platform')?.responsible).not.toBe('Platform team');
  });
});

/** Regions of the clusters that explain recommends beside the home region. */
function regionsToLeave(plan: Plan): readonly (readonly string[])[] {
  const outcome = workOut(plan, embeddedPriceBook);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  const { value } = outcome;
  const areas = proposeSplits(value).filter((group) => group.kind === 'region');
  return areas.flatMap((group) => priceSplit(group, value) ?? []).filter((row) => row.recommended).map((row) => row.regions);
}
