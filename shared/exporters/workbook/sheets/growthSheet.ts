import { type CellContent, input, link, text, unit } from '../cellContent';
import { quantityCell } from '../terms/quantityCells';
import { monthlyCell } from '../monthlyCell';
import { priceLink } from '../priceLink';
import { EXCHANGE_RATE_NAME, GROWTH_COLUMNS, type GrowthColumn, growthCell, NON_PRODUCTION, PRODUCTION } from '../references';
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
  const { currency, exchangeRatePerUsd } = context.report.bill;
  return {
    year: { header: 'Year of the plan', width: 9, numeric: true, cell: ({ year }) => input(year, 'count') },
    environmentId: { header: 'Environment id', width: 12, cell: ({ line }) => text(line.environmentId) },
    production: { header: 'Prod.', width: 7, cell: ({ line }) => text(line.production ? PRODUCTION : NON_PRODUCTION) },
    layer: { header: 'Layer', width: 12, cell: ({ line }) => text(line.layer) },
    label: { header: 'Item', width: 28, cell: ({ line }) => text(line.label) },
    region: { header: 'Region', width: 12, cell: ({ line }) => text(line.region) },
    sku: { header: 'SKU', width: 15, cell: ({ line }) => text(line.sku) },
    meter: { header: 'Meter', width: 20, cell: ({ line }) => text(line.meter) },
    quantity: { header: 'Quantity per month', width: 12, numeric: true, cell: (earlier, index) => earlierQuantity(earlier, index, context) },
    unit: { header: 'Unit', width: 11, cell: ({ line }) => unit(line.unit) },
    usdPerUnit: { header: 'USD per unit', width: 11, numeric: true, cell: ({ line }) => priceLink(line, context) },
    rate: { header: `${currency} per USD`, width: 9, numeric: true, cell: () => link(EXCHANGE_RATE_NAME, Number(exchangeRatePerUsd), 'rate') },
    monthly: { header: 'Monthly', width: 12, numeric: true, cell: ({ line }, index) => monthlyCell(line, growthCell('quantity', index), growthCell('usdPerUnit', index), growthCell('rate', index)) },
    currency: { header: 'Currency', width: 11, cell: () => unit(`${currency}/month`) },
    id: { header: 'Line id', width: 30, cell: ({ line }) => text(line.id) },
  };
}

/** The lines of one year follow each other, so places within a year are those of the sheet less those of its first line. */
function earlierQuantity({ year, line }: EarlierLine, index: number, { report: { cashFlow }, volumes }: WorkbookContext): CellContent {
  const step = cashFlow.steps[year - 1];
  if (step === undefined) return input(Number(line.quantity), 'quantity');
  const place = step.lines.indexOf(line);
  return quantityCell(step.lines, place, { terms: step.terms, volumes, year, cellAt: (at) => growthCell('quantity', index - place + at) });
}
