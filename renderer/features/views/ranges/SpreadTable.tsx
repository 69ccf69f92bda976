import type { SampleReport, Spread } from '../../../../models/uncertainty/sampleReport';
import { formatMoney, formatNumber } from '../../../i18n';
import { DataTable } from '../parts/DataTable';
import type { Column } from '../parts/TableFrame';
import { rangesMessages as text } from './messages';

interface Row extends Spread<string> {
  readonly name: string;
}

const PARTS = ['point', 'p10', 'p50', 'p90', 'least', 'most'] as const satisfies readonly (keyof Spread<unknown>)[];

/** Cost and sizes of production: as planned and through the draws. */
export function SpreadTable({ report }: { readonly report: SampleReport }) {
  const { currency, monthly, yearly, sizes } = report;
  const rows: readonly Row[] = [
    rowOf(text.monthly, monthly, (amount) => formatMoney(amount, currency)),
    rowOf(text.yearly, yearly, (amount) => formatMoney(amount, currency)),
    ...sizes.map((size) => rowOf(`${size.label} (${size.unit})`, size, (value) => formatNumber(value))),
  ];
  const titles = { point: text.planned, p10: text.p10, p50: text.p50, p90: text.p90, least: text.least, most: text.most };
  const columns: readonly Column<Row>[] = [{ id: 'name', title: text.measure, cell: ({ name }) => name }, ...PARTS.map((part): Column<Row> => ({ id: part, title: titles[part], numeric: true, cell: (row) => row[part] }))];
  return <DataTable caption={text.sizes} columns={columns} rows={rows} rowKey={({ name }) => name} />;
}

function rowOf<T>(name: string, { point, p10, p50, p90, least, most }: Spread<T>, show: (value: T) => string): Row {
  return { name, point: show(point), p10: show(p10), p50: show(p50), p90: show(p90), least: show(least), most: show(most) };
}
