import { blank, type CellContent, formula, input, link, text, unit } from '../cellContent';
import type { PriceRow } from '../priceTable';
import { MISSING_PRICE, PRICE_COLUMNS, type PriceColumn, priceCell } from '../references';
import type { SheetModel } from '../sheetModel';
import { type TableColumn, tableSheet } from '../table';
import { assumedPriceId } from '../terms/assumedPriceId';
import { assumptionName } from '../terms/assumptionName';
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
    cell: paidPrice,
  },
  perUnit: { header: 'Unit', width: 16, cell: (price) => unit(price.unit) },
  asOf: { header: 'As of', width: 12, cell: (price) => text(price.asOf) },
  source: { header: 'Source', width: 26, cell: (price) => text(price.source) },
  listUsdPerUnit: { header: 'List price, USD per unit', width: 14, numeric: true, cell: ({ list }) => (list === undefined ? blank : input(Number(list.usdPerUnit), 'unitPrice')) },
  discount: { header: 'Discount', width: 11, numeric: true, cell: ({ list }) => (list === undefined ? blank : input(list.discount, 'share')) },
};

/** What the company pays: the list price less its discount, rounded to what removes the dust of binary numbers, or the price as it is. */
function paidPrice(row: PriceRow, index: number): CellContent {
  const { usdPerUnit, list } = row;
  if (usdPerUnit === null) return text(MISSING_PRICE, 'warning');
  const assumed = assumedPriceId(row);
  if (assumed !== null) return link(assumptionName(assumed), Number(usdPerUnit), 'unitPrice');
  if (list === undefined) return input(Number(usdPerUnit), 'unitPrice');
  return formula(`ROUND(${priceCell('listUsdPerUnit', index)}*(1-${priceCell('discount', index)}),12)`, Number(usdPerUnit), 'unitPrice');
}

/** Each price once; the bill links here, so a price is changed in one place. */
export function pricesSheet({ prices, report }: WorkbookContext): SheetModel {
  const columns = PRICE_COLUMNS.filter((key) => report.bill.list !== undefined || (key !== 'listUsdPerUnit' && key !== 'discount'));
  return tableSheet(
    'Prices',
    columns.map((key) => ({ key, ...COLUMNS[key] })),
    prices,
  );
}
