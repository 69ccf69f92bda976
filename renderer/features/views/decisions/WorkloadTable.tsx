import type { EvaluationSummary } from '../../../../models/report/summary';
import { useView } from '../../../state/viewStore';
import { useShownPlan } from '../../../state/shownPlan';
import { PinMark } from '../../pins/PinMark';
import { placeOfItem } from '../../pins/pinPlaces';
import { PlainLink } from '../../why/PlainLink';
import { term } from '../../why/terms';
import { whyMessages } from '../../why/messages';
import type { Column } from '../parts/TableFrame';
import { DataTable } from '../parts/DataTable';
import { decisionsMessages as text } from './messages';

type Row = EvaluationSummary['workloads'][number];

/** Tenancy is decided per workload; the strictest one decides for the system. */
export function WorkloadTable({ workloads }: { readonly workloads: readonly Row[] }) {
  const { workloads: planned } = useShownPlan().plan;
  const nameOf = (id: string) => planned.find((workload) => workload.id === id)?.name ?? id;
  const columns: readonly Column<Row>[] = [
    {
      id: 'workload',
      title: text.workload,
      cell: (row) => (
        <PlainLink name={whyMessages.showItem(nameOf(row.id))} onClick={() => useView.getState().select([row.id])}>
          {nameOf(row.id)}
        </PlainLink>
      ),
    },
    {
      id: 'tenancy',
      title: text.tenancy,
      cell: (row) => <PinMark places={[placeOfItem('workload-tenancy', row.id, nameOf(row.id))]}>{term(row.tenancy)}</PinMark>,
    },
    { id: 'because', title: text.because, cell: (row) => row.reasons.join(' ') },
  ];
  return <DataTable caption={text.workloads} columns={columns} rows={workloads} rowKey={(row) => row.id} />;
}
