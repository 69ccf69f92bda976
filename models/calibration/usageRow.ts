/** One line of a bill as an export file or the service gives it, in words of our own. Decimals are exact text. */
export interface UsageRow {
  /** First day, YYYY-MM-DD. */
  readonly day: string;
  /** The day after the last one; null for a row of one day. */
  readonly until: string | null;
  /** `Usage`, or what else was charged: `Purchase`, `Tax`, `Refund`. */
  readonly charge: string;
  /** Meter category, as `service` in a price list: `Virtual Machines`. */
  readonly category: string;
  readonly subcategory: string;
  readonly meter: string;
  readonly region: string;
  readonly resource: string;
  readonly quantity: string;
  /** Unit of the quantity: `1 GB`, `10K`, `GB`. */
  readonly unit: string;
  /** What the invoice asks for. */
  readonly costBilled: string;
  /** With commitments spread over their term; null where the source does not say. */
  readonly costEffective: string | null;
  readonly currency: string;
}
