import type { BillLine } from '../../../models/report/report';
import { type CellContent, link } from './cellContent';
import { MISSING_PRICE, priceCell } from './references';
import type { WorkbookContext } from './workbookContext';

/** The price of a line, fetched from the list of prices. */
export function priceLink(line: BillLine, context: WorkbookContext): CellContent {
  const result = line.usdPerUnit === null ? MISSING_PRICE : Number(line.usdPerUnit);
  return link(priceCell('usdPerUnit', context.priceIndexOf(line)), result, 'unitPrice');
}
