import { blank, input, text, unit } from '../cellContent';
import type { SheetModel } from '../sheetModel';
import { type TableColumn, tableSheet } from '../table';
import { VOLUME_COLUMNS, type VolumeColumn, type VolumeRow } from '../terms/volumeTable';
import type { WorkbookContext } from '../workbookContext';

const COLUMNS: Readonly<Record<VolumeColumn, Omit<TableColumn<VolumeRow>, 'key'>>> = {
  year: { header: 'Year of the plan', width: 12, numeric: true, cell: ({ year }) => (year === null ? blank : input(year, 'count')) },
  where: { header: 'Environment id, or what is paid once', width: 44, cell: ({ where }) => text(where, 'label') },
  what: { header: 'What', width: 44, cell: ({ amount }) => text(amount.what, 'label') },
  value: { header: 'Value', width: 18, numeric: true, cell: ({ amount }) => input(amount.value, 'quantity') },
  unit: { header: 'Unit', width: 20, cell: ({ amount }) => unit(amount.unit) },
};

/** What the design runs up, each amount once: quantities and hours are worked out from these and the assumptions. */
export function volumesSheet({ volumes }: WorkbookContext): SheetModel {
  return tableSheet('Volumes', VOLUME_COLUMNS.map((key) => ({ key, ...COLUMNS[key] })), volumes.rows);
}
