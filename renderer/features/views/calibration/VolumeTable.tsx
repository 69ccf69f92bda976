import { calibrationFigureIds as ids } from '../../../../models/calibration/calibrationFigureIds';
import { formatPartialDate } from '../../../i18n';
import { DataTable } from '../parts/DataTable';
import type { Column } from '../parts/TableFrame';
import { CalibrationFigure } from './CalibrationFigure';
import { calibrationMessages as text } from './messages';

interface VolumeTableProps {
  /** Of the assumption, or of the volume that none explains. */
  readonly id: string;
  readonly label: string;
  readonly months: readonly string[];
  /** Of the assumption that explains the volume; null where none does. */
  readonly unit: string | null;
}

interface Row {
  readonly month: string;
}

/** A volume as billed and as modelled, month by month, and the value that would explain it. */
export function VolumeTable({ id, label, months, unit }: VolumeTableProps) {
  const columns: readonly Column<Row>[] = [
    { id: 'month', title: text.month, cell: ({ month }) => formatPartialDate(month) },
    ...(['billed', 'modelled'] as const).map((side) => ({ id: side, title: text[side], numeric: true, cell: ({ month }: Row) => <CalibrationFigure id={ids.volume(id, month, side)} /> })),
    ...(unit === null ? [] : [{ id: 'value', title: text.value, numeric: true, cell: ({ month }: Row) => <CalibrationFigure id={ids.volume(id, month, 'value')} /> }]),
  ];
  return <DataTable caption={label} columns={columns} rows={months.map((month) => ({ month }))} rowKey={({ month }) => month} />;
}
