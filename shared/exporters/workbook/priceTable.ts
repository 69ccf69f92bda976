import type { MeterKey } from '../../../models/prices/priceBook';
import type { BillLine } from '../../../models/report/report';

/** One price as it is used, whatever the number of lines that use it. */
export interface PriceRow extends MeterKey {
  readonly key: string;
  /** Exact decimal as text; null when the price book has no such price. */
  readonly usdPerUnit: string | null;
  /** Before a discount of the plan; absent where none counts. */
  readonly list?: { readonly usdPerUnit: string; readonly discount: number };
  readonly source: string;
  readonly asOf: string;
}

const SEPARATOR = '\u0000';

/** Two lines share a price when nothing about it differs; volume tiers of one meter stay apart by their price. */
export function priceKey(line: BillLine): string {
  return [line.service, line.product, line.sku, line.meter, line.region, line.unit, line.usdPerUnit ?? '', line.priceSource ?? '', line.priceAsOf ?? ''].join(
    SEPARATOR,
  );
}

/** The distinct prices of some lines in the order in which they first use them. */
export function priceTable(lines: readonly BillLine[]): readonly PriceRow[] {
  const rows = new Map<string, PriceRow>();
  for (const line of lines) {
    const key = priceKey(line);
    if (!rows.has(key)) rows.set(key, priceRow(key, line));
  }
  return [...rows.values()];
}

function priceRow(key: string, line: BillLine): PriceRow {
  return {
    key,
    service: line.service,
    product: line.product,
    sku: line.sku,
    meter: line.meter,
    region: line.region,
    unit: line.unit,
    usdPerUnit: line.usdPerUnit,
    ...(line.discount === undefined || line.discount.waived ? {} : { list: { usdPerUnit: line.discount.listUsdPerUnit, discount: line.discount.discount.share } }),
    source: `${line.priceSource ?? ''}${discountText(line)}`,
    asOf: line.priceAsOf ?? '',
  };
}

/** The sheet multiplies with what the company pays; the list price stands beside the source. */
function discountText({ discount }: BillLine): string {
  if (discount === undefined) return '';
  const { share, basis, by, asOf } = discount.discount;
  if (discount.waived) return `; negotiated, without the discount of ${share} (${basis})`;
  return `; list price ${discount.listUsdPerUnit} less ${share} (${basis}, ${by}, ${asOf})`;
}
