import type { Plan } from '../../../models/document';
import type { BillLine, Report } from '../../../models/report/report';
import type { ExportInput } from '../exporter';
import { type ExportStamp, exportStamp } from '../exportStamp';
import { type PriceRow, priceKey, priceTable } from './priceTable';

/** What every sheet builder sees. */
export interface WorkbookContext {
  readonly plan: Plan;
  readonly report: Report;
  readonly stamp: ExportStamp;
  readonly prices: readonly PriceRow[];
  /** Place of the line's price in `prices`. */
  priceIndexOf(line: BillLine): number;
}

export function workbookContext(input: ExportInput): WorkbookContext {
  const prices = priceTable(input.report.bill);
  const places = new Map(prices.map((price, index) => [price.key, index] as const));
  return {
    plan: input.plan,
    report: input.report,
    stamp: exportStamp(input),
    prices,
    priceIndexOf: (line) => places.get(priceKey(line)) ?? 0,
  };
}
