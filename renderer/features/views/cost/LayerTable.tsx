import { formatMoney } from '../../../i18n';
import type { Column } from '../parts/TableFrame';
import { DataTable } from '../parts/DataTable';
import { partsMessages } from '../parts/messages';
import type { LayerBar } from './layerBars';
import { familyTotals } from './layerBars';
import { costMessages as text } from './messages';

interface LayerTableProps {
  readonly caption: string;
  /** What a bar is: an environment, a site. */
  readonly rowTitle: string;
  readonly bars: readonly LayerBar[];
  readonly currency: string;
  readonly nameOf: (id: string) => string;
}

/** The chart in numbers, to the cent. */
export function LayerTable({ caption, rowTitle, bars, currency, nameOf }: LayerTableProps) {
  const exact = (amount: string) => formatMoney(amount, currency, { exact: true });
  const columns: readonly Column<LayerBar>[] = [
    { id: 'name', title: rowTitle, cell: (bar) => nameOf(bar.id) },
    ...familyTotals(bars).map(({ family }) => ({ id: family, title: partsMessages.families[family], numeric: true, cell: (bar: LayerBar) => exact(bar.parts[family]) })),
    { id: 'total', title: text.total, numeric: true, cell: (bar) => exact(bar.total) },
  ];
  return <DataTable caption={caption} columns={columns} rows={bars} rowKey={(bar) => bar.id} />;
}
