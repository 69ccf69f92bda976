import type { FlipPoint, FlipRow } from '../../../../../models/explanation/explanation';
import { formatNumber } from '../../../../i18n';
import { DataTable } from '../../parts/DataTable';
import type { Column } from '../../parts/TableFrame';
import { InputLink } from './InputLink';
import { explanationMessages as text } from './messages';

interface Row {
  readonly row: FlipRow;
  readonly point: FlipPoint;
}

/** Measures are searched in steps of a thousandth, so that six digits always show the difference. */
const DIGITS = 6;

/** The nearest values of each input at which the decision is another one, both neighbours tried on the engine. */
export function FlipTable({ flips }: { readonly flips: readonly FlipRow[] }) {
  const value = (amount: number | string, { unit }: FlipRow): string => (typeof amount === 'number' ? `${formatNumber(amount, { digits: DIGITS })} ${unit}`.trimEnd() : amount);
  const columns: readonly Column<Row>[] = [
    { id: 'input', title: text.input, cell: ({ row }) => <InputLink row={row} /> },
    { id: 'today', title: text.today, numeric: true, cell: ({ row }) => value(row.current, row) },
    { id: 'holds', title: text.holdsAt, numeric: true, cell: ({ row, point }) => value(point.holdsAt, row) },
    { id: 'flips', title: text.flipsAt, numeric: true, cell: ({ row, point }) => value(point.flipsAt, row) },
    { id: 'then', title: text.then, cell: ({ point }) => point.sentence },
  ];
  const rows = flips.flatMap((row) => row.points.map((point) => ({ row, point })));
  return <DataTable caption={text.flips} columns={columns} rows={rows} rowKey={({ row, point }) => `${row.kind} ${row.input} ${point.direction} ${point.flipsAt}`} />;
}
