import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Report } from '../../../../models/report/report';
import { formatNumber } from '../../../i18n';
import { FigureButton } from '../../why/FigureButton';
import type { Column } from '../parts/TableFrame';
import { DataTable } from '../parts/DataTable';
import { useTableStyles } from '../parts/tableStyles';
import { sizingMessages as text } from './messages';
import { podTotals } from './podTotals';

interface Row {
  readonly id: string;
  readonly name: ReactNode;
  readonly count: string;
  readonly vcpuEach: string;
  readonly memoryEach: string;
  readonly vcpu: ReactNode;
  readonly memory: ReactNode;
}

const columns = (): readonly Column<Row>[] => [
  { id: 'role', title: text.role, cell: (row) => row.name },
  { id: 'count', title: text.count, numeric: true, cell: (row) => row.count },
  { id: 'vcpu-each', title: text.vcpuEach, numeric: true, cell: (row) => row.vcpuEach },
  { id: 'memory-each', title: text.memoryEach, numeric: true, cell: (row) => row.memoryEach },
  { id: 'vcpu', title: text.vcpu, numeric: true, cell: (row) => row.vcpu },
  { id: 'memory', title: text.memory, numeric: true, cell: (row) => row.memory },
];

const TOTAL = 'total';
const useStyles = makeStyles({ detail: { display: 'block' } });

/** What runs where: pods by role, and the need that the nodes are chosen for. */
export function PodTable({ report }: { readonly report: Report }) {
  const styles = useStyles();
  const table = useTableStyles();
  const rows = podTotals(report.pods).map((pod): Row => ({
    id: pod.role,
    name: (
      <>
        {text.roleName(pod.role)}
        <span className={mergeClasses(table.dimmed, styles.detail)}>{pod.contents}</span>
      </>
    ),
    count: formatNumber(pod.count),
    vcpuEach: formatNumber(pod.vcpu),
    memoryEach: formatNumber(pod.memoryGiB),
    vcpu: formatNumber(pod.vcpuTotal),
    memory: formatNumber(pod.memoryTotalGiB),
  }));
  const total = (figureId: string): ReactNode => {
    const figure = report.figures[figureId];
    return figure && typeof figure.value === 'number' ? <FigureButton figureId={figureId} label={figure.label} quantity={{ amount: formatNumber(figure.value), unit: '' }} /> : null;
  };
  const together: Row = { id: TOTAL, name: text.together, count: '', vcpuEach: '', memoryEach: '', vcpu: total('capacity.vcpu'), memory: total('capacity.memoryGiB') };
  return <DataTable caption={text.pods(report.summary.recommendation.platform)} columns={columns()} rows={[...rows, together]} rowKey={(row) => row.id} strong={(row) => row.id === TOTAL} />;
}
