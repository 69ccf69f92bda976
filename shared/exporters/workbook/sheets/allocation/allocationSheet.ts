import type { AllocationDriver } from '../../../../../models/report/summary';
import { text } from '../../cellContent';
import type { SheetModel } from '../../sheetModel';
import type { WorkbookContext } from '../../workbookContext';
import { type AllocationLayout, allocationLayout, HEADER_ROW, LINE_COLUMNS, SITE_COLUMNS } from './allocationLayout';
import { lineRows } from './lineRows';
import { siteRows } from './siteRows';

const DRIVERS: Readonly<Record<AllocationDriver, string>> = {
  transactions: 'requests of the week that sizes the platform',
  users: 'named users',
  even: 'the same for every site',
};

const FIRST_WIDTHS = [26, 30, 12, 12, 9] as const;
const AMOUNT_WIDTH = 14;

/** What every site bears of the bill, to the cent: the sites first, the lines they share below. */
export function allocationSheet(context: WorkbookContext): SheetModel {
  const layout = allocationLayout(context);
  const sites = layout?.allocation.sites.length ?? 0;
  const printed = Math.max(SITE_COLUMNS.length, LINE_COLUMNS.length + sites);
  const columns = layout?.live === true ? Math.max(printed, LINE_COLUMNS.length + 2 * sites) : printed;
  return {
    name: 'Allocation',
    widths: Array.from({ length: columns }, (_, place) => FIRST_WIDTHS[place] ?? AMOUNT_WIDTH),
    // The columns mean one thing for sites and another for lines: their names stay with each list.
    frozenRows: HEADER_ROW - 1,
    filter: null,
    printedColumns: printed,
    rows: layout === null ? [[text('The bill by site', 'title')], [text('The plan has no sites.', 'label')]] : [...opening(layout), ...siteRows(context, layout), [], ...lineRows(context, layout)],
  };
}

/** Labels do not break into lines: they may run over the cells beside them, which are empty. */
function opening({ allocation: { driver, basis }, live }: AllocationLayout) {
  const by = `Split by ${DRIVERS[driver]}.${driver === basis ? '' : ' No site has any, so every site bears the same.'}`;
  const how = 'Whole cents of every line; what is left over goes to the largest remainders, ties in the order given.';
  return [[text('The bill by site', 'title')], [text(by, 'label')], [text(live ? how : `${how} The engine split them: there are more sites or larger numbers than a spreadsheet splits exactly.`, 'label')]];
}
