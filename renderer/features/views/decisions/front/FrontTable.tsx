import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { ParetoRow } from '../../../../../models/report/summary';
import { formatMoney } from '../../../../i18n';
import { DataTable } from '../../parts/DataTable';
import type { Column } from '../../parts/TableFrame';
import { useTableStyles } from '../../parts/tableStyles';
import { StatusMark } from '../StatusMark';
import { designName, designPlace, recoveryText } from './designWords';
import { frontStatus, type FrontPoint } from './frontPoints';
import { frontMessages as text } from './messages';

const useStyles = makeStyles({ line: { display: 'block' } });

interface FrontTableProps {
  readonly points: readonly FrontPoint[];
  readonly currency: string;
  readonly missedWords: (row: ParetoRow) => string | null;
}

/** The same designs as numbers, cheapest first. */
export function FrontTable({ points, currency, missedWords }: FrontTableProps) {
  const styles = useStyles();
  const detail = mergeClasses(useTableStyles().dimmed, styles.line);
  const columns: readonly Column<FrontPoint>[] = [
    {
      id: 'design',
      title: text.design,
      cell: ({ row }) => {
        const missed = missedWords(row);
        return (
          <>
            {designName(row)}
            <span className={detail}>{designPlace(row)}</span>
            <StatusMark status={frontStatus(row)} />
            {missed !== null && <span className={detail}>{missed}</span>}
          </>
        );
      },
    },
    { id: 'cost', title: text.costAxis, numeric: true, cell: ({ row }) => formatMoney(row.costYearly, currency) },
    { id: 'loss', title: text.lossAxis, numeric: true, cell: ({ row }) => formatMoney(row.lossYearly, currency) },
    { id: 'recovery', title: text.recovery, numeric: true, cell: ({ row }) => recoveryText(row.recoveryMinutes) },
  ];
  return <DataTable caption={text.title} columns={columns} rows={[...points].sort((a, b) => a.place - b.place)} rowKey={({ place }) => String(place)} strong={({ row }) => row.mark === 'chosen'} />;
}
