import { assumptionOfSource } from '../../../../models/cost/assumptionSource';
import { ASSUMPTION_BY_ID } from '../../../../models/assumptions/register';
import type { PriceRow } from '../priceTable';

/** The assumption that prices a meter that no price list carries; null where a list prices it, or a discount of the plan lies on it. */
export function assumedPriceId({ source, list }: PriceRow): string | null {
  const id = assumptionOfSource(source);
  return list === undefined && id !== null && ASSUMPTION_BY_ID.has(id) ? id : null;
}
