import type { BillLine } from '../../../models/report/report';
import { type CellContent, formula } from './cellContent';
import { MISSING_PRICE } from './references';
import { toCents } from './toCents';

/** Quantity × price × exchange rate to the cent. A price typed into the price list later completes the line by itself. */
export function monthlyCell(line: BillLine, quantity: string, price: string, rate: string): CellContent {
  const result = line.monthly === null ? MISSING_PRICE : Number(line.monthly);
  return formula(`IF(ISNUMBER(${price}),${toCents(`${quantity}*${price}*${rate}`)},"${MISSING_PRICE}")`, result, 'money');
}
