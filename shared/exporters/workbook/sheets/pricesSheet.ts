import { input, text, unit } from '../cellContent';
import type { PriceRow } from '../priceTable';
import { MISSING_PRICE, PRICE_COLUMNS, type PriceColumn } from '../references';
import type { SheetModel } from '../sheetModel';
import { type TableColumn, tableSheet } from '../table';
import type { WorkbookContext } from '../workbookContext';

const COLUMNS: Readonly<Record<PriceColumn, Omit<TableColumn<PriceRow>, 'key'>>> = {
  service: { header: 'Service', width: 26, cell: (price) => text(price.service) },
  product: { header: 'Product', width: 42, cell: (price) => text(price.product) },
  sku: { header: 'SKU', width: 20, cell: (price) => text(price.sku) },
  meter: { header: 'Meter', width: 28, cell: (price) => text(price.meter) },
  region: { header: 'Region', width: 16, cell: (price) => text(price.region) },
  usdPerUnit: {
    header: 'USD per unit',
    width: 14,
    numeric: true,
    cell: (price) => (price.usdPerUnit === null ? text(MISSING_PRICE, 'warning') : input(Number(price.usdPerUnit), 'unitPrice')),
  },
  perUnit: { header: 'Unit', width: 16, cell: (price) => unit(price.unit) },
  asOf: { header: 'As of', width: 12, cell: (price) => text(price.asOf) },
  source: { header: 'Source', width: 26, cell: (price) => text(price.source) },
};

/** Each price once; the bill links here, so a price is changed in one place. */
export function pricesSheet({ prices }: WorkbookContext): SheetModel {
  return tableSheet(
    'Prices',
    PRICE_COLUMNS.map((key) => ({ key, ...COLUMNS[key] })),
    prices,
  );
}
