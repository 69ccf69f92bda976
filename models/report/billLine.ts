import type { DiscountedPrice } from '../prices/priceBook';
import type { Layer } from './summary';

/** quantity × unit price × exchange rate = monthly, rounded to the cent; totals are sums of the rounded lines. */
export interface BillLine {
  readonly id: string;
  readonly environmentId: string;
  readonly production: boolean;
  readonly layer: Layer;
  /** Registry id of the resource kind: `postgres-flexible-server`. */
  readonly resourceKind: string;
  readonly label: string;
  readonly region: string;
  readonly service: string;
  readonly product: string;
  readonly sku: string;
  readonly meter: string;
  /** Unit of the meter: `1 Hour`, `1 GB/Month`. */
  readonly unit: string;
  /** Units per month, exact decimal as text. */
  readonly quantity: string;
  /** How the quantity comes about: `3 nodes × 730 h`. */
  readonly quantityFormula: string;
  /** USD per unit, exact decimal; null when the price book has no such price. */
  readonly usdPerUnit: string | null;
  readonly priceAsOf: string | null;
  /** Key of the book's sources; `assumption:` and an id where the plan's assumption prices the line. */
  readonly priceSource: string | null;
  /** In `currency`, two decimals; null when the price is missing. */
  readonly monthly: string | null;
  /** Key of this line's figure in `Report.figures`. */
  readonly figureId: string;
  /** Present where a discount of the plan covers the service: `usdPerUnit` and `monthly` are net. */
  readonly discount?: DiscountedPrice & { readonly listMonthly: string };
}
