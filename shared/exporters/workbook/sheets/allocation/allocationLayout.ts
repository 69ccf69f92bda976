import { allocationDriverOf } from '../../../../../models/cost/allocationDriverOf';
import type { SiteAllocation } from '../../../../../models/report/report';
import { columnLetter } from '../../columnLetter';
import type { WorkbookContext } from '../../workbookContext';

/** Columns of the list of sites. */
export const SITE_COLUMNS = ['id', 'name', 'weight', 'share', 'order', 'production', 'nonProduction', 'monthly', 'unit'] as const;
export type SiteColumn = (typeof SITE_COLUMNS)[number];

/** Columns of the split lines, before one column for every site. */
export const LINE_COLUMNS = ['id', 'label', 'production', 'monthly', 'left'] as const;
export type LineColumn = (typeof LINE_COLUMNS)[number];

export const HEADER_ROW = 4;
const GAP = 1;
/** Weights and order of ties once more, above the column of each site. */
const ROWS_ABOVE_LINES = 2;

/** Beyond this many sites every change would make the program work out hundreds of thousands of cells. */
const MOST_LIVE_SITES = 60;
/** Spreadsheets take numbers for equal that differ in their last few binary digits only; cents × weight stays well below. */
const LARGEST_PRODUCT = 2 ** 46;
export const CENTS_PER_UNIT = 100;

/** Where the split stands on its sheet; the Checks sheet looks at the same places. */
export interface AllocationLayout {
  readonly allocation: SiteAllocation;
  /** Formulas split the lines; otherwise the engine's amounts stand there as they are. */
  readonly live: boolean;
  readonly firstSite: number;
  readonly lastSite: number;
  readonly totalRow: number;
  readonly weightRow: number;
  readonly orderRow: number;
  readonly lineHeaderRow: number;
  readonly firstLine: number;
  readonly lastLine: number;
}

/** Null for a plan without sites: nobody could bear the bill. */
export function allocationLayout({ plan, report }: WorkbookContext): AllocationLayout | null {
  const driver = allocationDriverOf(plan);
  const allocation = report.allocation.find((each) => each.driver === driver);
  if (allocation === undefined) return null;
  const lastSite = HEADER_ROW + allocation.sites.length;
  const totalRow = lastSite + 1;
  const weightRow = totalRow + GAP + 1;
  const lineHeaderRow = weightRow + ROWS_ABOVE_LINES;
  return {
    allocation,
    live: isExact(allocation, report.bill.lines.map(({ monthly }) => monthly)),
    firstSite: HEADER_ROW + 1,
    lastSite,
    totalRow,
    weightRow,
    orderRow: weightRow + 1,
    lineHeaderRow,
    firstLine: lineHeaderRow + 1,
    lastLine: lineHeaderRow + report.bill.lines.length,
  };
}

/** Whether a spreadsheet can split these amounts to the cent. */
function isExact({ sites }: SiteAllocation, amounts: readonly (string | null)[]): boolean {
  const whole = sites.reduce((sum, { weight }) => sum + weight, 0);
  const largest = amounts.reduce((most, amount) => Math.max(most, Number(amount ?? 0)), 0);
  return sites.length <= MOST_LIVE_SITES && largest * CENTS_PER_UNIT * whole <= LARGEST_PRODUCT;
}

export const siteLetter = (column: SiteColumn): string => columnLetter(SITE_COLUMNS.indexOf(column));

export const lineLetter = (column: LineColumn): string => columnLetter(LINE_COLUMNS.indexOf(column));

/** The column in which the parts of a site stand, by its place among the sites. */
export const partLetter = (place: number): string => columnLetter(LINE_COLUMNS.length + place);

/** The column in which the remainders of a site stand, beside the parts of all sites. */
export const remainderLetter = ({ allocation }: AllocationLayout, place: number): string => columnLetter(LINE_COLUMNS.length + allocation.sites.length + place);

/** What all sites bear together, with its sheet. */
export const allocatedTotal = ({ totalRow }: AllocationLayout): string => `Allocation!$${siteLetter('monthly')}$${totalRow}`;
