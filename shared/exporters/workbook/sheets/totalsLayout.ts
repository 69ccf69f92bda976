import { type TotalGroup, groupLines } from '../billTotals';
import type { WorkbookContext } from '../workbookContext';

/** Where the totals are; the Checks sheet looks at the same places. */
export interface TotalsLayout {
  /** At list prices and what discounts take off, above the rest; null where the company has none. */
  readonly list: { readonly row: number; readonly discountRow: number } | null;
  readonly monthlyRow: number;
  readonly productionRow: number;
  readonly nonProductionRow: number;
  readonly yearlyRow: number;
  readonly layers: TotalsBlock;
  readonly environments: TotalsBlock;
}

export interface TotalsBlock {
  readonly headerRow: number;
  readonly groups: readonly TotalGroup[];
}

/** Column of the amounts on the Totals sheet. */
export const TOTALS_AMOUNT = 'C';

const FIRST_ROW = 4;
const LIST_TOTALS = 2;
const PLAIN_TOTALS = 4;
const GAP = 1;

export function totalsLayout({ plan, report, scenarios }: WorkbookContext): TotalsLayout {
  const { lines } = report.bill;
  const environmentNames = new Map(plan.environments.map((environment) => [environment.id, environment.name] as const));
  const others = scenarios.map((scenario) => scenario.report.bill.lines);
  const layers = groupLines(lines, (line) => line.layer, () => '', others);
  const environments = groupLines(lines, (line) => line.environmentId, (id) => environmentNames.get(id) ?? id, others);
  const monthlyRow = report.bill.list === undefined ? FIRST_ROW : FIRST_ROW + LIST_TOTALS;
  const layerHeaderRow = monthlyRow + PLAIN_TOTALS + GAP;
  return {
    list: report.bill.list === undefined ? null : { row: FIRST_ROW, discountRow: FIRST_ROW + 1 },
    monthlyRow,
    productionRow: monthlyRow + 1,
    nonProductionRow: monthlyRow + 2,
    yearlyRow: monthlyRow + 3,
    layers: { headerRow: layerHeaderRow, groups: layers },
    environments: { headerRow: layerHeaderRow + layers.length + GAP + 1, groups: environments },
  };
}

/** Address of a total with its sheet. */
export function totalsCell(row: number): string {
  return `Totals!$${TOTALS_AMOUNT}$${row}`;
}

/** Sum over one block of totals; a block without rows sums its header, which is text. */
export function totalsBlockSum({ headerRow, groups }: TotalsBlock): string {
  const first = groups.length === 0 ? headerRow : headerRow + 1;
  return `ROUND(SUM(Totals!$${TOTALS_AMOUNT}$${first}:$${TOTALS_AMOUNT}$${headerRow + groups.length}),2)`;
}
