import Big from 'big.js';
import type { Price } from '../../../models/prices/priceBook';
import type { RetailItem } from './retailPageSchema';

/** A price of the list without the book's date and source. */
export type ListedPrice = Omit<Price, 'asOf' | 'sourceId'> & { readonly primary: boolean };

/** Hours of a reservation's term: 8,760 a year; the list gives the price of the whole term whatever its unit says. */
const TERM_HOURS: Readonly<Record<string, { readonly type: Price['type']; readonly hours: number }>> = {
  '1 Year': { type: 'ri1y', hours: 8_760 },
  '3 Years': { type: 'ri3y', hours: 26_280 },
};
const PLAN_TERMS: Readonly<Record<string, Price['type']>> = { '1 Year': 'sp1y', '3 Years': 'sp3y' };
/** Places of a reservation's hourly price; one more digit than the dearest term needs to be exact to the cent. */
const HOURLY_DECIMALS = 10;

/** Kinds of machine that no bill of ours uses: other licence, or taken away at any time. */
const isOtherMachine = ({ serviceName, productName, skuName }: RetailItem): boolean =>
  serviceName === 'Virtual Machines' && (/ (Spot|Low Priority)$/.test(skuName) || / Windows$/.test(productName));

const exact = (amount: number): string => new Big(amount).toFixed();

/**
 * The prices that one row of the list stands for: its own, and one for each savings plan. Development-test offers, spot and
 * Windows machines and terms other than one and three years give none.
 * @example 1,505 USD for a one-year reservation → 1505 ÷ 8,760 = 0.1718036530 USD an hour
 */
export function retailItemPrices(item: RetailItem): readonly ListedPrice[] {
  if (isOtherMachine(item)) return [];
  const meter = {
    service: item.serviceName,
    product: item.productName,
    sku: item.skuName,
    armSku: item.armSkuName ?? '',
    meter: item.meterName,
    region: item.armRegionName,
    unit: item.unitOfMeasure,
    fromUnits: item.tierMinimumUnits,
    primary: item.isPrimaryMeterRegion,
  };
  if (item.type === 'Consumption') {
    const plans = (item.savingsPlan ?? []).flatMap(({ term, retailPrice }): readonly ListedPrice[] => {
      const type = PLAN_TERMS[term];
      return type === undefined ? [] : [{ ...meter, type, usdPerUnit: exact(retailPrice) }];
    });
    return [{ ...meter, type: 'payg', usdPerUnit: exact(item.retailPrice) }, ...plans];
  }
  const term = item.type === 'Reservation' ? TERM_HOURS[item.reservationTerm ?? ''] : undefined;
  if (term === undefined) return [];
  const hourly = new Big(item.retailPrice).div(term.hours).round(HOURLY_DECIMALS, Big.roundHalfUp);
  return [{ ...meter, type: term.type, usdPerUnit: hourly.toFixed() }];
}
