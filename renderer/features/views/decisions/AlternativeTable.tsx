import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { AlternativeRow } from '../../../../models/report/report';
import { formatMoney, formatNumber } from '../../../i18n';
import { term } from '../../why/terms';
import type { Column } from '../parts/TableFrame';
import { DataTable } from '../parts/DataTable';
import { useTableStyles } from '../parts/tableStyles';
import { decisionsMessages as text } from './messages';
import { monthlyDifference } from './sortAlternatives';
import { StatusMark } from './StatusMark';
import { WhyNot } from './WhyNot';

const useStyles = makeStyles({ detail: { display: 'block' } });

interface AlternativeTableProps {
  readonly rows: readonly AlternativeRow[];
  /** Every alternative, for the difference to the chosen one. */
  readonly all: readonly AlternativeRow[];
  readonly currency: string;
  readonly objectiveName: (id: string) => string;
}

/** One row per architecture with its standing, prices and, where it fell out, why. */
export function AlternativeTable({ rows, all, currency, objectiveName }: AlternativeTableProps) {
  const styles = useStyles();
  const table = useTableStyles();
  const columns: readonly Column<AlternativeRow>[] = [
    {
      id: 'architecture',
      title: text.architecture,
      cell: (row) => (
        <>
          {term(row.tenancy)}
          <span className={mergeClasses(table.dimmed, styles.detail)}>{[row.tier, row.platform, row.database].map(term).join(' · ')}</span>
          <StatusMark status={row.status} />
          <WhyNot reasons={row.status === 'misses-objective' ? row.why.map(objectiveName) : row.why} />
        </>
      ),
    },
    {
      id: 'monthly',
      title: text.monthly,
      numeric: true,
      cell: (row) => {
        const difference = row.status === 'chosen' ? null : monthlyDifference(row, all);
        return (
          <>
            {row.monthly === null ? <NoPrice row={row} /> : formatMoney(row.monthly, currency)}
            {difference !== null && <span className={mergeClasses(table.dimmed, styles.detail)}>{formatMoney(difference, currency, { signed: true })}</span>}
          </>
        );
      },
    },
    { id: 'adjusted', title: text.riskAdjusted, numeric: true, cell: (row) => (row.riskAdjustedYearly === null ? <NoPrice row={row} /> : formatMoney(row.riskAdjustedYearly, currency)) },
    { id: 'downtime', title: text.downtime, numeric: true, cell: (row) => (row.expectedDowntimeHoursPerYear === null ? <NotTold /> : formatNumber(row.expectedDowntimeHoursPerYear)) },
  ];
  return <DataTable caption={text.alternatives} columns={columns} rows={rows} rowKey={(row) => row.id} strong={(row) => row.status === 'chosen'} />;
}

/** What was excluded is never priced; what should have a price and has none says so. */
function NoPrice({ row }: { readonly row: AlternativeRow }) {
  const table = useTableStyles();
  return row.status === 'excluded' ? <NotTold /> : <span className={table.numericWords}>{text.unpriced}</span>;
}

function NotTold() {
  const table = useTableStyles();
  return <span className={mergeClasses(table.numericWords, table.dimmed)}>{text.notTold}</span>;
}
