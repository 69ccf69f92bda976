import type { Discount } from '../document/schema/discount';

/** What a discount of the plan makes of a list price. */
export interface DiscountedPrice {
  readonly listUsdPerUnit: string;
  readonly discount: Discount;
  /** A negotiated price wins over the discount. */
  readonly waived: boolean;
}

/** One list price as published, in USD per `unit`. */
export interface Price {
  readonly service: string;
  readonly product: string;
  readonly sku: string;
  readonly armSku: string;
  readonly meter: string;
  /** ARM region, `Global`, or a billing zone such as `Zone 1`. */
  readonly region: string;
  readonly unit: string;
  /** The volume from which this price holds, in the meter's unit; 0 for the first tier. */
  readonly fromUnits: number;
  /** Exact decimal as text. */
  readonly usdPerUnit: string;
  readonly type: 'payg' | 'sp1y' | 'sp3y' | 'ri1y' | 'ri3y';
  readonly asOf: string;
  readonly sourceId: string;
  /** Present where a discount of the plan covers the service; `usdPerUnit` is then what the company pays. */
  readonly discounted?: DiscountedPrice;
}

/** A dated set of prices; a plan is always judged by one book. */
export interface PriceBook {
  readonly id: string;
  /** Date of the newest price in the book. */
  readonly asOf: string;
  readonly sources: Readonly<Record<string, string>>;
  /** Of the amounts, where it is not USD; `bookInUsd` turns such a book into one that plans are judged by. */
  readonly currency?: string | undefined;
  readonly prices: readonly Price[];
}

/** The meter that a bill line asks for. */
export interface MeterKey {
  readonly service: string;
  readonly product: string;
  readonly sku: string;
  readonly meter: string;
  readonly region: string;
  readonly unit: string;
}
