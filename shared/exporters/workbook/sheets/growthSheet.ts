import { type CellContent, input } from '../cellContent';
import { quantityCell } from '../terms/quantityCells';
import { lineColumns } from '../lineColumns';
import { GROWTH_COLUMNS, type GrowthColumn, growthCell } from '../references';
import type { SheetModel } from '../sheetModel';
import { type TableColumn, tableSheet } from '../table';
import type { EarlierLine, WorkbookContext } from '../workbookContext';

/** The bill in the size of every year before the last one, which is the Bill sheet; the cash flow adds both up. */
export function growthSheet(context: WorkbookContext): SheetModel {
  const columns = growthColumns(context);
  return tableSheet(
    'Growth',
    GROWTH_COLUMNS.map((key) => ({ key, ...columns[key] })),
    context.earlier,
  );
}

function growthColumns(context: WorkbookContext): Readonly<Record<GrowthColumn, Omit<TableColumn<EarlierLine>, 'key'>>> {
  return {
    ...lineColumns<EarlierLine>(context, growthCell),
    year: { header: 'Year of the plan', width: 9, numeric: true, cell: ({ year }) => input(year, 'count') },
    quantity: { header: 'Quantity per month', width: 12, numeric: true, cell: (earlier, index) => earlierQuantity(earlier, index, context) },
  };
}

/** The lines of one year follow each other, so places within a year are those of the sheet less those of its first line. */
function earlierQuantity({ year, line }: EarlierLine, index: number, { report: { cashFlow }, volumes }: WorkbookContext): CellContent {
  const step = cashFlow.steps[year - 1];
  if (step === undefined) return input(Number(line.quantity), 'quantity');
  const place = step.lines.indexOf(line);
  return quantityCell(step.lines, place, { terms: step.terms, volumes, year, cellAt: (at) => growthCell('quantity', index - place + at) });
}
