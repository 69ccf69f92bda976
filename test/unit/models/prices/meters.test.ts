import { describe, expect, it } from 'vitest';
import { EXPRESS_ROUTE_CIRCUIT_MBPS, EXPRESS_ROUTE_GATEWAYS } from '../../../../models/facts/expressRouteGateways';
import { expressRouteZone } from '../../../../models/facts/expressRouteZones';
import { POSTGRES_SKUS } from '../../../../models/facts/postgresSkus';
import { REDIS_SKUS } from '../../../../models/facts/redisSkus';
import { REGIONS } from '../../../../models/facts/regions';
import { VM_SIZES } from '../../../../models/facts/vmSizes';
import { VPN_GATEWAYS } from '../../../../models/facts/vpnGateways';
import { findTiers } from '../../../../models/prices/findTiers';
import { indexPrices } from '../../../../models/prices/indexPrices';
import { METERS } from '../../../../models/prices/meters';
import { postgresComputeMeter } from '../../../../models/prices/postgresComputeMeter';
import { PREMIUM_DISKS, premiumDiskFor } from '../../../../models/prices/premiumDisks';
import type { MeterKey } from '../../../../models/prices/priceBook';
import { redisMeter } from '../../../../models/prices/redisMeter';
import { vmMeter } from '../../../../models/prices/vmMeter';
import { embeddedPriceBook } from '../../../../shared/prices/embeddedPriceBook';

const index = indexPrices(embeddedPriceBook);
const price = (key: MeterKey | null) => (key === null ? null : (findTiers(index, key)?.at(-1)?.usdPerUnit ?? null));

const COVERED = ['westeurope', 'northeurope', 'uksouth', 'swedencentral', 'eastus2', 'centralus', 'westus2', 'southeastasia', 'japaneast', 'centralindia', 'australiaeast', 'brazilsouth', 'canadacentral', 'mexicocentral'];

/** Meters that only need a region. */
const SIMPLE = [
  'aksStandard', 'aksPremium', 'postgresStorage', 'postgresBackup', 'loadBalancerRules', 'loadBalancerExtraRule',
  'loadBalancerData', 'natGateway', 'natGatewayData', 'privateEndpoint', 'privateEndpointIngress',
  'privateEndpointEgress', 'publicIp', 'egress', 'wafFixed', 'wafCapacityUnit', 'appGatewayFixed',
  'appGatewayCapacityUnit', 'keyVaultOperations', 'defenderContainers', 'defenderPostgres', 'logIngestion',
  'logRetention', 'basicLogIngestion', 'logArchive', 'backupVm', 'backupFiles', 'serviceBusBase',
  'serviceBusOperations', 'serviceBusPremiumUnit', 'eventHubsThroughputUnit', 'eventHubsEvents',
  'containerRegistryReplica', 'globalPeeringIngress', 'globalPeeringEgress', 'prometheusSamples', 'geoReplication',
] as const;

/** Mexico Central has no pair, so nothing there is geo-redundant. */
const NOT_OFFERED: Readonly<Record<string, readonly string[]>> = { mexicocentral: ['geoReplication', 'blobHotGrs', 'backupVault'] };

const everywhere = (region: string): Readonly<Record<string, MeterKey>> => ({
  ...Object.fromEntries(SIMPLE.map((name) => [name, METERS[name](region)])),
  vpnGateway: METERS.vpnGateway('VpnGw1AZ', region),
  vpnTunnel: METERS.vpnTunnel('VpnGw5AZ', region),
  expressRouteGateway: METERS.expressRouteGateway('ErGw1Az', region),
  firewall: METERS.firewall('Standard', region),
  firewallData: METERS.firewallData('Standard', region),
  defenderServers: METERS.defenderServers('P2', region),
  blobHotLrs: METERS.blobHot('LRS', region),
  blobHotGrs: METERS.blobHot('GRS', region),
  blobHotReads: METERS.blobHotReads('ZRS', region),
  blobHotWrites: METERS.blobHotWrites('LRS', region),
  blobCool: METERS.blobCool('LRS', region),
  filesPremium: METERS.filesPremium('LRS', region),
  filesV2: METERS.filesV2Storage('LRS', region),
  premiumDisk: METERS.premiumDisk('P30', 'LRS', region),
  containerRegistry: METERS.containerRegistry('Premium', region),
  containerRegistryData: METERS.containerRegistryData('Premium', region),
  backupVault: METERS.backupVault('GRS', region),
});

const unpriced = (keys: Readonly<Record<string, MeterKey | null>>) => Object.keys(keys).filter((name) => price(keys[name] ?? null) === null);

describe('METERS', () => {
  it.each(COVERED)('are all priced in %s', (region) => {
    expect(unpriced(everywhere(region))).toEqual(NOT_OFFERED[region] ?? []);
  });

  it('spell the zone-redundant and less usual meters of westeurope as the book does', () => {
    const region = 'westeurope';
    const zoned = {
      aksAutomatic: METERS.aksAutomatic(region),
      postgresStorageV2: METERS.postgresStorageV2(region),
      postgresIopsV2: METERS.postgresIopsV2(region),
      postgresThroughputV2: METERS.postgresThroughputV2(region),
      backupPostgres: METERS.backupPostgres(region),
      keyVaultPremium: METERS.keyVaultPremiumOperations(region),
      peeringIngress: METERS.peeringIngress(region),
      peeringEgress: METERS.peeringEgress(region),
      filesPremium: METERS.filesPremium('ZRS', region),
      filesV2: METERS.filesV2Storage('ZRS', region),
      filesV2Iops: METERS.filesV2Iops('ZRS', region),
      filesV2Throughput: METERS.filesV2Throughput('ZRS', region),
      standardSsd: METERS.standardSsdDisk('E10', 'ZRS', region),
      diskV2: METERS.premiumDiskV2Storage(region),
      diskV2Iops: METERS.premiumDiskV2Iops(region),
      diskV2Throughput: METERS.premiumDiskV2Throughput(region),
      ...Object.fromEntries((['LRS', 'ZRS', 'GRS', 'GZRS', 'RA-GRS', 'RA-GZRS'] as const).flatMap((kind) => [
        [`hot ${kind}`, METERS.blobHot(kind, region)], [`cool ${kind}`, METERS.blobCool(kind, region)], [`cold ${kind}`, METERS.blobCold(kind, region)], [`reads ${kind}`, METERS.blobHotReads(kind, region)],
      ])),
      ...Object.fromEntries((['LRS', 'ZRS', 'GRS', 'GZRS', 'RA-GRS'] as const).map((kind) => [`writes ${kind}`, METERS.blobHotWrites(kind, region)])),
      ...Object.fromEntries((['LRS', 'GRS', 'RA-GRS'] as const).map((kind) => [`archive ${kind}`, METERS.blobArchive(kind, region)])),
      ...Object.fromEntries((['LRS', 'ZRS', 'GRS', 'RA-GRS'] as const).map((kind) => [`vault ${kind}`, METERS.backupVault(kind, region)])),
      ...Object.fromEntries((['Basic', 'Standard', 'Premium'] as const).flatMap((tier) => [[`registry ${tier}`, METERS.containerRegistry(tier, region)], [`firewall ${tier}`, METERS.firewall(tier, region)]])),
    };
    expect(unpriced(zoned)).toEqual([]);
  });

  it('price every premium disk in both redundancies', () => {
    const keys = PREMIUM_DISKS.flatMap(({ disk }) => [METERS.premiumDisk(disk, 'LRS', 'westeurope'), METERS.premiumDisk(disk, 'ZRS', 'westeurope')]);
    expect(keys.filter((key) => price(key) === null)).toEqual([]);
    expect(premiumDiskFor(1024)?.disk).toBe('P30');
    expect(premiumDiskFor(1025)?.disk).toBe('P40');
    expect(premiumDiskFor(40_000)).toBeNull();
  });

  it('price every current VPN gateway with its tunnels, and every ExpressRoute gateway', () => {
    const current = VPN_GATEWAYS.filter((gateway) => gateway.current);
    expect(current.length).toBeGreaterThan(5);
    expect(current.filter(({ sku }) => price(METERS.vpnGateway(sku, 'westeurope')) === null || price(METERS.vpnTunnel(sku, 'westeurope')) === null)).toEqual([]);
    expect(EXPRESS_ROUTE_GATEWAYS.filter(({ sku }) => price(METERS.expressRouteGateway(sku, 'westeurope')) === null)).toEqual([]);
  });

  it.each(['Zone 1', 'Zone 2', 'Zone 3', 'Zone 4'] as const)('price every circuit bandwidth in %s', (zone) => {
    const keys = EXPRESS_ROUTE_CIRCUIT_MBPS.flatMap((mbps) =>
      (['Standard', 'Premium'] as const).flatMap((tier) => (['Metered', 'Unlimited'] as const).map((data) => METERS.expressRouteCircuit(mbps, tier, data, zone))),
    );
    expect(keys.filter((key) => price(key) === null)).toEqual([]);
    expect(price(METERS.expressRouteData(zone))).not.toBeNull();
  });

  it('name local circuits by their speed', () => {
    expect(price(METERS.expressRouteCircuit(1000, 'Local', 'Unlimited', 'Zone 1'))).toBe('1200');
  });

  it('agree with the published figures of westeurope', () => {
    expect(price(METERS.aksStandard('westeurope'))).toBe('0.1');
    expect(price(METERS.vpnGateway('VpnGw1AZ', 'westeurope'))).toBe('0.21');
    expect(price(METERS.vpnTunnel('VpnGw1AZ', 'westeurope'))).toBe('0.015');
    expect(price(METERS.serviceBusBase('westeurope'))).toBe('0.013441');
    expect(price(METERS.postgresBackup('westeurope'))).toBe('0.103');
  });
});

describe('expressRouteZone', () => {
  it('knows a zone for every region but the canaries', () => {
    const without = Object.keys(REGIONS).filter((region) => expressRouteZone(region) === null);
    expect(without).toEqual(['centraluseuap', 'eastus2euap']);
  });

  it('follows the peering locations', () => {
    expect(expressRouteZone('germanywestcentral')).toBe('Zone 1');
    expect(expressRouteZone('centralindia')).toBe('Zone 2');
    expect(expressRouteZone('brazilsouth')).toBe('Zone 3');
    expect(expressRouteZone('mexicocentral')).toBe('Zone 4');
    expect(expressRouteZone('australiacentral')).toBe('Zone 1');
    expect(expressRouteZone('atlantis')).toBeNull();
  });
});

describe('vmMeter', () => {
  it('prices every size of the table in the four fully covered regions', () => {
    const missing = ['westeurope', 'northeurope', 'francecentral', 'swedencentral'].flatMap((region) =>
      VM_SIZES.filter((size) => price(vmMeter(index, size.armSku, region)) === null).map((size) => `${size.armSku} ${region}`),
    );
    expect(missing).toEqual([]);
  });

  it('finds the hourly Linux price and its savings plan under one key', () => {
    const key = vmMeter(index, 'Standard_D4s_v5', 'westeurope');
    expect(key).toMatchObject({ product: 'Virtual Machines Dsv5 Series', unit: '1 Hour' });
    expect(price(key)).toBe('0.23');
    expect(key === null ? null : findTiers(index, key, 'sp1y')).toHaveLength(1);
  });

  it('is null where the book has no price', () => {
    expect(vmMeter(index, 'Standard_D4s_v5', 'atlantis')).toBeNull();
    expect(vmMeter(index, 'Standard_Z1', 'westeurope')).toBeNull();
  });
});

describe('postgresComputeMeter', () => {
  const hourly = (sku: string) => {
    const row = POSTGRES_SKUS.find((candidate) => candidate.sku === sku);
    const found = row === undefined ? null : postgresComputeMeter(index, row, 'westeurope');
    return found === null ? null : `${found.quantityFactor} x ${price(found.key) ?? 'nothing'}`;
  };

  it('takes the whole server where it is priced', () => {
    expect(hourly('D4ds_v5')).toBe('1 x 0.424');
    expect(hourly('E16ds_v5')).toBe('1 x 2.416');
    expect(hourly('B1ms')).toBe('1 x 0.0199');
    expect(hourly('B4ms')).toBe('1 x 0.3184');
  });

  it('multiplies the vCore where only that is priced', () => {
    expect(hourly('D4ds_v6')).toBe('4 x 0.1334');
    expect(hourly('E8ds_v6')).toBe('8 x 0.1775');
  });

  it('has no price for the sizes of older generations, and says so', () => {
    const unpricedSizes = POSTGRES_SKUS.filter((sku) => postgresComputeMeter(index, sku, 'westeurope') === null).map((sku) => sku.sku);
    expect(unpricedSizes.filter((sku) => !/_v[34]$/.test(sku))).toEqual([]);
    expect(hourly('D4s_v3')).toBeNull();
  });

  it('never prices a larger server of one series below a smaller one', () => {
    const cost = (sku: (typeof POSTGRES_SKUS)[number]) => {
      const found = postgresComputeMeter(index, sku, 'westeurope');
      return found === null ? null : found.quantityFactor * Number(price(found.key));
    };
    for (const series of ['ds_v5', 'ads_v5', 'ds_v6']) {
      for (const letter of ['D', 'E']) {
        const costs = POSTGRES_SKUS.filter((sku) => sku.sku.startsWith(letter) && sku.sku.replace(/^[DE]\d+/, '') === series).sort((a, b) => a.vcores - b.vcores).map(cost);
        expect(costs.length).toBeGreaterThan(3);
        expect(costs).toEqual([...costs].sort((a, b) => (a ?? 0) - (b ?? 0)));
      }
    }
  });
});

describe('redisMeter', () => {
  it('prices every size that is not Flash', () => {
    const missing = REDIS_SKUS.filter((sku) => price(redisMeter(sku, 'westeurope')) === null);
    expect(missing.map((sku) => sku.tier)).toEqual(missing.map(() => 'FlashOptimized'));
    const m10 = REDIS_SKUS.find((sku) => sku.sku === 'M10');
    expect(m10 === undefined ? null : price(redisMeter(m10, 'westeurope'))).toBe('0.257');
  });
});
