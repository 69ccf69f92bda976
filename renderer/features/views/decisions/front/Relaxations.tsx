import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import Big from 'big.js';
import type { EvaluationSummary, RelaxationRow } from '../../../../../models/report/summary';
import { formatMoney } from '../../../../i18n';
import { PlainLink } from '../../../why/PlainLink';
import { showPlanPlace } from '../../../why/showPlanPlace';
import { term } from '../../../why/terms';
import { DataTable } from '../../parts/DataTable';
import { MetMark } from '../../parts/MetMark';
import type { Column } from '../../parts/TableFrame';
import { useTableStyles } from '../../parts/tableStyles';
import { recoveryText } from './designWords';
import { frontMessages as text } from './messages';

const FIRST_NAMES = 3;

const useStyles = makeStyles({
  lead: { margin: '0 0 8px', maxWidth: '90ch', color: tokens.colorNeutralForeground2 },
  line: { display: 'block' },
  names: { listStyleType: 'none', margin: 0, padding: 0 },
  more: { cursor: 'pointer' },
});

interface RelaxationsProps {
  readonly rows: readonly RelaxationRow[];
  readonly summary: Pick<EvaluationSummary, 'cost' | 'resilience'>;
}

/** What would have to give where no design meets every objective, and what the plan would then cost. */
export function Relaxations({ rows, summary: { cost, resilience } }: RelaxationsProps) {
  const styles = useStyles();
  const detail = mergeClasses(useTableStyles().dimmed, styles.line);
  if (rows.length === 0) return <p>{resilience.objectives.every((each) => each.met) ? <MetMark met words={[text.allMet, '']} /> : text.notTold}</p>;
  const difference = (amount: string, choice: string) => formatMoney(new Big(amount).minus(choice).toFixed(2), cost.currency, { signed: true });
  const columns: readonly Column<RelaxationRow>[] = [
    { id: 'give', title: text.give, cell: ({ objectives }) => objectives.map((each) => <Given key={each.kind} objective={each} />) },
    {
      id: 'then',
      title: text.then,
      cell: ({ candidate }) => (
        <>
          {term(candidate.tenancy)}
          <span className={detail}>{[candidate.tier, candidate.platform, candidate.database].map(term).join(' · ')}</span>
        </>
      ),
    },
    {
      id: 'monthly',
      title: text.monthly,
      numeric: true,
      cell: ({ monthly }) => (
        <>
          {formatMoney(monthly, cost.currency)}
          <span className={detail}>{difference(monthly, cost.monthly)}</span>
        </>
      ),
    },
    {
      id: 'risk',
      title: text.riskAdjusted,
      numeric: true,
      cell: ({ riskAdjustedYearly }) => (
        <>
          {formatMoney(riskAdjustedYearly, cost.currency)}
          <span className={detail}>{difference(riskAdjustedYearly, cost.riskAdjustedYearly)}</span>
        </>
      ),
    },
  ];
  return (
    <>
      <p className={styles.lead}>{text.relaxationsLead}</p>
      <DataTable caption={text.relaxations} columns={columns} rows={rows} rowKey={(_row, index) => String(index)} />
    </>
  );
}

/** One objective: how far it gives, and the workloads that state it, each a way to its field. */
function Given({ objective: { kind, neededMinutes, statedMinutes, workloads } }: { readonly objective: RelaxationRow['objectives'][number] }) {
  const styles = useStyles();
  const table = useTableStyles();
  const others = workloads.slice(FIRST_NAMES);
  return (
    <>
      <span className={styles.line}>{text.instead(text.kinds[kind], recoveryText(neededMinutes), recoveryText(statedMinutes))}</span>
      <Workloads workloads={workloads.slice(0, FIRST_NAMES)} />
      {others.length > 0 && (
        <details className={table.dimmed}>
          <summary className={styles.more}>{text.moreWorkloads(others.length)}</summary>
          <Workloads workloads={others} />
        </details>
      )}
    </>
  );
}

function Workloads({ workloads }: Pick<RelaxationRow['objectives'][number], 'workloads'>) {
  const styles = useStyles();
  const table = useTableStyles();
  return (
    <ul className={mergeClasses(table.dimmed, styles.names)}>
      {workloads.map(({ id, name }) => (
        <li key={id}>
          <PlainLink name={text.showWorkload(name)} onClick={() => showPlanPlace(`/workloads/${id}`)}>
            {name}
          </PlainLink>
        </li>
      ))}
    </ul>
  );
}
