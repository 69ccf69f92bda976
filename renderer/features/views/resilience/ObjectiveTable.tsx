import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled, DismissCircleFilled } from '@fluentui/react-icons';
import type { Report } from '../../../../models/report/report';
import { FigureButton } from '../../why/FigureButton';
import { formatQuantity, joinQuantity } from '../../why/formatQuantity';
import type { Column } from '../parts/TableFrame';
import { DataTable } from '../parts/DataTable';
import { resilienceMessages as text } from './messages';

type Objective = Report['summary']['resilience']['objectives'][number];

const useStyles = makeStyles({
  result: { display: 'inline-flex', alignItems: 'center', gap: '6px', whiteSpace: 'nowrap' },
  met: { color: tokens.colorStatusSuccessForeground1 },
  missed: { color: tokens.colorStatusDangerForeground1 },
});

interface ObjectiveTableProps {
  readonly objectives: readonly Objective[];
  readonly figures: Report['figures'];
}

/** Each objective with what is asked and what is reached. */
export function ObjectiveTable({ objectives, figures }: ObjectiveTableProps) {
  if (objectives.length === 0) return <p>{text.noObjectives}</p>;
  const figureId = (row: Objective) => `resilience.objectives.${row.id}`;
  const label = (row: Objective) => figures[figureId(row)]?.label ?? row.id;
  const columns: readonly Column<Objective>[] = [
    { id: 'objective', title: text.objective, cell: label },
    { id: 'result', title: text.result, cell: (row) => <Result met={row.met} /> },
    { id: 'achieved', title: text.achieved, numeric: true, cell: (row) => <FigureButton figureId={figureId(row)} label={label(row)} quantity={formatQuantity(row.achieved, row.unit)} /> },
    { id: 'target', title: text.target, numeric: true, cell: (row) => joinQuantity(formatQuantity(row.target, row.unit)) },
  ];
  return <DataTable caption={text.objectives} columns={columns} rows={objectives} rowKey={(row) => row.id} />;
}

function Result({ met }: { readonly met: boolean }) {
  const styles = useStyles();
  return (
    <span className={mergeClasses(styles.result, met ? styles.met : styles.missed)}>
      {met ? <CheckmarkCircleFilled aria-hidden /> : <DismissCircleFilled aria-hidden />}
      {met ? text.met : text.missed}
    </span>
  );
}
