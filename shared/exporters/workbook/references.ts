import { columnLetter } from './columnLetter';
import { FIRST_TABLE_ROW, lastTableRow } from './tableRows';

/** Columns of the bill in their order; the sheet and every formula that looks at it take them from here. */
export const BILL_COLUMNS = [
  'environmentId',
  'environment',
  'production',
  'layer',
  'label',
  'region',
  'sku',
  'meter',
  'quantityFormula',
  'quantity',
  'unit',
  'usdPerUnit',
  'rate',
  'monthly',
  'currency',
  'id',
  // Only where the company has discounts.
  'listMonthly',
] as const;
export type BillColumn = (typeof BILL_COLUMNS)[number];

/** Columns of the price list in their order; the last two only where the company has discounts. */
export const PRICE_COLUMNS = ['service', 'product', 'sku', 'meter', 'region', 'usdPerUnit', 'perUnit', 'asOf', 'source', 'listUsdPerUnit', 'discount'] as const;
export type PriceColumn = (typeof PRICE_COLUMNS)[number];

/** Columns of the lines in the sizes of earlier years, in their order. */
export const GROWTH_COLUMNS = ['year', 'environmentId', 'production', 'layer', 'label', 'region', 'sku', 'meter', 'quantity', 'unit', 'usdPerUnit', 'rate', 'monthly', 'currency', 'id'] as const;
export type GrowthColumn = (typeof GROWTH_COLUMNS)[number];

/** Names that formulas use for the scenario that is chosen on the Scenarios sheet and its place there, 1 for the plan itself. */
export const SCENARIO_NAME = 'Scenario';
export const SCENARIO_NUMBER_NAME = 'ScenarioNumber';

/** Names that formulas use for what the plan states; `definedNames` says where the cells are. */
export const EXCHANGE_RATE_NAME = 'ExchangeRatePerUsd';
export const DISCOUNT_RATE_NAME = 'DiscountRatePerYear';
export const EXPERT_HOUR_NAME = 'ExpertHourCost';
export const CURRENT_COST_NAME = 'CurrentCostPerMonth';

/** What a cell says when the price book has no such price; totals look for it. */
export const MISSING_PRICE = 'missing price';

/** What the production column says. */
export const PRODUCTION = 'yes';
export const NON_PRODUCTION = 'no';

export function billRow(lineIndex: number): number {
  return FIRST_TABLE_ROW + lineIndex;
}

export function billCell(column: BillColumn, lineIndex: number): string {
  return `${columnLetter(BILL_COLUMNS.indexOf(column))}${billRow(lineIndex)}`;
}

/** All lines of one column of the bill, as an absolute range with its sheet: `Bill!$N$2:$N$57`. */
export function billRange(column: BillColumn, lineCount: number): string {
  const letter = columnLetter(BILL_COLUMNS.indexOf(column));
  return `Bill!$${letter}$${FIRST_TABLE_ROW}:$${letter}$${lastTableRow(lineCount)}`;
}

export function growthCell(column: GrowthColumn, lineIndex: number): string {
  return `${columnLetter(GROWTH_COLUMNS.indexOf(column))}${FIRST_TABLE_ROW + lineIndex}`;
}

/** All lines of one column of earlier sizes, as an absolute range with its sheet. */
export function growthRange(column: GrowthColumn, lineCount: number): string {
  const letter = columnLetter(GROWTH_COLUMNS.indexOf(column));
  return `Growth!$${letter}$${FIRST_TABLE_ROW}:$${letter}$${lastTableRow(lineCount)}`;
}

export function priceCell(column: PriceColumn, priceIndex: number): string {
  return `Prices!$${columnLetter(PRICE_COLUMNS.indexOf(column))}$${FIRST_TABLE_ROW + priceIndex}`;
}

/** Number of bill lines without a price. */
export function unpricedFormula(lineCount: number): string {
  return `COUNTIF(${billRange('monthly', lineCount)},"${MISSING_PRICE}")`;
}

/** Sum of the shown amounts of the lines that meet all conditions; without conditions the whole bill. */
export function billSum(lineCount: number, conditions: readonly (readonly [BillColumn, string])[] = [], column: BillColumn = 'monthly'): string {
  const amounts = billRange(column, lineCount);
  if (conditions.length === 0) return `ROUND(SUM(${amounts}),2)`;
  const criteria = conditions.map(([column, criterion]) => `${billRange(column, lineCount)},${criterion}`);
  return `ROUND(SUMIFS(${amounts},${criteria.join(',')}),2)`;
}

/** Text as a formula constant. */
export function quoted(value: string): string {
  return `"${value.replaceAll('"', '""')}"`;
}
