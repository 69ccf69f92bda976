import { describe, expect, it } from 'vitest';
import type { Design, EnvironmentDesign } from '../../../../models/candidates/design';
import { POSTGRES_SKUS } from '../../../../models/facts/postgresSkus';
import { REDIS_SKUS } from '../../../../models/facts/redisSkus';
import { billDesign } from '../../../../models/billOfMaterials/billDesign';
import { priceItems } from '../../../../models/cost/priceItems';
import { billContext, billedPlan, billedRequirements, designOf, premiumSsdOf, productionOf, VM } from '../billOfMaterials/handMade';
import { withCompany } from '../evaluation/plans';

/**
 * Ten bills worked out by hand from rows of the price list, in USD. A row is quoted as: meter, region, unit, price. Where nothing else is
 * said the environment is the hand-made one: 60 million requests a month, 100 GiB of database, 730 h.
 */
const plan = withCompany(billedPlan, { currency: 'USD', exchangeRatePerUsd: '1' });

/** Line id → quantity and money, of all lines of the kind. */
function billOf(kind: string, environments: readonly EnvironmentDesign[], changes: Partial<Design['connectivity']> = {}): Readonly<Record<string, readonly (string | null)[]>> {
  const base = designOf({ region: environments[0]?.region ?? '' }, environments);
  const design = { ...base, connectivity: { ...base.connectivity, ...changes } };
  const context = billContext(design, plan);
  const lines = priceItems(billDesign(design, context), context.prices, '1').filter((line) => line.resourceKind === kind);
  return Object.fromEntries(lines.map((line) => [line.id.replace(`${kind}.`, ''), [line.quantity, line.monthly]]));
}

const inRegion = (region: string, changes: Partial<EnvironmentDesign> = {}): EnvironmentDesign => productionOf({ region, ...changes });

function postgresOf(sku: string, changes: Partial<NonNullable<EnvironmentDesign['postgres']>> = {}): EnvironmentDesign['postgres'] {
  const found = POSTGRES_SKUS.find((each) => each.sku === sku);
  if (found === undefined) throw new Error(sku);
  return { sku: found, storage: premiumSsdOf(256), otherStorage: null, servers: 2, share: 1, binding: 'memory', pooled: false, usdPerMonth: null, ...changes };
}

describe('bills worked out by hand', () => {
  it('1: object storage over three volume tiers', () => {
    // Hot ZRS Data Stored, japaneast, 1 GB/Month: 0.025 up to 51,200, 0.024 up to 512,000, 0.023 beyond
    const files = (filestoreGiB: number) => billOf('object-storage', [inRegion('japaneast', { requirements: { ...billedRequirements, filestoreGiB } })]);
    // 51,200 × 0.025 = 1,280.00; 460,800 × 0.024 = 11,059.20; 88,000 × 0.023 = 2,024.00
    expect(files(600_000)).toMatchObject({
      'production.capacity@0': ['51200', '1280.00'],
      'production.capacity@51200': ['460800', '11059.20'],
      'production.capacity@512000': ['88000', '2024.00'],
    });
    // Exactly full: the second tier does not begin
    expect(files(51_200)).toMatchObject({ 'production.capacity': ['51200', '1280.00'] });
  });

  it('2: the same circuits in three zones of ExpressRoute, and the gateway that ends them', () => {
    const circuits = [{ mbps: 100, tier: 'Standard' as const }, { mbps: 100, tier: 'Standard' as const }, { mbps: 100, tier: 'Premium' as const }];
    const route = (region: string) => billOf('expressroute', [inRegion(region)], { circuits });
    // Standard / Premium Metered Data 100 Mbps Circuit, 1/Month: Zone 1 at 110 / 200, Zones 2 and 4 at 100 / 275
    expect(route('uksouth')).toMatchObject({ 'production.circuit-100': ['2', '220.00'], 'production.circuit-100-premium': ['1', '200.00'] });
    expect(route('mexicocentral')).toMatchObject({ 'production.circuit-100': ['2', '200.00'], 'production.circuit-100-premium': ['1', '275.00'] });
    // ErGw1AZ Gateway, japaneast, 1 Hour, 0.361: 730 × 0.361 = 263.53
    expect(route('japaneast')).toEqual({ 'production.circuit-100': ['2', '200.00'], 'production.circuit-100-premium': ['1', '275.00'], 'production.gateway': ['730', '263.53'] });
  });

  it('3: zone-redundant PostgreSQL with a second server and a second storage', () => {
    // Ddsv5 4 vCore, brazilsouth, 1 Hour, 0.48 for the whole server: 2 × 730 × 0.48 = 700.80
    // Storage Data Stored, brazilsouth, 1 GB/Month, 0.2185: 2 × 256 × 0.2185 = 111.872
    expect(billOf('postgres-flexible-server', [inRegion('brazilsouth', { postgres: postgresOf('D4ds_v5') })])).toEqual({
      'production.compute': ['1460', '700.80'],
      'production.storage': ['512', '111.87'],
    });
    // Without a standby half of both: 350.40 and 55.936
    expect(billOf('postgres-flexible-server', [inRegion('brazilsouth', { postgres: postgresOf('D4ds_v5', { servers: 1 }) })])).toEqual({
      'production.compute': ['730', '350.40'],
      'production.storage': ['256', '55.94'],
    });
  });

  it('4: Redis with two nodes', () => {
    const sku = REDIS_SKUS.find((each) => each.sku === 'B10');
    if (sku === undefined) throw new Error('B10');
    // B10 Cache Instance, uksouth, 1 Hour, 0.362 a node: 1,460 × 0.362 = 528.52
    expect(billOf('managed-redis', [inRegion('uksouth', { redis: { sku, nodes: 2, neededGB: 8, connections: 100 } })])).toEqual({ 'production.nodes': ['1460', '528.52'] });
  });

  it('5: meters by the hour, by the day and by the month side by side', () => {
    const environments = [inRegion('southeastasia')];
    // Standard Gateway, Global, 1 Hour, 0.045: 730 × 0.045
    expect(billOf('nat-gateway', environments)).toMatchObject({ 'production.gateway': ['730', '32.85'] });
    // Premium Registry Unit, southeastasia, 1/Day, 1.6666: 730 ÷ 24 = 30.4167; × 1.6666 = 50.69247
    expect(billOf('container-registry', environments)).toEqual({ 'production.registry': ['30.4167', '50.69'] });
    // F4s v2, southeastasia, 1 Hour, 0.196: 2,190 × 0.196 = 429.24; P10 LRS Disk, southeastasia, 1/Month, 19.71: 59.13
    expect(billOf('virtual-machine-nodes', environments)).toEqual({ 'production.nodes': ['2190', '429.24'], 'production.system-disks': ['3', '59.13'] });
  });

  it('6: free allowances, given once to all environments', () => {
    // Data Transfer Out, brazilsouth, 1 GB: 0 up to 100, 0.181 up to 10,335, 0.175 beyond. 1.2 billion × 20 KiB = 22,888.183594 GiB:
    // 10,235 × 0.181 = 1,852.535; 12,553.183594 × 0.175 = 2,196.80712895
    expect(billOf('internet-egress', [inRegion('brazilsouth', { requirements: { ...billedRequirements, requestsPerMonth: 1_200_000_000 } })])).toEqual({
      'production.egress@0': ['100', '0.00'],
      'production.egress@100': ['10235', '1852.54'],
      'production.egress@10335': ['12553.183594', '2196.81'],
    });
    // Analytics Logs Data Ingestion, australiaeast, 1 GB: 0 up to 5, then 3.34. 60 million × 1.2 KiB + 3 × 9 GiB = 95.664551 GiB:
    // 90.664551 × 3.34 = 302.81960034; the second environment pays all of its own, 319.51960034
    const staging = inRegion('australiaeast', { id: 'staging', kind: 'staging', production: false });
    expect(billOf('log-analytics', [inRegion('australiaeast'), staging])).toMatchObject({
      'production.ingestion@0': ['5', '0.00'],
      'production.ingestion@5': ['90.664551', '302.82'],
      'staging.ingestion': ['95.664551', '319.52'],
    });
  });

  it('7: operations by the ten thousand', () => {
    const environments = [inRegion('canadacentral')];
    // Operations, canadacentral, 10K, 0.03: 50,000 = 5 × 0.03
    expect(billOf('key-vault', environments)).toEqual({ 'production.operations': ['5', '0.15'] });
    // Hot ZRS Write Operations, canadacentral, 10K, 0.0688: 1 % of 60 million = 60 × 0.0688 = 4.128
    // Hot ZRS Read Operations, canadacentral, 10K, 0.0044: 8 % of 60 million = 480 × 0.0044 = 2.112
    expect(billOf('object-storage', environments)).toMatchObject({ 'production.writes': ['60', '4.13'], 'production.reads': ['480', '2.11'] });
  });

  it('8: Premium SSD v2 with operations and throughput beyond the included ones', () => {
    const storage = { ...premiumSsdOf(600), kind: 'Premium SSD v2' as const, extraIops: 1000, extraMBps: 40 };
    // uksouth: Storage Data Stored, 1 GiB/Month, 0.133: 1,200 × 0.133; Provisioned IOPS, 1/Month, 0.025: 2,000 × 0.025;
    // Prov Throughput (MBps), 1/Month, 0.1: 80 × 0.1. Primary and standby both.
    expect(billOf('postgres-flexible-server', [inRegion('uksouth', { postgres: postgresOf('E4ads_v5', { storage }) })])).toMatchObject({
      'production.storage': ['1200', '159.60'],
      'production.iops': ['2000', '50.00'],
      'production.throughput': ['80', '8.00'],
    });
  });

  it('9: the AKS tier: Standard for production and recovery, Free and so without a meter beside them', () => {
    const environments = [
      inRegion('eastus2'),
      inRegion('eastus2', { id: 'staging', kind: 'staging', production: false }),
      inRegion('centralus', { id: 'recovery', kind: 'recovery' }),
    ];
    // Standard Uptime SLA, eastus2 and centralus, 1 Hour, 0.1: 730 × 0.1
    expect(billOf('aks-cluster', environments)).toEqual({ 'production.control-plane': ['730', '73.00'], 'recovery.control-plane': ['730', '73.00'] });
  });

  it('10: a test environment that runs 60 of the 168 hours of the week', () => {
    const hoursPerMonth = (730 * 60) / 168;
    const test = inRegion('southeastasia', {
      id: 'test',
      kind: 'test',
      production: false,
      hoursPerMonth,
      nodes: { size: VM('Standard_D4as_v5'), count: 2, zoneSpread: 1, pooled: false, binding: 'smallest cluster' },
      postgres: postgresOf('B2ms', { servers: 1, storage: premiumSsdOf(64) }),
      redis: null,
    });
    // 730 × 60 ÷ 168 = 260.714286 h. D4as v5, southeastasia, 1 Hour, 0.216: 521.428571 × 0.216 = 112.628571; its disks stay: 2 × 19.71
    expect(billOf('virtual-machine-nodes', [test])).toEqual({ 'test.nodes': ['521.428571', '112.63'], 'test.system-disks': ['2', '39.42'] });
    // B2ms vCore, southeastasia, 1 Hour, 0.208: 260.714286 × 0.208 = 54.228571
    expect(billOf('postgres-flexible-server', [test])).toMatchObject({ 'test.compute': ['260.714286', '54.23'] });
    // Standard Private Endpoint, Global, 1 Hour, 0.01: storage, vault, registry and database, 4 × 730, whether anybody works or not
    expect(billOf('private-endpoints', [test])).toMatchObject({ 'test.endpoints': ['2920', '29.20'] });
  });
});
