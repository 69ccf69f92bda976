import { describe, expect, it } from 'vitest';
import { withAssumption } from '../evaluation/plans';
import { billedPlan, designOf, linesOf, productionOf } from './handMade';

const moneyOf = (lines: ReturnType<typeof linesOf>, id: string) => lines.get(id)?.monthly;
const quantityOf = (lines: ReturnType<typeof linesOf>, id: string) => lines.get(id)?.quantity;

// Prices in USD from the embedded book, amounts × 0.86 EUR/USD.
describe('what a bill holds beside the sizes', () => {
  it('bills what goes to the recovery region: changes of the database at both ends, new files where the store copies itself', () => {
    const linesTo = (region: string, drRegion: string) => {
      const home = productionOf({ region, tier: 'cross-region' });
      const plan = { ...billedPlan, data: { ...billedPlan.data, filestoreGrowthGiBPerYear: 120 } };
      return linesOf(designOf({ tier: 'cross-region', region, drRegion }, [home, productionOf({ id: 'recovery', kind: 'recovery', tier: 'cross-region', region: drRegion })]), plan);
    };
    const paired = linesTo('westeurope', 'northeurope');
    // 100 GiB × 0.02 × 30.416667 days = 60.833333 GiB; Inter-Region Egress and Ingress 0.035 each: 2.129167 USD × 0.86
    expect([quantityOf(paired, 'region-replication.database-out'), moneyOf(paired, 'region-replication.database-out')]).toEqual(['60.833333', '1.83']);
    expect(moneyOf(paired, 'region-replication.database-in')).toBe('1.83');
    // Geo-Replication v2 Data Transfer 0.02: 120 GiB a year = 10 × 0.02 × 0.86
    expect([quantityOf(paired, 'region-replication.files'), moneyOf(paired, 'region-replication.files')]).toEqual(['10', '0.17']);
    // Southeast Asia to Japan East: not its pair, and 0.09 at either end
    const apart = linesTo('southeastasia', 'japaneast');
    expect([moneyOf(apart, 'region-replication.database-out'), moneyOf(apart, 'region-replication.database-in'), apart.has('region-replication.files')]).toEqual(['4.71', '4.71', false]);
  });

  it('bills the answers that go through circuits there, and only the others as internet egress', () => {
    const design = designOf();
    const site = (kind: 'vpn' | 'expressroute', downMbps: number) => ({ link: { kind }, traffic: { downMbps }, neededMbps: downMbps }) as (typeof design.connectivity.sites)[number];
    const lines = linesOf({ ...design, connectivity: { ...design.connectivity, sites: [site('expressroute', 30), site('vpn', 90)], circuits: [{ mbps: 50, tier: 'Standard' }] } });
    // 1,144.40918 GiB: a quarter at 0.025 (Zone 1), 7.15255738 USD; three quarters less 100 free at 0.087
    expect([quantityOf(lines, 'expressroute.data'), moneyOf(lines, 'expressroute.data')]).toEqual(['286.102295', '6.15']);
    expect(quantityOf(lines, 'internet-egress.egress@100')).toBe('758.306885');
  });

  it('takes the support plan that the support hours ask for, at what the plan assumes, split where the platform is shared', () => {
    const around = { ...billedPlan, company: { ...billedPlan.company, supportHours: 'around-the-clock' as const } };
    expect(linesOf(designOf(), around).get('support-plan.plan')).toMatchObject({ sku: 'Professional Direct', usdPerUnit: '1000', monthly: '860.00', priceSource: 'assumption:support.professional-usd', priceAsOf: null });
    expect(moneyOf(linesOf(designOf({ tenancy: 'shared' }), withAssumption(billedPlan, 'support.standard-usd', 240)), 'support-plan.plan')).toBe('17.20');
  });

  it('keeps audit logs where a regulation beside GDPR asks for them', () => {
    const plain = { ...billedPlan, company: { ...billedPlan.company, regulations: ['gdpr' as const] } };
    expect(linesOf(designOf(), plain).has('log-analytics.archive')).toBe(false);
  });

  it('keeps long-term backups in three zones where the region has no pair', () => {
    const vaultIn = (region: string) => linesOf(designOf({ region }, [productionOf({ region })])).get('backup-vault.vault')?.meter;
    expect([vaultIn('westeurope'), vaultIn('mexicocentral')]).toEqual(['Standard GRS Data Stored', 'Standard ZRS Data Stored']);
  });

  it('keeps a second file store where the plan recovers elsewhere than in the pair of its region', () => {
    const storesOf = (region: string, drRegion: string) => {
      const home = productionOf({ region, tier: 'cross-region' });
      const lines = linesOf(designOf({ tier: 'cross-region', region, drRegion }, [home, productionOf({ id: 'recovery', kind: 'recovery', tier: 'cross-region', region: drRegion })]));
      return [lines.get('object-storage.capacity')?.sku, lines.get('object-storage.copy')?.sku, lines.get('object-storage.copy-writes')?.quantity];
    };
    expect(storesOf('westeurope', 'northeurope')).toEqual(['Hot GZRS', undefined, undefined]);
    expect(storesOf('uksouth', 'northeurope')).toEqual(['Hot ZRS', 'Hot LRS', '60']);
    expect(storesOf('mexicocentral', 'eastus2')).toEqual(['Hot ZRS', 'Hot LRS', '60']);
  });
});
