import { makeStyles } from '@fluentui/react-components';
import type { AvailabilityRow } from '../../../../models/resilience/availabilityRow';
import { formatPercent } from '../../../i18n';
import { FigureButton } from '../../why/FigureButton';
import { DataTable } from '../parts/DataTable';
import type { Column } from '../parts/TableFrame';
import { resilienceMessages as text } from './messages';

const useStyles = makeStyles({
  nested: { display: 'block' },
});

const INDENT_PX = 16;

const DIGITS = 4;
const NEARLY_ALL = 0.999999;

/** Shares close to one need their nines; what only rounds to all of the time must not look like it. */
const nines = (share: number): string => (share > NEARLY_ALL && share < 1 ? `> ${formatPercent(NEARLY_ALL, { digits: DIGITS })}` : formatPercent(share, { digits: DIGITS }));

/** The block diagram as nested rows: contract and expectation side by side, and what each block weighs. */
export function AvailabilityTable({ rows }: { readonly rows: readonly AvailabilityRow[] }) {
  const styles = useStyles();
  const columns: readonly Column<AvailabilityRow>[] = [
    { id: 'block', title: text.block, cell: (row) => <span className={styles.nested} style={{ paddingInlineStart: row.depth * INDENT_PX }}>{row.name}</span> },
    { id: 'contractual', title: text.contractual, numeric: true, cell: (row) => (row.contractual === null ? text.noSla : nines(row.contractual)) },
    { id: 'expected', title: text.toExpect, numeric: true, cell: (row) => <FigureButton figureId={row.figureId} label={row.name} quantity={{ amount: nines(row.expected), unit: '' }} /> },
    { id: 'weight', title: text.weight, numeric: true, cell: (row) => formatPercent(row.weight, { digits: 1 }) },
  ];
  return <DataTable caption={text.diagram} columns={columns} rows={rows} rowKey={(row) => row.id} strong={(row) => row.depth === 0} />;
}
