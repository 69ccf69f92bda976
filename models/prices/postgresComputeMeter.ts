import type { PostgresSku } from '../facts/postgresSkus';
import { findTiers } from './findTiers';
import type { PriceIndex, PriceType } from './indexPrices';
import type { MeterKey } from './priceBook';

export interface PostgresComputeMeter {
  readonly key: MeterKey;
  /** Units of the meter that one server uses in one hour: 1, or its vCores where only a vCore is priced. */
  readonly quantityFactor: number;
}

/**
 * The compute meter of one PostgreSQL Flexible Server, per hour: the whole-server row where the book has one, else the
 * row per vCore times the vCores; null when neither is there (v3 and v4 sizes are not in the embedded book).
 * A standby for high availability is a second server.
 *
 * Worked example, westeurope, D4ds_v5: `4 vCore` at 0.424 USD/h, factor 1. D4ds_v6: `1 vCore` at 0.1334, factor 4.
 */
export function postgresComputeMeter(
  index: PriceIndex,
  sku: PostgresSku,
  region: string,
  type: PriceType = 'payg',
): PostgresComputeMeter | null {
  const candidates = sku.tier === 'Burstable' ? burstable(sku, region) : perSeries(sku, region);
  return candidates.find(({ key }) => findTiers(index, key, type) !== null) ?? null;
}

const SERVER = 'Azure Database for PostgreSQL Flexible Server';

/** The two oldest sizes are written in capitals, the others with a meter that says vCore but prices the server. */
function burstable(sku: PostgresSku, region: string): readonly PostgresComputeMeter[] {
  const product = `${SERVER} Burstable BS Series Compute`;
  const capitals = sku.sku.toUpperCase();
  return [
    { key: compute(product, capitals, capitals, region), quantityFactor: 1 },
    { key: compute(product, sku.sku, `${sku.sku} vCore`, region), quantityFactor: 1 },
  ];
}

function perSeries(sku: PostgresSku, region: string): readonly PostgresComputeMeter[] {
  const [, letter, features, version] = /^([DE])\d+([a-z]*)_(v\d)$/.exec(sku.sku) ?? [];
  if (letter === undefined || features === undefined || version === undefined) return [];
  const tier = sku.tier === 'GeneralPurpose' ? 'General Purpose' : 'Memory Optimized';
  const product = `${SERVER} ${tier} ${letter}${features}${version} Series Compute`;
  return [
    { key: compute(product, `${sku.vcores} vCore`, 'vCore', region), quantityFactor: 1 },
    { key: compute(product, '1 vCore', 'vCore', region), quantityFactor: sku.vcores },
    { key: compute(product, '1 vCore', '1 vCore', region), quantityFactor: sku.vcores },
    { key: compute(product, 'vCore', 'vCore', region), quantityFactor: sku.vcores },
  ];
}

function compute(product: string, sku: string, meter: string, region: string): MeterKey {
  return { service: 'Azure Database for PostgreSQL', product, sku, meter, region, unit: '1 Hour' };
}
