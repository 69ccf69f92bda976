import type { Price, PriceBook } from '../../models/prices/priceBook';
import { digestOf } from './digestOf';

const orderKey = ({ service, product, region, sku, meter, unit, type }: Price): string => [service, product, region, sku, meter, unit, type].join('\u0000');

function inBookOrder(a: Price, b: Price): number {
  const [one, other] = [orderKey(a), orderKey(b)];
  return one < other ? -1 : one > other ? 1 : a.fromUnits - b.fromUnits;
}

/** Fields in one order, whatever order they came in: the same prices give the same bytes. */
const inFieldOrder = ({ service, product, sku, armSku, meter, region, unit, fromUnits, usdPerUnit, type, asOf, sourceId }: Price): Price => ({
  service, product, sku, armSku, meter, region, unit, fromUnits, usdPerUnit, type, asOf, sourceId,
});

/** A book under a name made of its kind, its date and its content: same prices, same name, so that a plan can hold on to it. */
export function identifyBook(kind: string, { asOf, sources, currency, prices }: Omit<PriceBook, 'id'>): PriceBook {
  const content = {
    asOf,
    sources: Object.fromEntries(Object.entries(sources).sort(([a], [b]) => (a < b ? -1 : 1))),
    ...(currency === undefined ? {} : { currency }),
    prices: prices.map(inFieldOrder).sort(inBookOrder),
  };
  return { id: `${kind}-${asOf}-${digestOf(JSON.stringify(content))}`, ...content };
}
