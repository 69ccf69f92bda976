import type { Price } from '../../models/prices/priceBook';

type Row = readonly [sku: string, armSku: string, meter: string, unit: string, fromUnits: number, usdPerUnit: string, type: Price['type']];

interface Group {
  readonly service: string;
  readonly product: string;
  readonly region: string;
  readonly asOf: string;
  readonly sourceId: string;
  readonly prices: readonly Row[];
}

/**
 * The prices of the built data files as rows. The files are written by the build script and checked there, row by row; here
 * a file that is no such list at all stops the program, because the build is then broken.
 */
export function readPrices(files: readonly unknown[]): readonly Price[] {
  const prices: Price[] = [];
  for (const file of files) {
    if (!isGroups(file)) throw new Error('A price file is not a list of price groups');
    for (const group of file) addPrices(prices, group);
  }
  return prices;
}

function isGroups(file: unknown): file is readonly Group[] {
  return Array.isArray(file) && file.every((group: Partial<Group> | null) => Array.isArray(group?.prices));
}

function addPrices(prices: Price[], { service, product, region, asOf, sourceId, prices: rows }: Group): void {
  for (const [sku, armSku, meter, unit, fromUnits, usdPerUnit, type] of rows) {
    prices.push({ service, product, sku, armSku, meter, region, unit, fromUnits, usdPerUnit, type, asOf, sourceId });
  }
}
