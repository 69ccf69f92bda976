import type { Price } from '../../../models/prices/priceBook';
import { ladderOf } from '../ladderOf';

/**
 * Meters that a list gives for nothing, as `meter in region`, sorted. The engine takes such a price for missing. Left out
 * are those that the base book has for nothing everywhere: what they measure is free of charge.
 * @example D8as v5 at 0 USD in westeurope, 0.42 USD in the base book → `D8as v5 in westeurope`
 */
export function zeroMeters(fresh: readonly Omit<Price, 'asOf' | 'sourceId'>[], base: readonly Price[]): readonly string[] {
  const isPaid = ({ usdPerUnit }: Pick<Price, 'usdPerUnit'>): boolean => Number(usdPerUnit) > 0;
  const paid = new Set(fresh.filter(isPaid).map(ladderOf));
  const known = new Set(base.map(meterOf));
  const charged = new Set(base.filter(isPaid).map(meterOf));
  const zero = fresh.filter((price) => !paid.has(ladderOf(price)) && (charged.has(meterOf(price)) || !known.has(meterOf(price))));
  return [...new Set(zero.map(({ meter, region }) => `${meter} in ${region}`))].sort();
}

const meterOf = (price: Omit<Price, 'asOf' | 'sourceId'>): string => ladderOf({ ...price, region: '' });
