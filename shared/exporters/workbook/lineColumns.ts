import type { BillLine } from '../../../models/report/report';
import { link, text, unit } from './cellContent';
import { monthlyCell } from './monthlyCell';
import { priceLink } from './priceLink';
import { EXCHANGE_RATE_NAME, NON_PRODUCTION, PRODUCTION } from './references';
import type { TableColumn } from './table';
import type { WorkbookContext } from './workbookContext';

type LineColumn = 'environmentId' | 'production' | 'layer' | 'label' | 'region' | 'sku' | 'meter' | 'unit' | 'usdPerUnit' | 'rate' | 'monthly' | 'currency' | 'id';

/** What is told of a line in every list of bills beside the bill itself. `cellOf` is where a sheet has its own columns. */
export function lineColumns<Row extends { readonly line: BillLine }>(context: WorkbookContext, cellOf: (column: 'quantity' | 'usdPerUnit' | 'rate', index: number) => string): Readonly<Record<LineColumn, Omit<TableColumn<Row>, 'key'>>> {
  const { currency, exchangeRatePerUsd } = context.report.bill;
  return {
    environmentId: { header: 'Environment id', width: 12, cell: ({ line }) => text(line.environmentId) },
    production: { header: 'Prod.', width: 7, cell: ({ line }) => text(line.production ? PRODUCTION : NON_PRODUCTION) },
    layer: { header: 'Layer', width: 12, cell: ({ line }) => text(line.layer) },
    label: { header: 'Item', width: 28, cell: ({ line }) => text(line.label) },
    region: { header: 'Region', width: 12, cell: ({ line }) => text(line.region) },
    sku: { header: 'SKU', width: 15, cell: ({ line }) => text(line.sku) },
    meter: { header: 'Meter', width: 20, cell: ({ line }) => text(line.meter) },
    unit: { header: 'Unit', width: 11, cell: ({ line }) => unit(line.unit) },
    usdPerUnit: { header: 'USD per unit', width: 11, numeric: true, cell: ({ line }) => priceLink(line, context) },
    rate: { header: `${currency} per USD`, width: 9, numeric: true, cell: () => link(EXCHANGE_RATE_NAME, Number(exchangeRatePerUsd), 'rate') },
    monthly: { header: 'Monthly', width: 12, numeric: true, cell: ({ line }, index) => monthlyCell(line, cellOf('quantity', index), cellOf('usdPerUnit', index), cellOf('rate', index)) },
    currency: { header: 'Currency', width: 11, cell: () => unit(`${currency}/month`) },
    id: { header: 'Line id', width: 30, cell: ({ line }) => text(line.id) },
  };
}
