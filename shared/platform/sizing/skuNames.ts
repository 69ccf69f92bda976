import { POSTGRES_SKUS, type PostgresSku } from '../../../models/facts/postgresSkus';
import { REDIS_SKUS } from '../../../models/facts/redisSkus';
import { VM_SIZES } from '../../../models/facts/vmSizes';
import type { BillLine } from '../../../models/report/report';

/** A database size by either of its names: `D8ds_v5`, `Standard_D8ds_v5`; null when it is not in the catalogue. */
export function postgresSkuOf(sku: string): PostgresSku | null {
  return POSTGRES_SKUS.find((each) => each.sku === sku || each.armSku === sku) ?? null;
}

/** Azure's name of a cache size: `B5` → `Balanced_B5`; null when the size is not in the catalogue. */
export function redisSkuName(sku: string): string | null {
  return REDIS_SKUS.find((each) => each.sku === sku || each.armName === sku)?.armName ?? null;
}

/** Azure's name of a machine size: `D4ds v5` → `Standard_D4ds_v5`; null when the size is not in the catalogue. */
export function vmSizeName(sku: string): string | null {
  const name = sku.startsWith('Standard_') ? sku : `Standard_${sku.replaceAll(' ', '_')}`;
  return VM_SIZES.find((each) => each.armSku === name)?.armSku ?? null;
}

/**
 * The database size that a bill line of one server pays for: the price list names the size itself (burstable), all vCores of
 * a size, or one vCore of a series. `hours` are those that the server runs in a month.
 * Worked example: `… General Purpose Ddsv6 Series Compute`, `1 vCore`, 2,920 h at 730 h a month → `D4ds_v6`.
 */
export function billedPostgresSku({ product, sku, quantity }: BillLine, hours: number): PostgresSku | null {
  const direct = POSTGRES_SKUS.find((each) => each.sku.toLowerCase() === sku.toLowerCase());
  if (direct !== undefined) return direct;
  const series = / (\w+) Series Compute$/.exec(product)?.[1];
  const wholeServer = Number(/^(\d+) vCore$/.exec(sku)?.[1] ?? 1);
  const vcores = wholeServer > 1 ? wholeServer : Math.round(Number(quantity) / hours);
  return POSTGRES_SKUS.find((each) => each.vcores === vcores && seriesOf(each) === series) ?? null;
}

/** `D8ds_v5` belongs to `Ddsv5`. */
function seriesOf({ sku }: PostgresSku): string {
  return sku.replace(/^([A-Z]+)\d+/, '$1').replace('_', '');
}
