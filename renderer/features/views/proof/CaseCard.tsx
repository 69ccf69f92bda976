import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Report } from '../../../../models/report/report';
import type { WebProof } from '../../../../models/simulation/simulationReport';
import { formatNumber } from '../../../i18n';
import { FigureButton } from '../../why/FigureButton';
import { PlainLink } from '../../why/PlainLink';
import { showAssumption } from '../assumptions/showAssumption';
import type { Column } from '../parts/TableFrame';
import { DataTable } from '../parts/DataTable';
import { MetMark } from '../parts/MetMark';
import { useTableStyles } from '../parts/tableStyles';
import { msBand, msText } from './bandText';
import { caseRows, type CaseRow } from './caseRows';
import { LimitNote } from './LimitNote';
import { proofMessages as text } from './messages';

const WAIT_TARGET = 'web.wait-p95-ms';

const useStyles = makeStyles({
  card: { marginBottom: '20px', padding: '12px 16px', border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: '20px', fontWeight: tokens.fontWeightSemibold },
  line: { margin: '0 0 4px', display: 'flex', flexWrap: 'wrap', gap: '0 8px' },
  note: { margin: '0 0 4px', color: tokens.colorNeutralForeground2 },
});

interface CaseCardProps {
  readonly proof: WebProof;
  readonly figures: Report['figures'] | null;
}

/** One case: its standing in a line, then figure by figure the simulation, the formula and the target. */
export function CaseCard({ proof, figures }: CaseCardProps) {
  const styles = useStyles();
  const table = useTableStyles();
  const dimmed = (words: string): ReactNode => <span className={table.dimmed}>{words}</span>;
  const formula = (row: CaseRow): ReactNode => {
    if (row.formula === null) return dimmed(text.noFormula);
    const figure = row.figureId === null ? undefined : figures?.[row.figureId];
    return figure ? <FigureButton figureId={figure.id} label={figure.label} quantity={{ amount: row.formula, unit: '' }} /> : row.formula;
  };
  const columns: readonly Column<CaseRow>[] = [
    { id: 'measure', title: text.measure, cell: (row) => text.measures[row.id] },
    { id: 'simulated', title: text.simulated, numeric: true, cell: (row) => row.simulated },
    { id: 'formula', title: text.formula, numeric: true, cell: formula },
    {
      id: 'target',
      title: text.targetColumn,
      numeric: true,
      cell: (row) =>
        row.targetMs !== null && (
          <PlainLink name={text.showTarget} onClick={() => showAssumption(WAIT_TARGET)}>
            {text.atMost(msText(row.targetMs))}
          </PlainLink>
        ),
    },
  ];
  return (
    <section className={styles.card} aria-label={proof.title} data-testid={`proof-case-${proof.id}`}>
      <h4 className={styles.title}>{proof.title}</h4>
      <p className={styles.line}>
        {text.p95Against(msBand(proof.simulated.p95WaitMs), msText(proof.targetP95WaitMs))}
        <MetMark met={proof.met} />
      </p>
      <p className={styles.note}>{text.caseBasis(formatNumber(proof.servers), formatNumber(proof.requestsPerRun))}</p>
      <LimitNote limit={proof.limit} />
      {proof.analytic === null && <p className={styles.note}>{text.noFormulaCase}</p>}
      <DataTable caption={proof.title} columns={columns} rows={caseRows(proof)} rowKey={(row) => row.id} strong={(row) => row.id === 'p95'} />
    </section>
  );
}
