import type { TrackedProduct } from './trackedProducts';

/** One question to the Retail Prices API; it may take several pages to answer. */
export interface RetailQuery {
  readonly service: string;
  /** Null: all products of the service, which is fewer pages where the service is small. */
  readonly product: string | null;
  readonly place: string;
}

/** Services that list so much beside what bills need (Windows, spot, hundreds of series) that asking for products is less to carry. */
const ASKED_BY_PRODUCT: readonly string[] = ['Virtual Machines', 'Bandwidth'];

/** The questions that bring every tracked price of the regions, and of the world-wide places, once. Same input, same order. */
export function retailQueries(tracked: readonly TrackedProduct[], regions: readonly string[]): readonly RetailQuery[] {
  const asked = new Map<string, RetailQuery>();
  for (const { service, product, worldPlaces, regional } of tracked) {
    const byProduct = ASKED_BY_PRODUCT.includes(service) ? product : null;
    for (const place of [...worldPlaces, ...(regional ? [...regions].sort() : [])]) {
      asked.set(JSON.stringify([place, service, byProduct]), { service, product: byProduct, place });
    }
  }
  return [...asked.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, query]) => query);
}

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/**
 * The `$filter` of a question; the API knows `eq` and `and`, and compares letter by letter.
 * @example serviceName eq 'Backup' and armRegionName eq 'westeurope'
 */
export function retailFilter({ service, product, place }: RetailQuery): string {
  const parts = [`serviceName eq ${quoted(service)}`, ...(product === null ? [] : [`productName eq ${quoted(product)}`]), `armRegionName eq ${quoted(place)}`];
  return parts.join(' and ');
}
