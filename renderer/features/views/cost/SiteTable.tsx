import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { Bill, SiteAllocation, SiteCostRow } from '../../../../models/report/report';
import { formatMoney, formatNumber, formatPercent } from '../../../i18n';
import { FigureButton } from '../../why/FigureButton';
import { DataTable } from '../parts/DataTable';
import type { Column } from '../parts/TableFrame';
import { useTableStyles } from '../parts/tableStyles';
import { subtotal } from './groupBill';
import { costMessages as text } from './messages';

const TOTAL = '';

const useStyles = makeStyles({ line: { display: 'block' } });

interface SiteTableProps {
  readonly allocation: SiteAllocation;
  readonly bill: Bill;
}

/** What every site bears, to the cent, and the bill below it; narrow enough that the sum is never out of sight. */
export function SiteTable({ allocation: { basis, sites }, bill: { lines, currency } }: SiteTableProps) {
  const styles = useStyles();
  const detail = mergeClasses(useTableStyles().dimmed, styles.line);
  const exact = (amount: string) => formatMoney(amount, currency, { exact: true });
  const missing = lines.some((line) => line.monthly === null);
  const title = (label: string) => (missing ? text.incomplete(label) : label);
  const columns: readonly Column<SiteCostRow>[] = [
    { id: 'site', title: text.site, cell: (row) => row.name },
    {
      id: 'weight',
      title: text.weights[basis],
      numeric: true,
      cell: (row) => (
        <>
          {formatNumber(row.weight)}
          <span className={detail}>{formatPercent(row.share, { digits: 1 })}</span>
        </>
      ),
    },
    { id: 'production', title: title(text.production), numeric: true, cell: (row) => exact(row.production) },
    { id: 'non-production', title: title(text.nonProduction), numeric: true, cell: (row) => exact(row.nonProduction) },
    {
      id: 'monthly',
      title: title(text.monthlyColumn),
      numeric: true,
      cell: (row) => <FigureButton figureId={row.figureId} label={row.siteId === TOTAL ? text.allSites : row.name} quantity={{ amount: exact(row.monthly), unit: '' }} prefix={missing ? text.atLeast : undefined} />,
    },
  ];
  const total: SiteCostRow = {
    siteId: TOTAL,
    name: text.allSites,
    weight: sites.reduce((sum, { weight }) => sum + weight, 0),
    share: 1,
    monthly: subtotal(lines).monthly,
    production: subtotal(lines.filter((line) => line.production)).monthly,
    nonProduction: subtotal(lines.filter((line) => !line.production)).monthly,
    figureId: 'cost.monthly',
  };
  return <DataTable caption={text.bySite} columns={columns} rows={[...sites, total]} rowKey={(row) => row.siteId} strong={(row) => row.siteId === TOTAL} />;
}
