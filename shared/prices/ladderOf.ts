import { meterId } from '../../models/prices/indexPrices';
import type { Price } from '../../models/prices/priceBook';

/** What all volume tiers of one price have in common: meter, type and place. */
export const ladderOf = (price: Omit<Price, 'asOf' | 'sourceId'>): string => `${meterId(price, price.type)}|${price.region}`;
