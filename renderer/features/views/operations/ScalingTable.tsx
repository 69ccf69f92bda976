import type { ScalingRow } from '../../../../models/report/report';
import { formatMoney, formatNumber, NO_VALUE } from '../../../i18n';
import { FigureButton } from '../../why/FigureButton';
import type { Column } from '../parts/TableFrame';
import { partsMessages } from '../parts/messages';
import { StoryTable } from '../parts/StoryTable';
import { operationsMessages as text } from './messages';

/** A fixed size saves nothing; workers save by the nodes that go with them. */
function SavedMoney({ row: { layer, signal, savedMonthly, moneyFigureId }, currency }: { readonly row: ScalingRow; readonly currency: string }) {
  if (signal === null) return NO_VALUE;
  if (layer !== 'compute') return text.withNodes;
  if (savedMonthly === null || moneyFigureId === null) return text.noPrice;
  return <FigureButton figureId={moneyFigureId} label={text.moneyFigure} quantity={{ amount: formatMoney(savedMonthly, currency), unit: '' }} />;
}

const nameOf = ({ layer }: ScalingRow): string => (layer === 'compute' ? text.nodesLayer : partsMessages.layers[layer]);

interface ScalingTableProps {
  readonly rows: readonly ScalingRow[];
  readonly currency: string;
}

/** What scales on which signal between which bounds, what it saves, and why the others stay as they are. */
export function ScalingTable({ rows, currency }: ScalingTableProps) {
  if (rows.length === 0) return <p>{text.noScaling}</p>;
  const columns: readonly Column<ScalingRow>[] = [
    { id: 'layer', title: text.layer, cell: nameOf },
    { id: 'floor', title: text.floor, numeric: true, cell: (row) => formatNumber(row.floor) },
    { id: 'ceiling', title: text.ceiling, numeric: true, cell: (row) => formatNumber(row.ceiling) },
    {
      id: 'hours',
      title: text.savedHours,
      numeric: true,
      cell: (row) => <FigureButton figureId={row.figureId} label={text.scalingFigure(nameOf(row))} quantity={{ amount: formatNumber(row.savedHoursPerMonth, { digits: 0 }), unit: '' }} />,
    },
    { id: 'money', title: text.savedMoney, numeric: true, cell: (row) => <SavedMoney row={row} currency={currency} /> },
  ];
  const story = (row: ScalingRow) => [row.signal === null ? text.fixed : text.signal(row.signal), row.reason];
  return <StoryTable caption={text.scaling} columns={columns} rows={rows} rowKey={(row) => row.layer} story={story} />;
}
