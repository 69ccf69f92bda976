import type { PriceBook } from '../../../models/prices/priceBook';

/** A product of the price list that bills can need, and the kinds of place under which it is listed. */
export interface TrackedProduct {
  readonly service: string;
  readonly product: string;
  /** Places outside the ARM regions under which the list has it: `Global`, `Zone 1`. */
  readonly worldPlaces: readonly string[];
  /** Also, or only, listed region by region. */
  readonly regional: boolean;
}

/** Products that bills can need but the embedded book lacks; names of the Retail Prices API. */
const BEYOND_THE_BOOK: readonly TrackedProduct[] = [{ service: 'Azure Container Apps', product: 'Azure Container Apps', worldPlaces: [], regional: true }];

const isWorldPlace = (place: string): boolean => !/^[a-z]+\d*$/.test(place);

/** The products of a book, with those that it should have. What else the list holds is of no use to any plan. */
export function trackedProducts(base: PriceBook): readonly TrackedProduct[] {
  const places = new Map<string, { service: string; product: string; regions: Set<string> }>();
  for (const { service, product, region } of base.prices) {
    const key = `${service}|${product}`;
    const known = places.get(key);
    if (known === undefined) places.set(key, { service, product, regions: new Set([region]) });
    else known.regions.add(region);
  }
  const inBook = [...places.values()].map(({ service, product, regions }) => {
    const worldPlaces = [...regions].filter(isWorldPlace).sort();
    return { service, product, worldPlaces, regional: worldPlaces.length < regions.size };
  });
  const missing = BEYOND_THE_BOOK.filter(({ service, product }) => !places.has(`${service}|${product}`));
  return [...inBook, ...missing].sort((a, b) => (`${a.service}|${a.product}` < `${b.service}|${b.product}` ? -1 : 1));
}
