import { billDesign } from '../billOfMaterials/billDesign';
import type { BillItem } from '../billOfMaterials/billItem';
import type { Design } from '../candidates/design';
import type { DesignContext } from '../candidates/designCandidate';
import { noLinesYet, priceItems } from '../cost/priceItems';
import { totalBill, type BillTotals } from '../cost/totalBill';
import { byObject } from '../memo/byObject';
import type { BillLine } from '../report/report';

export interface PricedDesign {
  readonly items: readonly BillItem[];
  readonly lines: readonly BillLine[];
  readonly totals: BillTotals;
}

/**
 * The bill of a design at list prices: meters and quantities, priced line by line, summed.
 * @example two servers at 0.23 USD an hour, 0.92 EUR/USD → one line of 308.94 EUR a month, monthly 308.94, yearly 3,707.28
 */
export function priceDesign(design: Design, context: DesignContext): PricedDesign {
  const items = billDesign(design, context);
  const lines = priceItems(items, context.prices, context.plan.company.exchangeRatePerUsd, linesOf(context));
  return { items, lines, totals: totalBill(lines) };
}

/** Of one context: its book and its rate never change. */
const linesOf = byObject((_: DesignContext) => noLinesYet());
