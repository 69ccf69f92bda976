import type { ScalingRow } from '../../../../models/report/report';
import { formatMoney, formatNumber, NO_VALUE } from '../../../i18n';
import { FigureButton } from '../../why/FigureButton';
import type { Column } from '../parts/TableFrame';
import { partsMessages } from '../parts/messages';
import { StoryTable } from '../parts/StoryTable';
import { operationsMessages as text } from './messages';

/** A fixed size saves nothing; one that scales may have no price of its own. */
const savedMoney = ({ signal, savedMonthly }: ScalingRow, currency: string): string => {
  if (signal === null) return NO_VALUE;
  return savedMonthly === null ? text.noPrice : formatMoney(savedMonthly, currency);
};

interface ScalingTableProps {
  readonly rows: readonly ScalingRow[];
  readonly currency: string;
}

/** What scales on which signal between which bounds, what it saves, and why the others stay as they are. */
export function ScalingTable({ rows, currency }: ScalingTableProps) {
  if (rows.length === 0) return <p>{text.noScaling}</p>;
  const columns: readonly Column<ScalingRow>[] = [
    { id: 'layer', title: text.layer, cell: (row) => partsMessages.layers[row.layer] },
    { id: 'floor', title: text.floor, numeric: true, cell: (row) => formatNumber(row.floor) },
    { id: 'ceiling', title: text.ceiling, numeric: true, cell: (row) => formatNumber(row.ceiling) },
    {
      id: 'hours',
      title: text.savedHours,
      numeric: true,
      cell: (row) => <FigureButton figureId={row.figureId} label={text.scalingFigure(partsMessages.layers[row.layer])} quantity={{ amount: formatNumber(row.savedHoursPerMonth, { digits: 0 }), unit: '' }} />,
    },
    { id: 'money', title: text.savedMoney, numeric: true, cell: (row) => savedMoney(row, currency) },
  ];
  const story = (row: ScalingRow) => [row.signal === null ? text.fixed : text.signal(row.signal), row.reason];
  return <StoryTable caption={text.scaling} columns={columns} rows={rows} rowKey={(row) => row.layer} story={story} />;
}
